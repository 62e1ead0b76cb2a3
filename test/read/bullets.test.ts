import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withBullets } from '../../pipeline/read/bullets.ts';
import { layOut } from '../../pipeline/read/geometry.ts';
import type { Item } from '../../pipeline/read/item.ts';

const test = suite('bullets of a page read optically');

/** Words ten points high, five points a letter, spaces as given; « ~ » is a wide one. */
const line = (y: number, text: string, confidence?: number): Item[] => {
  let x = 70;
  return text.split(' ').map((word) => {
    const shown = word.replace('~', '');
    const item = { text: shown, x, y, width: 5 * shown.length, size: 10, font: null };
    x += 5 * shown.length + (word.endsWith('~') ? 9 : 4);
    return confidence === undefined ? item : { ...item, confidence };
  });
};

const textOf = (lines: readonly string[], confidence?: number): string[] =>
  layOut(withBullets(lines.flatMap((text, index) => line(700 - 12 * index, text, confidence))), {
    number: 1,
    width: 595,
    height: 842,
  }).lines.map(({ text }) => text);

const read: { name: string; lines: string[]; text: string[] }[] = [
  {
    name: 'a square is taken for an equals sign or for what opens a quotation',
    lines: [
      '= Tarifs du camping',
      '« Don à l’école « Les Prés »',
      '«= Familles : 12 €',
      '= 60 ans et plus : 5 €',
      '"~ Vente d’un pré',
      '“~ Bail',
    ],
    text: [
      '▪ Tarifs du camping',
      '▪ Don à l’école « Les Prés »',
      '▪ Familles : 12 €',
      '▪ 60 ans et plus : 5 €',
      '▪ Vente d’un pré',
      '▪ Bail',
    ],
  },
  {
    name: 'other shapes',
    lines: [
      'u~ Tarifs',
      '©~ Tarifs',
      '@~ Tarifs',
      '/~ Tarifs',
      '»~ Tarifs',
      '>=~ Tarifs',
      '+~ Tarifs',
      '%~ Tarifs',
    ],
    text: ['▪ Tarifs', '• Tarifs', '• Tarifs', '✓ Tarifs', '➢ Tarifs', '➢ Tarifs', '❖ Tarifs', '❖ Tarifs'],
  },
  {
    name: 'a disc is taken for « e », a tick for « y » or « v », an arrow for « > »',
    lines: [
      'e~ Achat d’un terrain',
      'y~ Autorise le maire',
      'v~ D’approuver la convention',
      '>~ Fixe le prix',
    ],
    text: ['• Achat d’un terrain', '✓ Autorise le maire', '✓ D’approuver la convention', '➢ Fixe le prix'],
  },
];

for (const { name, lines, text } of read) test(name, () => assert.equal(textOf(lines, 90), text));

const kept: { name: string; lines: string[] }[] = [
  {
    name: 'a quotation that ends, on its line or a later one',
    lines: [
      '« Les Prés » fêtent',
      '« Un don',
      'à l’école »',
      '"~ Les Prés" fêtent',
      '“~ Un don',
      'à l’école”',
    ],
  },
  { name: 'a letter close to the next word', lines: ['il n’', 'y Aura'] },
  {
    name: 'a sign close to the next word',
    lines: ['© Mairie de Saint-Exemple', '& Fils', '» Le maire', '% Vote'],
  },
  { name: 'a sum', lines: ['= 1 500 €', '= 12,50 €'] },
  { name: 'what goes on in small letters', lines: ['e~ partie', '= somme'] },
  { name: 'a sign within its line', lines: ['Total = Recettes', 'Salle e~ Achat'] },
];

for (const { name, lines } of kept)
  test(`not ${name}`, () =>
    assert.equal(
      textOf(lines, 90),
      lines.map((text) => text.replace('~', '')),
    ));

test('not what is drawn as text', () =>
  assert.equal(textOf(['= Tarifs', 'e~ Achat']), ['= Tarifs', 'e Achat']));

test.run();
