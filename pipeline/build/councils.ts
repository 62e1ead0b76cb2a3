import type { Ledger } from '../ledger/file.ts';
import { inOrder } from '../lib/in-order.ts';
import { ReadingPool } from '../pool.ts';
import type { OnRead, Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import { stampsOf } from '../store/stamp.ts';
import { type Looked, lookAt, standing } from './look.ts';
import { type CouncilShelf, type MakerTask, madeInThreads } from './makers.ts';
import type { Making } from './making.ts';
import type { CouncilNote } from './note.ts';
import { fillShelf } from './shelf.ts';

export interface CouncilsOptions {
  reread?: boolean;
  onRead?: (progress: Progress) => void;
  /** Makes councils in threads; else it depends on how much there is to do. */
  inThreads?: boolean;
  /** The script of these threads. */
  maker?: URL;
}

/** Documents beyond which threads, which take a second to start, are worth it. */
const MANY = 500;

/** A council as the run finds it: as it was, as a thread made it, or to be made. */
type Found = { folder: CouncilFolder } & (
  | { note: CouncilNote }
  | { shelf: CouncilShelf }
  | { looked: Looked; ledger: Ledger | null }
);

/** Keeps each council that did not change, and makes the others, in the order of the folders. */
export async function makeCouncils(
  folders: readonly CouncilFolder[],
  ledgers: ReadonlyMap<string, Ledger>,
  making: Making,
  { reread = false, inThreads, maker, onRead = () => {} }: CouncilsOptions,
): Promise<CouncilNote[]> {
  const pool = new ReadingPool();
  try {
    const { notes, tasks } = await sorted(folders, ledgers, making, pool);
    const toMake = [...tasks.values()];
    const options = { reread, onRead: amongAll(folders, notes, onRead) };
    let shelves: Awaited<ReturnType<typeof madeInThreads>> | null = null;
    if (inThreads ?? isMuch(toMake)) {
      await pool.close();
      shelves = await madeInThreads(toMake, making, { ...options, entry: maker });
    }
    const find = async (folder: CouncilFolder): Promise<Found> => {
      const [note, shelf] = [notes.get(folder), shelves?.get(folder.authority.slug)];
      if (note) return { folder, note };
      if (shelf) return { folder, shelf };
      const { stamps, ledger } = tasks.get(folder) as MakerTask;
      const read = { ...options, pool, onRead: (progress: Progress) => options.onRead(folder, progress) };
      return { folder, ledger, looked: await lookAt(folder, stamps, making, read) };
    };
    const councils: CouncilNote[] = [];
    let toRead = shelves ? 0 : tasks.size;
    // The next council is read while one is made.
    for await (const found of inOrder(folders, 2, find)) {
      // Once all is read, the reading threads end, to free their memory.
      if ('looked' in found && --toRead === 0) await pool.close();
      councils.push(await placed(found, making, onRead));
    }
    return councils;
  } finally {
    await pool.close();
  }
}

/** The notes about councils that stay as they are, and those that are to be made. */
async function sorted(
  folders: readonly CouncilFolder[],
  ledgers: ReadonlyMap<string, Ledger>,
  making: Making,
  pool: ReadingPool,
) {
  const notes = new Map<CouncilFolder, CouncilNote>();
  const tasks = new Map<CouncilFolder, MakerTask>();
  for (const folder of folders) {
    const stamps = stampsOf(folder.path);
    const note = await standing(folder, stamps, making);
    if (note) notes.set(folder, note);
    else {
      tasks.set(folder, { folder, stamps, ledger: ledgers.get(folder.authority.slug) ?? null });
      // Most changes of a folder are documents to read: a thread starts while the other folders are looked at.
      pool.warm();
    }
  }
  return { notes, tasks };
}

/** Puts a council on its shelf of the run. */
async function placed(found: Found, making: Making, onRead: OnRead): Promise<CouncilNote> {
  const { slug } = found.folder.authority;
  if ('note' in found) {
    making.run.keep(slug);
    return found.note;
  }
  if ('shelf' in found) {
    making.run.adopt(slug, found.shelf);
    return found.shelf.note;
  }
  return fillShelf(slug, found.looked, found.ledger, making, onRead);
}

const countOf = ({ sittings }: CouncilFolder): number =>
  sittings.reduce((sum, { sources }) => sum + sources.length, 0);

const isMuch = (tasks: readonly MakerTask[]): boolean =>
  tasks.length > 1 && tasks.reduce((sum, { folder }) => sum + countOf(folder), 0) >= MANY;

/** Tells the reading of a document by its place among those of all folders, some of which are read at once. */
function amongAll(
  folders: readonly CouncilFolder[],
  notes: ReadonlyMap<CouncilFolder, CouncilNote>,
  onRead: (progress: Progress) => void,
): (folder: CouncilFolder, progress: Progress) => void {
  const total = folders.reduce((sum, folder) => sum + countOf(folder), 0);
  const done = new Map([...notes.keys()].map((folder) => [folder, countOf(folder)]));
  return (folder, progress) => {
    if (progress.step) return onRead(progress);
    done.set(folder, progress.rank);
    const rank = [...done.values()].reduce((sum, count) => sum + count, 0);
    onRead({ ...progress, rank, total });
  };
}
