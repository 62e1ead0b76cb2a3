import type { Frame } from '../../site/data.ts';
import type { Run } from '../output/run.ts';

/** What the making of all parts of a site shares. */
export interface Making {
  run: Run;
  frame: Frame;
  /** Digest of what the pages of every council show of all: when it changes, all are made again. */
  shared: string;
  /** The moment: what is to be published from a later one is not shown yet. */
  now: Date;
  /** Shows what is not published yet too, with a mark. */
  drafts: boolean;
}
