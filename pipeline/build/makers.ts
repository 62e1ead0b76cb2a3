import { Worker } from 'node:worker_threads';
import type { Ledger } from '../ledger/file.ts';
import type { FilledShelf, Ground } from '../output/run.ts';
import type { Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import type { Stamps } from '../store/stamp.ts';
import type { Making } from './making.ts';
import type { CouncilNote } from './note.ts';

/** What a thread is to know of the run. */
export interface MakerData extends Omit<Making, 'run'> {
  ground: Ground;
  reread: boolean;
}

/** One council to make. */
export interface MakerTask {
  folder: CouncilFolder;
  /** The stamps of its folders when the run began. */
  stamps: Stamps;
  ledger: Ledger | null;
}

export type CouncilShelf = FilledShelf<CouncilNote>;

/** What a thread says: the document it reads, then its answer. */
export type MakerAnswer = { read: Progress } | { shelf: CouncilShelf } | { failure: string };

/** Threads at work: more would hold more councils in memory than a small machine has room for. */
const HANDS = 2;
const ENTRY = new URL('./maker.mjs', import.meta.url);

interface MakersOptions {
  reread: boolean;
  onRead: (folder: CouncilFolder, progress: Progress) => void;
  /** The script of the threads. */
  entry?: URL;
}

/**
 * Makes councils in threads: what is read of one, its data and its pages never leave the thread that holds them.
 * Gives their shelves by their slugs.
 */
export async function madeInThreads(
  tasks: readonly MakerTask[],
  { run, ...making }: Making,
  { reread, onRead, entry = ENTRY }: MakersOptions,
): Promise<Map<string, CouncilShelf>> {
  const workerData: MakerData = { ...making, ground: run.ground, reread };
  const shelves = new Map<string, CouncilShelf>();
  const waiting = tasks.values();
  const threads = Array.from({ length: HANDS }, () => new Worker(entry, { execArgv: [], workerData }));
  const work = async (thread: Worker): Promise<void> => {
    // All threads take their tasks from the same list.
    for (const task of waiting) {
      const { slug, authority } = task.folder.authority;
      const answer = await asked(thread, task, authority.name, (progress) => onRead(task.folder, progress));
      shelves.set(slug, answer as CouncilShelf);
    }
    await asked(thread, null, 'recherche');
  };
  try {
    await Promise.all(threads.map(work));
    return shelves;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/**
 * The shelf that the thread makes of the task; without a task it ends and makes none. A thread that falls, however
 * it does, is an error that names what it was making.
 */
function asked(
  thread: Worker,
  task: MakerTask | null,
  name: string,
  onRead: (progress: Progress) => void = () => {},
): Promise<CouncilShelf | null> {
  const listening = new AbortController();
  const answered = new Promise<CouncilShelf | null>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`Le site n’a pas pu être fait (${name}) : ${reason}`));
    const hear = {
      message(answer: MakerAnswer) {
        if ('read' in answer) onRead(answer.read);
        else if ('shelf' in answer) resolve(answer.shelf);
        else fail(answer.failure);
      },
      error: (error: Error) => fail(error.stack ?? String(error)),
      exit: (code: number) => (task || code !== 0 ? fail(`le fil s’est arrêté (${code})`) : resolve(null)),
    };
    for (const [event, listener] of Object.entries(hear)) {
      thread.on(event, listener);
      // Only these listeners are removed: whoever ends the thread listens to its exit too.
      listening.signal.addEventListener('abort', () => thread.off(event, listener));
    }
  });
  thread.postMessage(task);
  return answered.finally(() => listening.abort());
}
