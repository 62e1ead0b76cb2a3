import type { Authority } from '../schemas/authority.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Deliberation, Diagnostic } from '../schemas/deliberation.ts';

/** One council: its folder under `deliberations/` and what authority.json says of it. */
export interface AuthorityEntry {
  /** Folder name, also its piece of address on the site. */
  slug: string;
  authority: Authority;
}

/** One act as everything after reading sees it: checks, exports and the site. */
export interface Act {
  authority: AuthorityEntry;
  /** The record, corrections applied. Its `id` is also its address on the site. */
  record: Deliberation;
  /** Absolute path of the source document. */
  sourcePath: string;
  /** Corrections applied, each with the reading it replaced. */
  corrections: AppliedCorrection[];
  /** What the reading and the checks found, accepted findings apart. */
  findings: Diagnostic[];
  accepted: AcceptedFinding[];
}

export interface AppliedCorrection extends Correction {
  /** What the reading had said. */
  reading: unknown;
}

export interface AcceptedFinding {
  finding: Diagnostic;
  reason: string;
}

/** Everything published or about to be, in the order: authority, sitting date, rank in the sitting. */
export interface Register {
  authorities: AuthorityEntry[];
  acts: Act[];
  /** Findings that belong to no single act: numbering holes, refused files, missing lists. */
  findings: Diagnostic[];
}
