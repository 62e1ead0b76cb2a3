import type { Deliberation, Diagnostic } from '../../schemas/deliberation.ts';
import type { AuthorityEntry } from '../register.ts';
import type { Places, StoredFile } from './places.ts';

/** A record and the file that keeps it. */
export interface StoredRecord {
  record: Deliberation;
  path: string;
}

/** One deposited document and what became of it. */
export interface StoredDocument extends StoredFile {
  authority: AuthorityEntry;
  /** kept: its records were current. refused: see `diagnostics`. */
  outcome: 'read' | 'kept' | 'refused';
  records: StoredRecord[];
  /** What the reading says of the document and of no record of it. */
  diagnostics: Diagnostic[];
}

/** Everything deposited, with its records brought up to date. */
export interface Holdings {
  authorities: AuthorityEntry[];
  documents: StoredDocument[];
  corrections: StoredFile[];
  messages: StoredFile[];
  findings: Diagnostic[];
}

/** What is known of places before any document is looked at. */
export const emptyHoldings = ({ councils, findings }: Places): Holdings => ({
  authorities: councils.map(({ authority }) => authority),
  documents: [],
  corrections: [],
  messages: [],
  findings: [...findings, ...councils.flatMap((council) => council.findings)],
});
