import { setTimeout as after } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inOrder } from '../../pipeline/lib/in-order.ts';

const test = suite('in order');

const results = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

test('results come in the order of the items, whichever is ready first', async () => {
  const delays = [30, 1, 20, 5, 0];
  const slow = async (delay: number) => {
    await after(delay);
    return delay;
  };
  assert.equal(await results(inOrder(delays, 3, slow)), delays);
});

for (const limit of [1, 2, 5])
  test(`no more than ${limit} at once`, async () => {
    let running = 0;
    let most = 0;
    await results(
      inOrder(Array(12).keys(), limit, async () => {
        most = Math.max(most, ++running);
        await after(1);
        running--;
      }),
    );
    assert.is(most, limit);
  });

test('items are taken as they are needed', async () => {
  let taken = 0;
  function* endless() {
    for (;;) yield taken++;
  }
  for await (const result of inOrder(endless(), 2, async (item) => item)) if (result === 3) break;
  assert.ok(taken < 8, `${taken}`);
});

test('a failure is met at its turn, those after it are not left unhandled', async () => {
  const failing = async (item: number) => {
    if (item > 0) throw new Error(`${item}`);
    return item;
  };
  const work = inOrder([0, 1, 2, 3], 4, failing);
  assert.is((await work.next()).value, 0);
  await work.next().then(
    () => assert.unreachable(),
    ({ message }) => assert.is(message, '1'),
  );
});

test.run();
