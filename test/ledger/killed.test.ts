import { rm } from 'node:fs/promises';
import { suite } from 'uvu';
import { emptyStore } from '../helpers/deposit.ts';
import { killAtRandom } from './killed.ts';

/** A few here; `KILLS=50 SEED=7 npm test -- ledger/killed` kills as often as asked, at other moments. */
const { KILLS = '3', SEED = '2131' } = process.env;

const test = suite<{ folder: string }>('ledger: killed at any moment');
test.before(async (context) => {
  context.folder = await emptyStore();
});
test.after(({ folder }) => rm(folder, { recursive: true }));

test(`adding, publishing and building killed at ${KILLS} random moments lose nothing and complete`, async ({
  folder,
}) => {
  await killAtRandom(folder, Number(KILLS), Number(SEED));
});

test.run();
