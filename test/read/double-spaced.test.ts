import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { singleSpaced } from '../../pipeline/read/double-spaced.ts';

const LINES = `CONSEIL MUNICIPAL
Séance du 11 octobre 2024
L'an deux mille vingt-quatre, le onze octobre, le Conseil Municipal de la commune de
BEAUVAL s'est réuni, en séance ordinaire, au lieu habituel de ses séances sous la présidence
de Monsieur Yves ARBRE, Maire.
Présents : M. Yves ARBRE, M. Benoît BOIS, Mme Sandrine CHÊNE, M. Patrick DUNE, M.
Pierre ROUX, Mme Marie PETIT, Adjoints, M. Rémi BLANC, M. Gilles NOIR, Mme Ève LEROY,
Mme Sandrine ORME, M. Luc PIN, M. Guy SAULE, M. Claude TREMBLE, Mme Annie AULNE, M. Jean-Paul
SORBIER.
Monsieur le Maire ouvre la séance, demande si tous les conseillers ont reçu le compte rendu de
la séance de septembre et si des remarques sont à formuler. Aucune remarque n'étant faite, le
compte rendu est adopté à l'unanimité.`;
const PARAGRAPHS = LINES.replaceAll(/(?<![.;:])\n/g, ' ');

const test = suite('text: a blank line after each line');
test('its lines get one line end again, its paragraphs a gap', () => {
  const spaced = LINES.replaceAll('\n', '\n\n').replace('Maire.\n\n', 'Maire.\n\n\n');
  assert.is(singleSpaced(spaced), LINES.replace('Maire.\n', 'Maire.\n\n'));
});
test('a paragraph on one line, among many that keep their lines', () => {
  const [paragraph, many] = [
    `Monsieur le Maire ${'salue le public et '.repeat(9)}ouvre.`,
    [LINES, LINES].join('\n'),
  ];
  assert.is(singleSpaced(`${many}\n${paragraph}`.replaceAll('\n', '\n\n')), `${many}\n${paragraph}`);
});
test('blank lines that hold spaces', () => {
  assert.is(singleSpaced(LINES.replaceAll('\n', '\n  \n')), LINES);
});
for (const [name, text] of [
  ['lines next to each other', LINES],
  ['paragraphs kept on one line each', PARAGRAPHS.replaceAll('\n', '\n\n')],
  ['a few lines', LINES.split('\n').slice(0, 8).join('\n\n')],
  ['lines that each end a sentence', LINES.replaceAll(/[,.]?\n/g, '.\n\n')],
] as const)
  test(`${name}: as they are`, () => assert.is(singleSpaced(text), text));
test.run();
