import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mentionsOf } from '../../../pipeline/fields/vote/mentions.ts';
import { namesInCells } from '../../../pipeline/fields/vote/names-in-cells.ts';
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
    name: 'a row for each group, and their totals',
    rows: [
      ['Groupe', 'Pour', 'Contre', 'Abstention'],
      ['Demain', '7', '0', '0'],
      ['Autrement', '0', '2', '2'],
      ['Total', '7', '2', '2'],
    ],
    expected: ['inFavour 7', 'against 2', 'abstentions 2'],
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

/** Cells of several lines, drawn cell after cell; who voted so stands under each count. */
const named: { name: string; rows: string[][]; expected: string[] }[] = [
  {
    name: 'names in the cell of their count, cell after cell',
    rows: [
      ['Pour', 'Contre', 'Abstention'],
      ['14'],
      ['', '1'],
      ['', 'M. Paul ARBRE'],
      ['', '', '2'],
      ['', '', 'Mme Léa BOIS'],
      ['', '', 'M. Luc'],
      ['', '', 'HÊTRE'],
    ],
    expected: ['inFavour 14 ', 'against 1 Paul ARBRE', 'abstentions 2 Léa BOIS, Luc HÊTRE'],
  },
  {
    name: 'names in a row of their own, over several lines',
    rows: [
      ['Pour', 'Contre', 'Abstentions', 'NPPV'],
      ['14', '1', '2', '0'],
      ['', 'M. Paul'],
      ['', 'ARBRE'],
      ['', '', 'Mme Léa BOIS'],
      ['', '', 'M. Luc HÊTRE'],
      ['Le Président,'],
    ],
    expected: ['inFavour 14 ', 'against 1 Paul ARBRE', 'abstentions 2 Léa BOIS, Luc HÊTRE', 'notVoting 0 '],
  },
  {
    name: 'names told by their labels below the table',
    rows: [
      ['Pour', 'Contre', 'Abstention', 'NPPV'],
      ['9', '0', '1', '1'],
      ['', '', 'NPPV : Mme Léa BOIS'],
    ],
    expected: ['inFavour 9 ', 'against 0 ', 'abstentions 1 ', 'notVoting 1 ', 'notVoting null '],
  },
  {
    name: 'words that are no names between the counts',
    rows: [['Pour', 'Contre', 'Abstention'], ['14'], ['', '1'], ['', 'voir annexe'], ['', '', '2']],
    expected: ['inFavour 14 ', 'against 1 '],
  },
];

for (const { name, rows, expected } of named)
  test(name, () => {
    const passage = tableOf(rows);
    assert.equal(
      mentionsOf(passage).map(
        (mention) =>
          `${mention.kind} ${mention.count} ${namesInCells(passage, mention)
            .map(({ person }) => person.name)
            .join(', ')}`,
      ),
      expected,
    );
  });

test.run();
