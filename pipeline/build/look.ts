import { digestOf } from '../output/act-digest.ts';
import type { ReadingPool } from '../pool.ts';
import type { Progress } from '../progress.ts';
import type { CouncilFolder } from '../store/places.ts';
import { type Holdings, updatePlaces } from '../store.ts';
import type { CouncilNote } from './council.ts';
import type { Making } from './making.ts';
import { stampOf } from './stamp.ts';

export interface LookOptions {
  reread?: boolean;
  onRead?: (progress: Progress) => void;
  pool: ReadingPool;
}

/** A council as the run finds it: as it was, or with what is deposited in its folder. */
export type Looked =
  | { slug: string; note: CouncilNote }
  | { slug: string; note: null; holdings: Holdings; key: string };

/**
 * Whether a council is still what it was when its part of the site was made; if not, its documents are read. The
 * key is then empty when the next run is to look again: something was refused, or changed meanwhile.
 */
export async function lookAt(
  folder: CouncilFolder,
  { run, shared, now }: Making,
  options: LookOptions,
): Promise<Looked> {
  const { slug } = folder.authority;
  const before = stampOf(folder.path);
  const note = await run.noteOf<CouncilNote>(slug, digestOf(before, shared));
  if (note && (!note.until || Date.parse(note.until) > now.getTime())) return { slug, note };
  // While threads read, what makes the pages is loaded: its own failure is met where it is used.
  import('../../site/build.ts').catch(() => {});
  const holdings = await updatePlaces({ councils: [folder], findings: [] }, options);
  const after = stampOf(folder.path);
  const isSettled =
    before.deposits === after.deposits && holdings.documents.every(({ outcome }) => outcome !== 'refused');
  return { slug, note: null, holdings, key: isSettled ? digestOf(after, shared) : '' };
}
