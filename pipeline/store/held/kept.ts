import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Attendance } from '../../../schemas/deliberation.ts';
import { writeAtomically } from '../../lib/atomic.ts';
import { keptIn } from '../../lib/kept-folder.ts';
import type { Summary } from '../../record/summary.ts';
import type { Light } from '../lazy-record.ts';
import type { CouncilFolder } from '../places.ts';

/** What every run asks of a record: while the stamp of its file is the same, the file is not read again. */
export interface HeldRecord {
  stamp: string;
  /** The record without its long texts (`lazy-record.ts`) and without its attendance. */
  light: Light;
  /** Rank of its attendance among `attendances`. */
  attendance: number;
  summary: Summary;
  digest: string;
  /** Sum of the record as it is published. */
  sum: string;
  /** Whether its keys stand in the order of the schema. */
  isInOrder: boolean;
}

/** What is held of one sitting, by the names of its files. */
export interface Kept {
  program: string;
  /**
   * Stamp of the folder: while it is the same, no file of it is opened. Null when the next run must look at
   * each file.
   */
  stamp: string | null;
  sums: Record<string, { stamp: string; sha256: string }>;
  records: Record<string, HeldRecord>;
  attendances: Attendance[];
}

/** What an earlier run of this program kept of a sitting. */
export function formerOf(folder: string, program: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Kept;
    if (kept.program === program) return kept;
  } catch {
    // Nothing is held yet, or the file is damaged.
  }
  return { program, stamp: null, sums: {}, records: {}, attendances: [] };
}

/** Keeps it for the next run; where nothing can be written, that one reads all again. */
export const writeKept = (folder: string, kept: Kept): Promise<void> =>
  writeAtomically(fileOf(folder), JSON.stringify(kept)).catch(() => {});

/** Forgets what was held of sittings that are no more. */
export async function forgetOthers({ path, sittings }: CouncilFolder): Promise<void> {
  const folder = keptIn(dirname(path), 'records', basename(path));
  const own = new Set(sittings.map((sitting) => basename(fileOf(sitting.path))));
  for (const name of await readdir(folder).catch(() => []))
    if (!own.has(name)) await rm(join(folder, name), { force: true });
}

/** `<root>/<council>/<sitting>` → `<root>/.registre/records/<council>/<sitting>.json` */
const fileOf = (folder: string): string =>
  keptIn(dirname(dirname(folder)), 'records', basename(dirname(folder)), `${basename(folder)}.json`);
