import { parse } from 'csv-parse/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { csvRows } from '../../pipeline/exports/lib/csv.ts';

const test = suite('exports: rows of CSV');

const cases: [name: string, row: (string | number | boolean | null)[], line: string][] = [
  ['plain cells', ['a', 'b'], 'a,b'],
  ['nothing, and an empty text', [null, '', 'c'], ',,c'],
  ['numbers and booleans', [0, -1.5, true, false], '0,-1.5,true,false'],
  ['a comma', ['a, b', 'c'], '"a, b",c'],
  ['a quote', ['dit « "oui" »', 'c'], '"dit « ""oui"" »",c'],
  ['a line feed', ['a\nb'], '"a\nb"'],
  ['a carriage return alone', ['a\rb'], '"a\rb"'],
  ['spaces around', [' a ', 'b'], ' a ,b'],
  ['semicolons and French quotes', ['a ; b', 'l’été'], 'a ; b,l’été'],
];
for (const [name, row, line] of cases)
  test(name, () => {
    assert.is(csvRows([row]), `${line}\n`);
    assert.equal(parse(csvRows([row])), [row.map((cell) => (cell === null ? '' : String(cell)))]);
  });

test('rows one below the other, and none', () => {
  assert.is(csvRows([['a'], ['b']]), 'a\nb\n');
  assert.is(csvRows([]), '');
});

test.run();
