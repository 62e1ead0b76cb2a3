import { rm } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changesIn } from '../../pipeline/commands/base/watch.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string }>('changes in folders');
test.before.each(async (context) => {
  context.root = await emptyStore();
  await deposit(context.root, { 'essai/2024-03-14/1.txt': 'acte' });
});
test.after.each(({ root }) => rm(root, { recursive: true }));

/** How many times it works in two seconds, with files that come before it is ready to. */
async function worked(root: string, ...names: string[]): Promise<number> {
  const changes = changesIn([root]);
  await deposit(root, Object.fromEntries(names.map((name) => [`essai/2024-03-14/${name}`, 'nouveau'])));
  let times = 0;
  const working = changes.each(async () => {
    times += 1;
    throw new Error('assez');
  });
  await Promise.race([working.catch(() => {}), after(2000)]);
  return times;
}

test('what came while a first build lasted is a change', async ({ root }) => {
  assert.is(await worked(root, '2.txt', '3.txt'), 1);
});

test('decisions and corrections are changes', async ({ root }) => {
  assert.is(await worked(root, '1.privacy.json'), 1);
});

test('what a build leaves beside the acts is none', async ({ root }) => {
  assert.is(await worked(root, '1.json', '1.json.12.0.1.tmp'), 0);
});

test.run();
