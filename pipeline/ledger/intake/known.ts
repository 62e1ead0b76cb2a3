import { basename, dirname, extname } from 'node:path';
import type { Deliberation } from '../../../schemas/deliberation.ts';
import type { Holdings, StoredDocument } from '../../store.ts';
import type { Ledger } from '../file.ts';
import { historiesOf } from '../history.ts';

/** What the store holds already, to tell a new document from one that is known. */
export interface Known {
  /** The file that has these bytes. */
  fileOf(sha256: string): string | null;
  /** The version of an act that had these bytes before another replaced it. */
  formerOf(sha256: string): string | null;
  /** The document an act was read from; one of several acts only when `alone` does not ask for its own. */
  documentOf(act: string, alone: boolean): string | null;
  /** Whether a document of the sitting has this name but for its extension: their records would be one. */
  isTaken(file: string): boolean;
  /** Counts one more document among what is held. */
  add(file: string, records: readonly Deliberation[]): void;
}

const stemOf = (file: string): string => `${dirname(file)}/${basename(file, extname(file))}`.toLowerCase();

/** Indexes the documents of the store and the former versions of its ledgers. */
export function knownIn({ documents }: Holdings, ledgers: ReadonlyMap<string, Ledger>): Known {
  const bySum = new Map<string, string>();
  const owners = new Map<string, string>();
  const shared = new Map<string, string>();
  const stems = new Set<string>();
  const formers = new Map<string, string>();
  const known: Known = {
    fileOf: (sha256) => bySum.get(sha256) ?? null,
    formerOf: (sha256) => formers.get(sha256) ?? null,
    documentOf: (act, alone) => owners.get(act) ?? (alone ? null : (shared.get(act) ?? null)),
    isTaken: (file) => stems.has(stemOf(file)),
    add(file, records) {
      stems.add(stemOf(file));
      for (const { id, source } of records) {
        bySum.set(source.sha256, file);
        (records.length === 1 ? owners : shared).set(id, file);
      }
    },
  };
  for (const document of documents) known.add(document.file, recordsOf(document));
  for (const { entries } of ledgers.values())
    for (const { act, formers: versions, last } of historiesOf(entries).values())
      for (const { sourceSha256 } of versions)
        if (sourceSha256 !== last.sourceSha256) formers.set(sourceSha256, act);
  return known;
}

const recordsOf = ({ records }: StoredDocument): Deliberation[] => records.map(({ record }) => record);
