import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Item } from '../../pipeline/read/item.ts';
import { lettersTogether } from '../../pipeline/read/letter-spaced.ts';
import { ownTime } from '../helpers/own-time.ts';

/** Pieces drawn one after the other on a line. */
const drawn = (...texts: string[]): Item[] =>
  texts.map((text, rank) => ({ text, x: 50 + 100 * rank, y: 700, width: 90, size: 12, font: null }));

const test = suite('heads set with white space between their letters');

const cases: [pieces: string[], expected: string[]][] = [
  [['D É L I B É R AT I O N'], ['DÉLIBÉRATION']],
  [['PR OC ÈS-V ERBAL DE LA R ÉUNI ON'], ['PROCÈS-VERBAL DE LA RÉUNION']],
  [
    ['D E L I B E R A T I O N', ' ', 'D U', ' ', 'C O N S E I L M U N I C I P A L'],
    ['DELIBERATION DU CONSEIL MUNICIPAL'],
  ],
  [
    ['D', 'É L I B É R A T I O N D U', ' ', 'C', 'O N S E I L D ’', 'A D M I N I S T R A T I O N'],
    ['DÉLIBÉRATION DU CONSEIL D’ADMINISTRATION'],
  ],
  [
    ['P R E S E N T S :', 'Mme ARBRE'],
    ['PRESENTS :', 'Mme ARBRE'],
  ],
  [['ETDE SA'], ['ETDE SA']],
  [['EXTRAIT DU REGISTRE'], ['EXTRAIT DU REGISTRE']],
  [['A R B R E B O I S'], ['A R B R E B O I S']],
  [
    ['X', 'X', 'LA', 'DU'],
    ['X', 'X', 'LA', 'DU'],
  ],
];
for (const [pieces, expected] of cases)
  test(pieces.join('|'), () =>
    assert.equal(
      lettersTogether(drawn(...pieces)).map(({ text }) => text),
      expected,
    ),
  );

test('a page of single letters takes little time', () => {
  const items = drawn(...Array.from({ length: 50_000 }, () => 'A B'));
  assert.ok(ownTime(() => lettersTogether(items)) < 1000);
});

test.run();
