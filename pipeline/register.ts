import type { Authority } from '../schemas/authority.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Deliberation, Diagnostic } from '../schemas/deliberation.ts';
import type { FormerVersion, Online } from './ledger/history.ts';
import type { FieldChange, TextPiece } from './ledger/replace/difference.ts';
import type { ListedMember } from './members/listed.ts';

/** One council: its folder under `deliberations/` and what authority.json says of it. */
export interface AuthorityEntry {
  /** Folder name, also its piece of address on the site. */
  slug: string;
  authority: Authority;
  /** Whom its members.csv lists, when it has one. */
  members?: readonly ListedMember[];
}

/** One act as everything after reading sees it: checks, exports and the site. */
export interface Act {
  authority: AuthorityEntry;
  /** The record, corrections applied. Its `id` is also its address on the site. */
  record: Deliberation;
  /** Absolute path of the source document. */
  sourcePath: string;
  /** Words were taken out of it: `sourcePath` is then the masked copy, and the record speaks of it. */
  masking?: Masking;
  /** Corrections applied, each with the reading it replaced. */
  corrections: AppliedCorrection[];
  /** What the reading and the checks found, accepted findings apart. */
  findings: Diagnostic[];
  accepted: AcceptedFinding[];
  /** Where the act stands in the ledger of its authority, when it keeps one. */
  publication?: Publication;
}

/** Personal data taken out of an act before anybody reads it. */
interface Masking {
  /** Sum of the document that was masked. */
  of: string;
  /** Why, each ground once. */
  grounds: string[];
}

/** What the ledger says of an act that is shown. */
interface Publication {
  /** Not published yet: shown in a preview only. */
  isDraft: boolean;
  /** Since when it is online; null for a draft. */
  online: Online | null;
  /** Versions it replaced that readers saw, the oldest first. */
  formers: FormerVersion[];
  /** What each of them said otherwise; read when the site is made. */
  differences?: Difference[];
  /** Other addresses its document had, from the root of the site: it stays there too. */
  aliases?: string[];
  /** Its document holds other acts, published or not. */
  isShared: boolean;
}

/** What a version said otherwise than the one that replaced it. */
export interface Difference {
  former: FormerVersion;
  /** Its document. */
  path: string;
  fields: FieldChange[];
  text: TextPiece[];
}

/** What stands at the address of an act that was published and is not shown any more. */
export interface Notice {
  authority: AuthorityEntry;
  act: string;
  /** withdrawn: by its authority. altered, missing: its document changed or went without a word. */
  kind: 'withdrawn' | 'altered' | 'missing';
  online: Online | null;
  /** The day of the withdrawal, its reason and legal ground. */
  withdrawal: { at: string; reason: string; ground: string | null } | null;
  /** Addresses of its document and data, from the root of the site, that readers may have kept. */
  files: string[];
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
  /** Lists of deliberations (CGCT, art. L2121-25), each by its first row: its document is what is shown of it. */
  lists?: Act[];
  /** Findings that belong to no single act: numbering holes, refused files, missing lists. */
  findings: Diagnostic[];
  /** Acts published once and not shown, of authorities that keep a ledger. */
  notices?: Notice[];
}
