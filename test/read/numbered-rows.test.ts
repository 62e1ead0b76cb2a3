import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Item } from '../../pipeline/read/item.ts';
import { numberedRows } from '../../pipeline/read/numbered-rows.ts';

/** Words in the order in which optical reading gives them, 5 points a letter. */
const words = (...pieces: [text: string, x: number, y: number][]): Item[] =>
  pieces.flatMap(([text, x, y]) => {
    let at = x;
    return text.split(' ').map((word) => {
      const item = { text: word, x: at, y, width: 5 * word.length, size: 10, font: null, confidence: 95 };
      at += 5 * (word.length + 1);
      return item;
    });
  });
const read = (items: readonly Item[]): string => items.map(({ text }) => text).join(' ');

const HEAD = ['LISTE DES DÉLIBÉRATIONS', 50, 800] as const;
const NUMBERS = [700, 660, 620].map((y, at): [string, number, number] => [`2024-0${at + 1}`, 50, y]);
const TITLES: [string, number, number][] = [
  ['Tarifs de la', 150, 701],
  ['cantine', 150, 688],
  ['Budget', 150, 660],
  ['Vente du', 150, 619],
  ['presbytère', 150, 606],
];
const RESULTS: [string, number, number][] = [
  ['Approuvée à', 400, 700],
  ["l'unanimité", 400, 688],
  ['Rejetée', 400, 660],
  ['Ajournée', 400, 620],
];

const test = suite('rows of a list without rules, read optically');

test('columns read one after the other', () => {
  const columns = words(
    [...HEAD],
    ['Numéro', 50, 730],
    ...NUMBERS,
    ['Intitulé', 150, 730],
    ...TITLES,
    ['Décision du', 400, 738],
    ['conseil', 400, 722],
    ...RESULTS,
    ['Le maire,', 300, 500],
  );
  assert.is(
    read(numberedRows(columns)),
    "LISTE DES DÉLIBÉRATIONS Décision du conseil Numéro Intitulé 2024-01 Tarifs de la Approuvée à cantine l'unanimité " +
      '2024-02 Budget Rejetée 2024-03 Vente du Ajournée presbytère Le maire,',
  );
});

test('what is no column of numbers beside titles stays as it was read', () => {
  for (const items of [
    words(...NUMBERS.slice(0, 2), ...TITLES.slice(0, 3)),
    // Numbers one below the other, and nothing beside one of them.
    words(...NUMBERS, ...TITLES.slice(0, 3)),
    words(...TITLES, ...RESULTS),
    [],
  ])
    assert.equal(numberedRows(items), items);
});

test.run();
