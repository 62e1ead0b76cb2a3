import { parentPort, threadId, workerData } from 'node:worker_threads';
import { keepWorkedOut } from '../lib/worked-out.ts';
import { Run } from '../output/run.ts';
import { ReadingPool } from '../pool.ts';
import type { Progress } from '../progress.ts';
import { lookAt } from './look.ts';
import type { MakerAnswer, MakerData, MakerTask } from './makers.ts';
import type { CouncilNote } from './note.ts';
import { fillShelf } from './shelf.ts';

const { ground, reread, ...frame } = workerData as MakerData;
const run = new Run(ground.draft, ground.former, `${ground.draft}.pieces.${threadId}`);
const making = { ...frame, run };

// What a thread does: one council at a time, one answer each; without a task, it ends.
parentPort?.on('message', async (task: MakerTask | null) => {
  try {
    if (task) say({ shelf: await made(task) });
    else await end();
  } catch (error) {
    say({ failure: (error as Error).stack ?? String(error) });
  }
});

const say = (answer: MakerAnswer): void => parentPort?.postMessage(answer);

async function made({ folder, stamps, ledger }: MakerTask) {
  const { slug } = folder.authority;
  // As many threads read as make, and each makes room once it has read.
  const pool = new ReadingPool(1);
  const onRead = (read: Progress) => say({ read });
  const looked = await lookAt(folder, stamps, making, { reread, pool, onRead }).finally(() => pool.close());
  await fillShelf(slug, looked, ledger, making, onRead);
  return run.handOver<CouncilNote>(slug);
}

async function end(): Promise<void> {
  await (await import('../../site/build.ts')).endIndexing();
  keepWorkedOut();
  parentPort?.close();
}
