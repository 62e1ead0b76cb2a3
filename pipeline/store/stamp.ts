import { hash } from 'node:crypto';
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
  let [deposits, records] = ['', ''];
  for (const entry of entries) {
    if (!entry.isFile() || isDraft(entry.name)) continue;
    const line = `${entry.name}\n${fileStampOf(`${folder}/${entry.name}`)}\n`;
    if (isRecordName(entry.name)) records += line;
    else deposits += line;
  }
  return { deposits: hash('sha256', deposits, 'base64url'), records: hash('sha256', records, 'base64url') };
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
