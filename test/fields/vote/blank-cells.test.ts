import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mentionsOf } from '../../../pipeline/fields/vote/mentions.ts';
import { tableOf } from '../../helpers/placed-table.ts';

const test = suite('vote: counts under their titles');

const cases: { name: string; rows: string[][]; expected: string[] }[] = [
  {
    name: 'the last cell left blank',
    rows: [
      ['Pour', 'Contre', 'Abstentions', 'Ne prend pas part'],
      ['22', '4', '0'],
    ],
    expected: ['inFavour 22', 'against 4', 'abstentions 0'],
  },
  {
    name: 'a cell between others left blank',
    rows: [
      ['Pour', 'Contre', 'Abstentions'],
      ['22', '', '4'],
    ],
    expected: ['inFavour 22', 'abstentions 4'],
  },
  {
    name: 'the result beside the counts',
    rows: [
      ['Pour', 'Contre', 'Abstention', 'Résultat'],
      ['10', '0', '1', 'Adopté'],
    ],
    expected: ['inFavour 10', 'against 0', 'abstentions 1'],
  },
  {
    name: 'a count that stands under no title',
    rows: [
      ['Pour', 'Contre', 'Abstentions', ''],
      ['22', '', '', '4'],
    ],
    expected: [],
  },
];

for (const { name, rows, expected } of cases)
  test(name, () =>
    assert.equal(
      mentionsOf(tableOf(rows)).map(({ kind, count }) => `${kind} ${count}`),
      expected,
    ),
  );

test.run();
