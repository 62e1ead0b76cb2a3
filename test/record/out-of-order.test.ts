import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { outOfOrder } from '../../pipeline/record/out-of-order.ts';

const test = suite('numbers out of the order of the others');

const cases: { name: string; numbers: (string | null)[]; out: number[] }[] = [
  { name: 'one that stands twice', numbers: ['2024-6', '2024-7', '2024-8', '2024-6', '2024-10'], out: [3] },
  {
    name: 'a day that is not that of the others',
    numbers: ['20240831-1', '20240821-2', '20240831-3', '20240831-4'],
    out: [1],
  },
  {
    name: 'none: some were not read, some are skipped',
    numbers: ['2024-6', null, '2024-8', '2024-12'],
    out: [],
  },
  { name: 'none: of two years', numbers: ['2023-98', '2023-99', '2023-100', '2024-1'], out: [] },
  { name: 'none: a list without order', numbers: ['2024-9', '2024-3', '2024-1', '2024-2'], out: [] },
  { name: 'none: too few', numbers: ['2024-2', '2024-1'], out: [] },
  { name: 'none: no digit, too many', numbers: ['A', 'B', '1234567890123', ''], out: [] },
];
for (const { name, numbers, out } of cases) test(name, () => assert.equal(outOfOrder(numbers), out));

test.run();
