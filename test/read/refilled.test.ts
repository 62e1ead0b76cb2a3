import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unfilled } from '../../pipeline/read/refilled.ts';
import { ownTime } from '../helpers/own-time.ts';

const test = suite('a text filled anew');

const WORDS =
  'COMMUNE DE SAINT-EXEMPLE\nL’an deux mille vingt-quatre, le trois mai, le conseil municipal, dûment convoqué, s’est réuni en mairie sous la présidence de Mme Anne ROUX, maire. Étaient présents : Mme Anne ROUX, M. Paul BLANC, Mme Léa NOIR-PETIT, M. Jean MOREL, Mme Marie LEROY. Absents excusés : M. Luc ADAM. OBJET : Tarifs de la cantine Le conseil municipal, après en avoir délibéré, fixe les tarifs.';

/** Lines of so many letters at most, as programs that fill texts make them: they break at hyphens too. */
const filled = (text: string, width: number): string =>
  text
    .split('\n')
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(/(?<=[ -])/)) {
        const line = lines.at(-1) ?? '';
        if ((line + word).trimEnd().length > width) lines.push(word);
        else lines.splice(-1, 1, line + word);
      }
      return lines.map((line) => line.trimEnd()).join('\n');
    })
    .join('\n');

test('rows whose cells wide spaces part are no lines that a program filled', () => {
  const rows = `Vente d'une parcelle à M. Delpy                       Adopté à l'unanimité
Entretien des chemins de randonnée                    Adopté à l'unanimité
Programme de voirie 2025                              Adopté (9 pour, 2 contre)`;
  assert.is(unfilled(rows), rows);
});

for (const width of [60, 72, 120])
  test(`to ${width} letters: acts begin lines again, a line that ended early ends there`, () => {
    const lines = unfilled(filled(WORDS, width)).split('\n').filter(Boolean);
    assert.is(lines[0], 'COMMUNE DE SAINT-EXEMPLE');
    for (const opening of [
      'Étaient présents : Mme Anne ROUX, M. Paul BLANC, Mme Léa NOIR-PETIT,',
      'OBJET : Tarifs de la cantine',
    ])
      assert.ok(
        lines.some((line) => line.startsWith(opening)),
        opening,
      );
  });

for (const [name, text] of [
  [
    'labels that begin their lines',
    'Étaient présents : Mme Anne ROUX, M. Paul BLANC, Mme Léa NOIR\nAbsents excusés : M. Luc ADAM\nSecrétaire de séance : M. Jean MOREL\nObjet : Tarifs',
  ],
  [
    'a paragraph of a report',
    filled(WORDS.slice(WORDS.indexOf('L’an'), WORDS.indexOf(' Étaient')).repeat(3), 60),
  ],
  ['rows of a table', filled(WORDS.slice(WORDS.indexOf('L’an')), 60).replaceAll('. ', '.\t')],
  ['blank lines', 'Objet\n\n\n\nTarifs'],
] as const)
  test(`${name}: as it is`, () => {
    assert.is(unfilled(text), text);
  });

test('a megabyte of filled lines takes less than a few seconds', () => {
  const text = `${filled(WORDS, 60)}\n`.repeat(2600);
  assert.ok(ownTime(() => unfilled(text)) < 5000);
});

test.run();
