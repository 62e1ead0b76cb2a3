import { inOrder } from '../in-order.ts';
import type { Ledger } from '../ledger/file.ts';
import { ReadingPool } from '../pool.ts';
import type { Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import { type CouncilNote, makeCouncil } from './council.ts';
import { type Looked, lookAt, standing } from './look.ts';
import { type CouncilShelf, type MakerTask, madeInThreads } from './makers.ts';
import type { Making } from './making.ts';
import { tidy } from './tidy.ts';

export interface CouncilsOptions {
  reread?: boolean;
  onRead?: (progress: Progress) => void;
  /** Makes councils in threads; else it depends on how much there is to do. */
  inThreads?: boolean;
}

/** Documents beyond which threads, which take a second to start, are worth it. */
const MANY = 500;

/** A council as the run finds it: as it was, as a thread made it, or to be made. */
type Found = { note: CouncilNote } | { shelf: CouncilShelf } | Looked;

/** Keeps each council that did not change, and makes the others, in the order of the folders. */
export async function makeCouncils(
  folders: readonly CouncilFolder[],
  ledgers: ReadonlyMap<string, Ledger>,
  making: Making,
  { reread = false, inThreads, onRead = () => {} }: CouncilsOptions,
): Promise<CouncilNote[]> {
  const notes = new Map<CouncilFolder, CouncilNote>();
  const tasks: MakerTask[] = [];
  for (const folder of folders) {
    const note = await standing(folder, making);
    if (note) notes.set(folder, note);
    else tasks.push({ folder, ledger: ledgers.get(folder.authority.slug) ?? null });
  }
  const options = { reread, onRead: amongAll(folders, notes, onRead) };
  const shelves = (inThreads ?? isMuch(tasks)) ? await madeInThreads(tasks, making, options) : null;
  const pool = new ReadingPool();
  const find = async (folder: CouncilFolder): Promise<[CouncilFolder, Found]> => {
    const [note, shelf] = [notes.get(folder), shelves?.get(folder.authority.slug)];
    const read = { ...options, pool, onRead: (progress: Progress) => options.onRead(folder, progress) };
    return [folder, note ? { note } : shelf ? { shelf } : await lookAt(folder, making, read)];
  };
  const councils: CouncilNote[] = [];
  try {
    // The next one is read meanwhile.
    for await (const [{ authority }, found] of inOrder(folders, 2, find))
      councils.push(await placed(authority.slug, found, ledgers.get(authority.slug) ?? null, making));
  } finally {
    await pool.close();
  }
  return councils;
}

/** Puts a council on its shelf of the run. */
async function placed(
  slug: string,
  found: Found,
  ledger: Ledger | null,
  making: Making,
): Promise<CouncilNote> {
  const { run } = making;
  if ('note' in found) {
    run.keep(slug);
    return found.note;
  }
  if ('shelf' in found) {
    run.adopt(slug, found.shelf);
    return found.shelf.note;
  }
  const note = await makeCouncil(found.holdings, ledger, making);
  run.close(slug, found.key, note);
  tidy();
  return note;
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
    done.set(folder, progress.rank);
    const rank = [...done.values()].reduce((sum, count) => sum + count, 0);
    onRead({ ...progress, rank, total });
  };
}
