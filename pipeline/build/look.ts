import { dirname, relative } from 'node:path';
import { digestOf } from '../output/act-digest.ts';
import type { ReadingPool } from '../pool.ts';
import type { Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import { type Stamps, stampsAfter } from '../store/stamp.ts';
import { type Holdings, updatePlaces } from '../store.ts';
import { problemsOf } from '../validate.ts';
import type { Making } from './making.ts';

interface LookOptions {
  reread?: boolean;
  onRead?: (progress: Progress) => void;
  pool: ReadingPool;
}

/** Whether neither a council's folder nor the time has changed anything since its part of the site was made. */
export const isStanding = (folder: CouncilFolder, stamps: Stamps, { run, shared, now }: Making): boolean =>
  run.stands(folder.authority.slug, keyOf(folder, stamps, shared), now);

/** What is deposited in a council's folder, and the key of what is made of it. */
export interface Looked {
  holdings: Holdings;
  /** Path of the folder. */
  path: string;
  /** Empty when something was refused: the next run must look again. */
  key: string;
}

let isLoading = false;

/**
 * Loads what checks records and makes the pages while a thread reads, once it was asked to. A failure is ignored here:
 * it is met again where the pages are made.
 */
function loadPages(): void {
  if (isLoading) return;
  isLoading = true;
  setImmediate(() => import('../../site/build.ts').catch(() => {}));
  setImmediate(() => problemsOf('deliberation', {}));
}

/** Brings the records of a council up to date, whose folders bore these stamps when the run began. */
export async function lookAt(
  folder: CouncilFolder,
  before: Stamps,
  { shared }: Pick<Making, 'shared'>,
  options: LookOptions,
): Promise<Looked> {
  const places = { councils: [folder], findings: [] };
  const onRead = (progress: Progress) => {
    options.onRead?.(progress);
    loadPages();
  };
  const holdings = await updatePlaces(places, { ...options, onRead, holds: true, stamps: before });
  if (holdings.documents.some(({ outcome }) => outcome === 'refused'))
    return { holdings, path: folder.path, key: '' };
  const written = holdings.documents.filter(({ outcome }) => outcome === 'read');
  const after = stampsAfter(before, new Set(written.map(({ path }) => dirname(path))));
  return { holdings, path: folder.path, key: keyOf(folder, after, shared) };
}

/** Where the council's folder stands, and by which path it was given, changes nothing of what is made of it. */
const keyOf = ({ path }: CouncilFolder, stamps: Stamps, shared: string): string =>
  digestOf(
    [...stamps].map(([folder, stamp]) => [relative(path, folder), stamp]),
    shared,
  );
