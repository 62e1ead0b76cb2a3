import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { columnsApart, joinedColumns } from '../../pipeline/read/columns.ts';
import { layOut } from '../../pipeline/read/geometry.ts';
import type { Item } from '../../pipeline/read/item.ts';
import { ownTime } from '../helpers/own-time.ts';

const test = suite('columns of a page read optically');

const PAGE = { number: 1, width: 595, height: 842 };

/** Words of a line, as optical reading places them: pieces at these places, in small words. */
const line = (y: number, ...pieces: [x: number, text: string][]): Item[] =>
  pieces.flatMap(([x, text]) => {
    let at = x;
    return text.split(' ').map((word) => {
      const item = { text: word, x: at, y, width: 5 * word.length, size: 10, font: null, confidence: 95 };
      at += 5 * (word.length + 1);
      return item;
    });
  });

const LONG = 'le conseil municipal de Saint-Exemple, réuni sous la présidence de la maire';
const linesOf = (items: Item[]): string[] =>
  layOut(columnsApart(items, PAGE.width), PAGE).lines.map(({ text }) => text);

test('a margin beside a text comes first, a word of it close to the text too', () => {
  const lines = linesOf([
    ...line(800, [50, 'COMMUNE DE SAINT-EXEMPLE']),
    ...line(700, [50, 'Extrait du registre des'], [180, `Convoqué, ${LONG}`]),
    ...line(688, [50, 'délibérations du conseil'], [180, `adoptant, ${LONG}`]),
    ...line(676, [50, 'Direction de la culture'], [180, LONG]),
    ...line(664, [50, 'n° 2024 / 12'], [180, 'Présents :']),
    ...[652, 640, 628, 616, 604].flatMap((y) => line(y, [180, LONG])),
    ...line(580, [50, 'Tarifs de la cantine']),
  ]);
  assert.equal(lines, [
    'COMMUNE DE SAINT-EXEMPLE',
    'Extrait du registre des',
    'délibérations du conseil',
    'Direction de la culture',
    'n° 2024 / 12',
    `Convoqué, ${LONG}`,
    `adoptant, ${LONG}`,
    LONG,
    'Présents :',
    ...[LONG, LONG, LONG, LONG, LONG],
    'Tarifs de la cantine',
  ]);
});

test('counts in a margin, each beside a line of the text', () => {
  const margin = ['en exercice : 10', 'présents : 7', 'votants : 8', 'Convocation du', '02/04/2025'];
  const rows = margin.flatMap((told, at) =>
    line(700 - 14 * at, [55, told], [200, `Présents ${at}, ${LONG}`]),
  );
  assert.equal(linesOf(rows), [...margin, ...margin.map((_, at) => `Présents ${at}, ${LONG}`)]);
});

test('counts of the vote in a margin, beside short lines', () => {
  const words = 'réunis sous la présidence de la maire';
  const margin = ['Membres en exercice : 11', 'Présents : 8', 'Pour: 9', 'Contre : 0', 'Abstention : 1'];
  const items = margin.flatMap((told, at) => line(700 - 24 * at, [50, told], [190, words]));
  const between = margin.flatMap((_, at) => line(688 - 24 * at, [190, words]));
  const rows = [...items, ...between].sort((a, b) => b.y - a.y || a.x - b.x);
  assert.equal(linesOf(rows), [...margin, ...Array.from({ length: 10 }, () => words)]);
});

/** Nearly every line of the text stands beside a word of the margin; one is of a stamp, one a speck. */
const JOINED = [
  ...line(730, [60, 'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DE SAINT-EXEMPLE']),
  ...line(712, [400, 'Envoi en préfecture']),
  ...line(700, [50, 'Nombre de conseillers'], [180, `Convoqué, ${LONG}`]),
  ...line(688, [50, 'en exercice : 19'], [180, LONG]),
  ...line(676, [50, 'présents : 15'], [176, '.'], [190, LONG]),
  ...line(664, [50, 'Date de convocation'], [180, LONG]),
  ...line(652, [50, '12 mars 2024'], [180, LONG]),
  ...[640, 628, 616].flatMap((y) => line(y, [180, LONG])),
  ...line(590, [50, LONG]),
];

test('a text whose lines nearly all stand beside a margin, under a title across both', () => {
  assert.equal(linesOf(JOINED).slice(1, 6), [
    'Nombre de conseillers',
    'en exercice : 19',
    'présents : 15',
    'Date de convocation',
    '12 mars 2024',
  ]);
  assert.equal(linesOf(JOINED).slice(-4), [LONG, LONG, LONG, LONG]);
});

test('where two columns were read as one, their lines are to be read again', () => {
  assert.equal(joinedColumns(JOINED, PAGE.width), [{ left: 155, right: 176, top: 712, bottom: 616 }]);
  const apart = columnsApart(JOINED, PAGE.width);
  assert.equal(joinedColumns(apart, PAGE.width), []);
});

const kept: { name: string; items: Item[] }[] = [
  {
    name: 'a list with numbers',
    items: [700, 688, 676, 664, 652, 640].flatMap((y, index) =>
      line(y, [50, `2024_00${index}`], [180, LONG]),
    ),
  },
  {
    name: 'a table of subjects, each on its line',
    items: [700, 688, 676, 664, 652, 640].flatMap((y) => line(y, [50, 'Administration'], [180, LONG])),
  },
  {
    name: 'a table with sums',
    items: [700, 688, 676, 664, 652, 640].flatMap((y) =>
      line(y, [50, 'Association du village'], [180, 'Fonctionnement du club'], [500, '1 200 €']),
    ),
  },
  {
    name: 'labels and values',
    items: [700, 688, 676, 664, 652, 640].flatMap((y) =>
      line(y, [50, 'Date de convocation'], [180, '12 mars 2024']),
    ),
  },
  {
    name: 'visas whose lines hang',
    items: [700, 676, 652].flatMap((y) => [
      ...line(y, [50, 'Considérant'], [110, `que ${LONG}, ${LONG.slice(0, 14)}`]),
      ...line(y - 12, [110, `que ${LONG}, ${LONG.slice(0, 14)}`]),
    ]),
  },
];
for (const { name, items } of kept)
  test(`${name} keeps its rows`, () => assert.equal(columnsApart(items, PAGE.width), items));

test('a page of a hundred thousand words costs no more than its words', () => {
  const items = Array.from({ length: 20_000 }, (_, index) =>
    index % 2 ? line(800 - index, [180, 'un mot']) : line(800 - index, [50, 'marge'], [180, 'un mot']),
  ).flat();
  assert.ok(ownTime(() => columnsApart(items, PAGE.width)) < 3000);
});

test.run();
