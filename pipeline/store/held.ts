import { readFileSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { sha256Of } from '../lib/digest.ts';
import { keptIn } from '../lib/kept-folder.ts';
import { noteDigest, recordDigest } from '../output/act-digest.ts';
import { programDigest } from '../output/program.ts';
import { noteSummary, type Summary, summaryOf } from '../record/summary.ts';
import { noteSound } from '../validate.ts';
import type { StoredDocument, StoredRecord } from './holdings.ts';
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
export class Held {
  readonly #sums: Kept['sums'] = {};
  readonly #share = sharing();
  readonly #heldOf = new Map<Deliberation, HeldRecord>();
  /** Whether nothing was found that was not held. */
  #isSame = true;

  constructor(
    private readonly file: string,
    private readonly program: string,
    private readonly former: Kept,
  ) {}

  async sumOf(path: string): Promise<string> {
    const [name, stamp] = [basename(path), stampOf(path)];
    const before = this.former.sums[name];
    const isSame = before?.stamp === stamp;
    this.#isSame &&= isSame;
    const sum = isSame ? before : { stamp, sha256: await sha256Of(path) };
    this.#sums[name] = sum;
    return sum.sha256;
  }

  /** The record of a file, if it was sound and the file is still the same. */
  recordAt(path: string): Deliberation | null {
    const held = this.former.records[basename(path)];
    return held?.stamp === stampOf(path) ? this.#recordOf(held, path) : null;
  }

  /** Holds for the next run the records of these documents and all sums that were asked for, and lets go the rest. */
  async keep(documents: readonly StoredDocument[]): Promise<void> {
    const records: Kept['records'] = {};
    const lighter = ({ record, path }: StoredRecord): StoredRecord => {
      const before = this.#heldOf.get(record);
      this.#isSame &&= before !== undefined;
      const held = before ?? shortOf(record, path);
      records[basename(path)] = held;
      return before ? { record, path } : { record: this.#recordOf(held, path), path };
    };
    // What is refused is not written.
    for (const document of documents)
      if (document.outcome !== 'refused') document.records = document.records.map(lighter);
    const now: Kept = { program: this.program, sums: this.#sums, records };
    if (this.#isSame && countIn(now) === countIn(this.former)) return;
    // Where nothing can be written, the next run reads all again.
    await writeAtomically(this.file, JSON.stringify(now)).catch(() => {});
  }

  #recordOf(held: HeldRecord, path: string): Deliberation {
    const record = this.#share(lazily(held.light, path));
    this.#heldOf.set(record, held);
    noteSummary(record, held.summary);
    noteDigest(record, held.digest);
    noteSound(record);
    return record;
  }
}

/** What is held of a sitting. */
export async function heldIn({ path }: SittingFolder): Promise<Held> {
  const file = fileOf(path);
  const program = await programDigest();
  return new Held(file, program, formerIn(file, program));
}

const countIn = ({ sums, records }: Kept): number => Object.keys(sums).length + Object.keys(records).length;

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

/** The acts of a sitting mostly list the same people: one list then serves them all, and what is made of it. */
function sharing(): (record: Deliberation) => Deliberation {
  const known = new Map<string, Deliberation['attendance']>();
  return (record) => {
    const text = JSON.stringify(record.attendance);
    record.attendance = known.get(text) ?? record.attendance;
    known.set(text, record.attendance);
    return record;
  };
}

const shortOf = (record: Deliberation, path: string): HeldRecord => ({
  stamp: stampOf(path),
  light: lightOf(record),
  summary: summaryOf(record),
  digest: recordDigest(record),
});
