import { rm } from 'node:fs/promises';
import { suite } from 'uvu';
import { emptyStore } from '../deposit.ts';
import { killAtRandom } from './killed.ts';

const test = suite<{ folder: string }>('ledger: killed at any moment');
test.before(async (context) => {
  context.folder = await emptyStore();
});
test.after(({ folder }) => rm(folder, { recursive: true }));

test('adding, publishing and building killed at random moments lose nothing and complete', async ({
  folder,
}) => {
  await killAtRandom(folder, 3, 2131);
});

test.run();
