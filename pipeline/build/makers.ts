import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Ledger } from '../ledger/file.ts';
import type { FilledShelf, Ground } from '../output/run.ts';
import type { Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import type { CouncilNote } from './council.ts';
import type { Making } from './making.ts';
import type { Stamp } from './stamp.ts';

/** What a thread is to know of the run. */
export interface MakerData extends Omit<Making, 'run'> {
  ground: Ground;
  reread: boolean;
}

/** One council to make. */
export interface MakerTask {
  folder: CouncilFolder;
  /** What its folder bore when the run began. */
  stamp: Stamp;
  ledger: Ledger | null;
}

export type CouncilShelf = FilledShelf<CouncilNote>;

/** What a thread says: the document it reads, then its answer. */
export type MakerAnswer = { read: Progress } | { shelf: CouncilShelf } | { failure: string };

/** More would hold more councils in memory than a small machine has room for. */
const HANDS = 2;
const ENTRY = new URL('./maker.mjs', import.meta.url);

/**
 * Makes councils in threads: what is read of one, its data and its pages never leave the thread that holds them.
 * Gives their shelves by their slugs.
 */
export async function madeInThreads(
  tasks: readonly MakerTask[],
  { run, ...making }: Making,
  { reread, onRead }: { reread: boolean; onRead: (folder: CouncilFolder, progress: Progress) => void },
): Promise<Map<string, CouncilShelf>> {
  const workerData: MakerData = { ...making, ground: run.ground, reread };
  const shelves = new Map<string, CouncilShelf>();
  const waiting = tasks.values();
  const threads = Array.from({ length: HANDS }, () => new Worker(ENTRY, { execArgv: [], workerData }));
  const work = async (thread: Worker): Promise<void> => {
    // Each takes the next of the same list.
    for (const task of waiting) {
      const { folder } = task;
      shelves.set(folder.authority.slug, await made(thread, task, (progress) => onRead(folder, progress)));
    }
    thread.postMessage(null);
    await once(thread, 'exit');
  };
  try {
    await Promise.all(threads.map(work));
    return shelves;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** What the thread makes of the task; a thread that falls says so by an error. */
function made(thread: Worker, task: MakerTask, onRead: (progress: Progress) => void): Promise<CouncilShelf> {
  const answered = new Promise<CouncilShelf>((resolve, reject) => {
    thread.on('message', (answer: MakerAnswer) => {
      if ('read' in answer) onRead(answer.read);
      else if ('shelf' in answer) resolve(answer.shelf);
      else reject(new Error(answer.failure));
    });
    thread.on('error', reject);
  });
  thread.postMessage(task);
  return answered.finally(() => {
    for (const name of ['message', 'error']) thread.removeAllListeners(name);
  });
}
