import type { Ledger } from '../ledger/file.ts';
import { ReadingPool } from '../pool.ts';
import type { OnRead, Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import { stampsOf } from '../store/stamp.ts';
import { isStanding, type Looked, lookAt } from './look.ts';
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
type Found = { note: CouncilNote } | { shelf: CouncilShelf } | { looked: Looked; ledger: Ledger | null };

/** Keeps each council that did not change, and makes the others, in the order of the folders. */
export async function makeCouncils(
  folders: readonly CouncilFolder[],
  ledgers: ReadonlyMap<string, Ledger>,
  making: Making,
  { reread = false, inThreads, maker, onRead = () => {} }: CouncilsOptions,
): Promise<CouncilNote[]> {
  const pool = new ReadingPool();
  try {
    const tasks = tasksAmong(folders, ledgers, making, pool);
    const toMake = [...tasks.values()];
    const options = { reread, onRead: amongAll(folders, tasks, onRead) };
    const found = new Map<CouncilFolder, Found | Promise<Found>>();
    if (inThreads ?? isMuch(toMake)) {
      await pool.close();
      const shelves = await madeInThreads(toMake, making, { ...options, entry: maker });
      for (const folder of tasks.keys())
        found.set(folder, { shelf: shelves.get(folder.authority.slug) as CouncilShelf });
    } else {
      for (const { folder, stamps, ledger } of toMake) {
        const read = { ...options, pool, onRead: (progress: Progress) => options.onRead(folder, progress) };
        const looking = lookAt(folder, stamps, making, read);
        found.set(
          folder,
          looking.then((looked) => ({ looked, ledger })),
        );
      }
      // Once all is read, the reading threads end, to free their memory. A failure is thrown when the turn of its
      // council comes, not before.
      Promise.all(found.values())
        .then(() => pool.close())
        .catch(() => {});
    }
    // While a thread reads what changed, the notes about the others are read.
    for (const folder of folders)
      if (!tasks.has(folder))
        found.set(folder, { note: withAllKept(await making.run.noteOf(folder.authority.slug)) });
    const councils: CouncilNote[] = [];
    for (const folder of folders)
      councils.push(await placed(folder.authority.slug, (await found.get(folder)) as Found, making, onRead));
    return councils;
  } finally {
    await pool.close();
  }
}

/** The councils that are to be made. */
function tasksAmong(
  folders: readonly CouncilFolder[],
  ledgers: ReadonlyMap<string, Ledger>,
  making: Making,
  pool: ReadingPool,
): Map<CouncilFolder, MakerTask> {
  const tasks = new Map<CouncilFolder, MakerTask>();
  for (const folder of folders) {
    const stamps = stampsOf(folder.path);
    if (isStanding(folder, stamps, making)) continue;
    tasks.set(folder, { folder, stamps, ledger: ledgers.get(folder.authority.slug) ?? null });
    // Most changes of a folder are documents to read: a thread starts while the other folders are looked at.
    pool.warm();
  }
  return tasks;
}

/** What the run that made it read, this one did not. */
const withAllKept = ({ documents: { read, kept, refused }, ...note }: CouncilNote): CouncilNote => ({
  ...note,
  documents: { read: 0, kept: kept + read, refused },
});

/** Puts a council on its shelf of the run. */
async function placed(slug: string, found: Found, making: Making, onRead: OnRead): Promise<CouncilNote> {
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
  tasks: ReadonlyMap<CouncilFolder, MakerTask>,
  onRead: (progress: Progress) => void,
): (folder: CouncilFolder, progress: Progress) => void {
  const total = folders.reduce((sum, folder) => sum + countOf(folder), 0);
  const kept = folders.filter((folder) => !tasks.has(folder));
  const done = new Map(kept.map((folder) => [folder, countOf(folder)]));
  return (folder, progress) => {
    if (progress.step) return onRead(progress);
    done.set(folder, progress.rank);
    const rank = [...done.values()].reduce((sum, count) => sum + count, 0);
    onRead({ ...progress, rank, total });
  };
}
