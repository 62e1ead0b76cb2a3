import { rm } from 'node:fs/promises';
import { suite } from 'uvu';
import { ReadingPool } from '../../pipeline/pool.ts';
import { authorityFile, type Deposited, deposit, emptyStore } from './deposit.ts';

export interface InStore {
  root: string;
  pool: ReadingPool;
}

/** The one sitting that the store of each test holds. */
export const SITTING = 'essai/2024-03-14';

/** Tests that each have a store of their own, with the acts given by the names of their files, and one thread to read. */
export function storeSuite(name: string, acts: Record<string, Deposited>) {
  const test = suite<InStore>(name);
  test.before((context) => {
    context.pool = new ReadingPool(1);
  });
  test.after(({ pool }) => pool.close());
  test.before.each(async (context) => {
    context.root = await emptyStore();
    await deposit(context.root, { 'essai/authority.json': authorityFile });
    for (const [file, text] of Object.entries(acts))
      await deposit(context.root, { [`${SITTING}/${file}`]: text });
  });
  test.after.each(({ root }) => rm(root, { recursive: true }));
  return test;
}
