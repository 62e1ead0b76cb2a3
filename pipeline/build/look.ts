import { digestOf } from '../output/act-digest.ts';
import type { ReadingPool } from '../pool.ts';
import type { Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import { type Holdings, updatePlaces } from '../store.ts';
import type { CouncilNote } from './council.ts';
import type { Making } from './making.ts';
import { type Stamp, stampOf } from './stamp.ts';

export interface LookOptions {
  reread?: boolean;
  onRead?: (progress: Progress) => void;
  pool: ReadingPool;
}

/** What was noted of a council, if it is still what it was when its part of the site was made; else null. */
export async function standing(
  { authority: { slug } }: CouncilFolder,
  stamp: Stamp,
  { run, shared, now }: Making,
): Promise<CouncilNote | null> {
  const note = await run.noteOf<CouncilNote>(slug, digestOf(stamp, shared));
  return note && (!note.until || Date.parse(note.until) > now.getTime()) ? note : null;
}

/** What is deposited in a council's folder, and the key of what is made of it. */
export interface Looked {
  holdings: Holdings;
  /** Empty when the next run is to look again: something was refused, or changed meanwhile. */
  key: string;
}

/** Brings the records of a council up to date, whose folder bore this stamp when the run began. */
export async function lookAt(
  folder: CouncilFolder,
  before: Stamp,
  { shared }: Pick<Making, 'shared'>,
  options: LookOptions,
): Promise<Looked> {
  // While threads read, what makes the pages is loaded: its own failure is met where it is used.
  import('../../site/build.ts').catch(() => {});
  const holdings = await updatePlaces({ councils: [folder], findings: [] }, { ...options, holds: true });
  const after = stampOf(folder.path);
  const isSettled =
    before.deposits === after.deposits && holdings.documents.every(({ outcome }) => outcome !== 'refused');
  return { holdings, key: isSettled ? digestOf(after, shared) : '' };
}
