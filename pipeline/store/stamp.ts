import { createHash } from 'node:crypto';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDraft } from '../lib/atomic.ts';
import { fileStampOf } from '../lib/file-stamp.ts';
import { isRecordName } from './places.ts';

/** What stands in a folder, told by name, size and times, without reading it. */
export interface FolderStamp {
  /** What people put there. */
  deposits: string;
  /** What runs leave beside it. */
  records: string;
}

/** The stamps of folders, by their paths. */
export type Stamps = ReadonlyMap<string, FolderStamp>;

/** The stamps of a council’s folder and of those below. */
export function stampsOf(folder: string): Stamps {
  const stamps = new Map<string, FolderStamp>();
  const waiting = [folder];
  for (const path of waiting) {
    const entries = readdirSync(path, { withFileTypes: true });
    stamps.set(path, stampFrom(path, entries));
    waiting.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name)));
  }
  return stamps;
}

/** The same stamp means the same files. */
export const folderStampOf = (folder: string): FolderStamp =>
  stampFrom(folder, readdirSync(folder, { withFileTypes: true }));

function stampFrom(folder: string, entries: readonly Dirent[]): FolderStamp {
  const [deposits, records] = [createHash('sha256'), createHash('sha256')];
  for (const entry of entries) {
    if (!entry.isFile() || isDraft(entry.name)) continue;
    const hash = isRecordName(entry.name) ? records : deposits;
    hash.update(`${entry.name}\n${fileStampOf(`${folder}/${entry.name}`)}\n`);
  }
  return { deposits: deposits.digest('base64url'), records: records.digest('base64url') };
}

/**
 * The stamps once a run wrote records in some of the folders. What people deposit meanwhile is not in them: the
 * next run, which finds other stamps, looks again.
 */
export function stampsAfter(before: Stamps, written: Iterable<string>): Stamps {
  const after = new Map(before);
  for (const folder of written) {
    const deposits = before.get(folder)?.deposits ?? '';
    after.set(folder, { deposits, records: folderStampOf(folder).records });
  }
  return after;
}
