import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { CouncilMade } from '../../site/build.ts';
import type { WrittenFile } from '../exports/export.ts';
import type { EmptyCells } from '../exports/scdl.ts';
import type { StoredDocument } from '../store.ts';

/**
 * What is noted of a council once its part of the site is made. The pages about all councils are made from
 * these notes alone.
 */
export interface CouncilNote extends CouncilMade {
  /** Findings that are on no published act. */
  findings: Diagnostic[];
  documents: Record<StoredDocument['outcome'], number>;
  /** Documents in which no act was found, without any other diagnostic. */
  withoutAct: string[];
  emptyCells: EmptyCells[];
  /** The data files about the council, and one of each kind that stands beside its acts. */
  files: WrittenFile[];
  /** When time alone will change it; null when it never does. */
  until: string | null;
}
