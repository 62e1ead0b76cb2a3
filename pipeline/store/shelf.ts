import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Authority } from '../../schemas/authority.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { valueAt } from '../record/facts.ts';
import { summaryOf } from '../record/summary.ts';
import type { AuthorityEntry } from '../register.ts';
import { schemaProblems } from '../validate.ts';
import { PIPELINE_VERSION } from '../version.ts';
import type { Held } from './held.ts';
import type { StoredRecord } from './holdings.ts';
import type { SittingFolder, StoredFile } from './places.ts';

/** The records that stand in one sitting's folder, by the document each was read from. */
export interface Shelf {
  authority: AuthorityEntry;
  /** Records of no document of the folder. */
  orphans: StoredFile[];
  /** In the order of their names, which is that of the acts in the document. */
  recordsOf(source: StoredFile): StoredRecord[];
  /** Reserves the names of a document's records; gives the document that has one of them already, if any. */
  claim(records: readonly StoredRecord[], source: StoredFile): string | null;
}

/** Reads the records of a folder, those apart that are held. */
export function shelfOf({ authority, sources, records }: SittingFolder, held: Held | null = null): Shelf {
  const bySource = new Map(sources.map(({ path }) => [basename(path), [] as StoredRecord[]]));
  const orphans: StoredFile[] = [];
  for (const stored of records) {
    const record = held?.recordAt(stored.path) ?? parsed(stored.path);
    const shelf = bySource.get(record?.source.file ?? '');
    if (record && shelf) shelf.push({ record, path: stored.path });
    else orphans.push(stored);
  }
  const claimed = new Map<string, string>();
  return {
    authority,
    orphans,
    recordsOf: ({ path }) => bySource.get(basename(path)) ?? [],
    claim(records, { file }) {
      const other = records.map(({ path }) => claimed.get(path)).find((owner) => owner !== undefined);
      if (other === undefined) for (const { path } of records) claimed.set(path, file);
      return other ?? null;
    },
  };
}

/** A record, as far as it can be told from a glance: anyone may have written the file. */
function parsed(path: string): Deliberation | null {
  try {
    const record = JSON.parse(readFileSync(path, 'utf8'));
    return typeof record?.source?.file === 'string' ? record : null;
  } catch {
    return null;
  }
}

/** Where the records of a document stand: beside it, under its name, with a rank when there are several. */
export function recordPaths(source: string, count: number): string[] {
  const stem = source.slice(0, source.length - extname(source).length);
  if (count === 1) return [`${stem}.json`];
  return Array.from({ length: count }, (_, rank) => `${stem}.${String(rank + 1).padStart(2, '0')}.json`);
}

/** Whether records kept from an earlier run still say what reading the same bytes would. */
export function isCurrent(held: readonly StoredRecord[], source: StoredFile, entry: AuthorityEntry): boolean {
  const paths = recordPaths(source.path, held.length);
  const current = ({ record, path }: StoredRecord, rank: number) =>
    path === paths[rank] &&
    record.pipelineVersion === PIPELINE_VERSION &&
    record.id.startsWith(`${entry.slug}/`) &&
    agrees(record, entry.authority) &&
    schemaProblems(record).length === 0;
  return held.length > 0 && held.every(current);
}

/** What a record took from authority.json is still there. */
function agrees(record: Deliberation, authority: Authority): boolean {
  const known = new Set(Object.values(authority));
  if (authority.siren && record.authority.siren === null) return false;
  return summaryOf(record).fromAuthority.every((pointer) => known.has(valueAt(record, pointer)));
}
