import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blocksOf, inLine } from '../../pipeline/tables/blocks.ts';

const test = suite('tables: as records write them');

const heads: [name: string, text: string, head: string[] | null][] = [
  ['a column of figures is named', 'Club\tSomme\nJudo\t90 €\nTotal\t90 €', ['Club', 'Somme']],
  ['years name columns', 'Poste\t2023\t2024\nCantine\t80\t90', ['Poste', '2023', '2024']],
  ['a number in words of the heading', 'Part\tTarif 2024\nA\t3,80 €\nB\t4 €', ['Part', 'Tarif 2024']],
  ['a first row of figures heads nothing', 'Judo\t90 €\nBoulistes\t80 €', null],
  ['words only prove no heading', 'Rang\tNom\nPremière\tAline', null],
  ['a title alone heads nothing', 'Budget\t\nVoirie\t90 €', null],
];
for (const [name, text, head] of heads)
  test(name, () => {
    const [block] = blocksOf(text);
    assert.equal(block?.kind === 'table' && block.head, head);
  });

test('a paragraph, its table and another, in their order', () =>
  assert.equal(blocksOf('décide :\n\nA\t1\n\nB\t2\t'), [
    { kind: 'paragraph', text: 'décide :' },
    { kind: 'table', head: null, rows: [['A', '1']] },
    { kind: 'table', head: null, rows: [['B', '2', '']] },
  ]));

test('upon one line', () =>
  assert.is(
    inLine('décide :\n\nClub\tSomme\nJudo\t90 €\nTotal\t'),
    'décide : Club · Somme ; Judo · 90 € ; Total',
  ));

test.run();
