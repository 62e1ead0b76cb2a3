import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Attendance, Deliberation } from '../../schemas/deliberation.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { sha256Of } from '../lib/digest.ts';
import { keptIn } from '../lib/kept-folder.ts';
import { digestOf, noteDigest, recordDigest } from '../output/act-digest.ts';
import { programDigest } from '../output/program.ts';
import { noteSummary, type Summary, summaryOf } from '../record/summary.ts';
import { noteSound } from '../validate.ts';
import { canonical, noteInOrder, noteSum, recordSum } from './canonical.ts';
import type { StoredDocument, StoredRecord } from './holdings.ts';
import { type Light, lazily, lightOf } from './lazy-record.ts';
import type { CouncilFolder, SittingFolder } from './places.ts';
import { type FolderStamp, fileStampOf, folderStampOf } from './stamp.ts';

/** A record in short, for as long as its file bears this stamp. */
interface HeldRecord {
  stamp: string;
  /** Its attendance apart, which most acts of a sitting share. */
  light: Light;
  /** Which of those of the sitting is its own. */
  attendance: number;
  summary: Summary;
  digest: string;
  /** Sum of the record as it is published. */
  sum: string;
  /** Whether its keys stand in the order of the schema. */
  isInOrder: boolean;
}

/** What is held of one sitting, by the names of its files. */
interface Kept {
  program: string;
  /** Of the folder, when all its documents were read and it holds nothing else: with the same, none is looked at. */
  stamp: string | null;
  sums: Record<string, { stamp: string; sha256: string }>;
  records: Record<string, HeldRecord>;
  attendances: Attendance[];
}

/**
 * What an earlier run found in the files of a sitting. One that was not touched since is not read again: its sum
 * is known, and of its record what every run asks for; the rest is read by whoever asks for it.
 */
export class Held {
  readonly #sums: Kept['sums'] = {};
  readonly #attendances: Attendances;
  readonly #heldOf = new Map<Deliberation, HeldRecord>();
  /** Whether no file of the folder was touched, nor what is said of the council. */
  readonly isUntouched: boolean;
  /** Whether nothing was found that was not held. */
  #isSame = true;

  constructor(
    private readonly folder: SittingFolder,
    /** Of the folder when the run began. */
    private readonly stamp: FolderStamp,
    private readonly former: Kept,
  ) {
    this.#attendances = new Attendances(former.attendances);
    this.isUntouched = former.stamp === this.#stampWith(stamp);
  }

  async sumOf(path: string): Promise<string> {
    const [name, stamp] = [basename(path), fileStampOf(path)];
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
    const isSame = held && (this.isUntouched || held.stamp === fileStampOf(path));
    return isSame ? this.#recordOf(held, path) : null;
  }

  /** Holds for the next run the records of all documents and all sums that were asked for, and lets go the rest. */
  async keep(documents: readonly StoredDocument[], orphans: number): Promise<void> {
    const records: Kept['records'] = {};
    const lighter = ({ record, path }: StoredRecord): StoredRecord => {
      const before = this.#heldOf.get(record);
      this.#isSame &&= before !== undefined;
      const held = before ?? shortOf(record, path, this.#attendances.rankOf(record.attendance));
      records[basename(path)] = held;
      return before ? { record, path } : { record: this.#recordOf(held, path), path };
    };
    // What is refused is not written.
    for (const document of documents)
      if (document.outcome !== 'refused') document.records = document.records.map(lighter);
    const sums = this.#sums;
    const isSettled =
      orphans === 0 && documents.every(({ outcome, records }) => outcome !== 'refused' && records.length > 0);
    const stamp = isSettled ? this.#stampNow(documents) : null;
    const isSame = this.#isSame && countIn({ sums, records }) === countIn(this.former);
    if (isSame && stamp === this.former.stamp) return;
    const now: Kept = { program: this.former.program, stamp, sums, ...this.#attendances.usedBy(records) };
    // Where nothing can be written, the next run reads all again.
    await writeAtomically(fileOf(this.folder.path), JSON.stringify(now)).catch(() => {});
  }

  /** What people deposited since the run began is not in it. */
  #stampNow(documents: readonly StoredDocument[]): string {
    const isWritten = documents.some(({ outcome }) => outcome === 'read');
    const { records } = isWritten ? folderStampOf(this.folder.path) : this.stamp;
    return this.#stampWith({ deposits: this.stamp.deposits, records });
  }

  #stampWith(stamp: FolderStamp): string {
    return digestOf(stamp, this.folder.authority);
  }

  #recordOf(held: HeldRecord, path: string): Deliberation {
    const attendance = this.#attendances.at(held.attendance);
    const record = lazily({ ...held.light, attendance }, path);
    this.#heldOf.set(record, held);
    noteSummary(record, held.summary);
    noteDigest(record, held.digest);
    noteSound(record);
    noteSum(record, held.sum);
    if (held.isInOrder) noteInOrder(record);
    return record;
  }
}

/** What is held of a sitting; `stamp` is that of its folder, when it is known. */
export async function heldIn(folder: SittingFolder, stamp = folderStampOf(folder.path)): Promise<Held> {
  return new Held(folder, stamp, formerIn(fileOf(folder.path), await programDigest()));
}

const countIn = ({ sums, records }: Pick<Kept, 'sums' | 'records'>): number =>
  Object.keys(sums).length + Object.keys(records).length;

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
  return { program, stamp: null, sums: {}, records: {}, attendances: [] };
}

/** The acts of a sitting mostly list the same people: one list then serves them all, and what is made of it. */
class Attendances {
  #ranks: Map<string, number> | undefined;

  constructor(private readonly all: Attendance[]) {}

  at(rank: number): Attendance {
    return this.all[rank] as Attendance;
  }

  rankOf(attendance: Attendance): number {
    this.#ranks ??= new Map(this.all.map((one, rank) => [JSON.stringify(one), rank]));
    const text = JSON.stringify(attendance);
    const rank = this.#ranks.get(text) ?? this.all.push(attendance) - 1;
    this.#ranks.set(text, rank);
    return rank;
  }

  /** These records with the lists they use, and no others. */
  usedBy(records: Kept['records']): Pick<Kept, 'records' | 'attendances'> {
    const ranks = [...new Set(Object.values(records).map(({ attendance }) => attendance))];
    const renumbered = Object.entries(records).map(([name, held]): [string, HeldRecord] => [
      name,
      { ...held, attendance: ranks.indexOf(held.attendance) },
    ]);
    return { records: Object.fromEntries(renumbered), attendances: ranks.map((rank) => this.at(rank)) };
  }
}

const shortOf = (record: Deliberation, path: string, attendance: number): HeldRecord => ({
  stamp: fileStampOf(path),
  light: { ...lightOf(record), attendance: NOBODY },
  attendance,
  summary: summaryOf(record),
  digest: recordDigest(record),
  sum: recordSum(record),
  isInOrder: canonical(record) === record,
});

const NOBODY: Attendance = { present: [], proxies: [], absent: [], excused: [], changes: [] };
