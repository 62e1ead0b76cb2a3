import { readFileSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { writeAtomically } from '../atomic.ts';
import { sha256Of } from '../digest.ts';
import { keptIn } from '../kept-folder.ts';
import { noteDigest, recordDigest } from '../output/act-digest.ts';
import { programDigest } from '../output/program.ts';
import { noteSummary, type Summary, summaryOf } from '../summary.ts';
import { noteSound, schemaProblems } from '../validate.ts';
import { type Light, lazily, lightOf } from './lazy-record.ts';
import type { CouncilFolder, SittingFolder } from './places.ts';

/** A record in short, for as long as its file bears this stamp. */
interface HeldRecord {
  stamp: string;
  light: Light;
  summary: Summary;
  digest: string;
}

/** What is held of one sitting, by the names of its files. */
interface Kept {
  program: string;
  sums: Record<string, { stamp: string; sha256: string }>;
  records: Record<string, HeldRecord>;
}

/**
 * What an earlier run found in the files of a sitting. One that was not touched since is not read again: its sum
 * is known, and of its record what every run asks for; the rest is read by whoever asks for it.
 */
export interface Held {
  sumOf(path: string): Promise<string>;
  /** The record of a file, if it was sound and the file is still the same. */
  recordAt(path: string): Deliberation | null;
  /** Holds for the next run these records and all sums that were asked for. */
  keep(records: readonly { record: Deliberation; path: string }[]): Promise<void>;
}

export async function heldIn({ path: folder }: SittingFolder): Promise<Held> {
  const file = fileOf(folder);
  const program = await programDigest();
  const former = formerIn(file, program);
  const sums: Kept['sums'] = {};
  let isSame = true;
  return {
    async sumOf(path) {
      const [name, stamp] = [basename(path), stampOf(path)];
      const before = former.sums[name];
      isSame &&= before?.stamp === stamp;
      const sum = before?.stamp === stamp ? before : { stamp, sha256: await sha256Of(path) };
      sums[name] = sum;
      return sum.sha256;
    },
    recordAt(path) {
      const held = former.records[basename(path)];
      return held?.stamp === stampOf(path) ? recordOf(held, path) : null;
    },
    async keep(records) {
      const kept: Kept['records'] = {};
      for (const { record, path } of records) {
        const before = former.records[basename(path)];
        const isHeld = heldBy.get(record) === before;
        isSame &&= isHeld;
        if (before && isHeld) kept[basename(path)] = before;
        else if (schemaProblems(record).length === 0) kept[basename(path)] = shortOf(record, path);
      }
      const count = (all: Kept) => Object.keys(all.sums).length + Object.keys(all.records).length;
      const now: Kept = { program, sums, records: kept };
      if (isSame && count(former) === count(now)) return;
      // Where nothing can be written, the next run reads all again.
      await writeAtomically(file, JSON.stringify(now)).catch(() => {});
    },
  };
}

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

function formerIn(file: string, program: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (kept.program === program) return kept;
  } catch {
    // Nothing is held yet, or the file is damaged.
  }
  return { program, sums: {}, records: {} };
}

/** The second time, when the file was last touched at all, cannot be set by hand. */
function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

const heldBy = new WeakMap<Deliberation, HeldRecord>();

function recordOf(held: HeldRecord, path: string): Deliberation {
  const record = lazily(held.light, path);
  heldBy.set(record, held);
  noteSummary(record, held.summary);
  noteDigest(record, held.digest);
  noteSound(record);
  return record;
}

const shortOf = (record: Deliberation, path: string): HeldRecord => ({
  stamp: stampOf(path),
  light: lightOf(record),
  summary: summaryOf(record),
  digest: recordDigest(record),
});
