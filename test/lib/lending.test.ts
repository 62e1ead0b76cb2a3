import { setTimeout as delay } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Lending } from '../../pipeline/lib/lending.ts';

const test = suite('things lent to one work at a time');

/** Works with things that are numbered: which was lent to each, and how many works were done at once. */
async function worksWith(most: number, works: number) {
  let [made, running, atOnce] = [0, 0, 0];
  const lending = new Lending(most, async () => ++made);
  const lent = await Promise.all(
    Array.from({ length: works }, (_, rank) =>
      lending.lent(async (thing) => {
        atOnce = Math.max(atOnce, ++running);
        await delay(5 * (rank + 1));
        running--;
        return thing;
      }),
    ),
  );
  return { lent, atOnce, made: await lending.all() };
}

const LENT: { name: string; most: number; works: number; lent: number[]; atOnce: number; made: number[] }[] =
  [
    { name: 'one work needs one', most: 2, works: 1, lent: [1], atOnce: 1, made: [1] },
    {
      name: 'of one, each work waits for the other',
      most: 1,
      works: 3,
      lent: [1, 1, 1],
      atOnce: 1,
      made: [1],
    },
    { name: 'two are lent in turn', most: 2, works: 4, lent: [1, 2, 1, 2], atOnce: 2, made: [1, 2] },
  ];
for (const { name, most, works, ...expected } of LENT)
  test(name, async () => assert.equal(await worksWith(most, works), expected));

test('a work that fails gives back what it was lent', async () => {
  const lending = new Lending(1, async () => 'thread');
  const failed = lending.lent(() => Promise.reject(new Error('illisible')));
  assert.is(await failed.catch((error: Error) => error.message), 'illisible');
  assert.is(await lending.lent(async (thing) => thing), 'thread');
});

test.run();
