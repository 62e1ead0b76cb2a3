import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namedBy } from '../../pipeline/ledger/folder.ts';

const test = suite('ledger: the act that was typed');

const IDS = [
  'a/2024-03-14/2024-007',
  'a/2024-03-14/2024-008',
  'b/2024-05-02/2024-007',
  'b/2024-05-02/v2024-1',
];

const TYPED: [typed: string, named: string[]][] = [
  ['a/2024-03-14/2024-007', [IDS[0] as string]],
  ['2024-008', [IDS[1] as string]],
  ['/2024-008/', [IDS[1] as string]],
  ['V2024-1', [IDS[3] as string]],
  ['2024-007', [IDS[0] as string, IDS[2] as string]],
  ['007', []],
];
for (const [typed, named] of TYPED)
  test(typed, () =>
    assert.equal(
      namedBy(typed, IDS, (id) => id),
      named,
    ),
  );
test.run();
