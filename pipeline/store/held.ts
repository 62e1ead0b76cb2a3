import { basename } from 'node:path';
import type { Attendance, Deliberation } from '../../schemas/deliberation.ts';
import { sha256Of } from '../lib/digest.ts';
import { fileStampOf } from '../lib/file-stamp.ts';
import { digestOf, recordDigest } from '../output/act-digest.ts';
import { programDigest } from '../output/program.ts';
import { summaryOf } from '../record/summary.ts';
import { noteSound } from '../validate.ts';
import { canonical, noteInOrder, recordSum } from './canonical.ts';
import { Attendances } from './held/attendances.ts';
import { formerOf, type HeldRecord, type Kept, writeKept } from './held/kept.ts';
import type { StoredDocument, StoredRecord } from './holdings.ts';
import { lazily, lightOf } from './lazy-record.ts';
import type { SittingFolder } from './places.ts';
import { type FolderStamp, folderStampOf } from './stamp.ts';

/**
 * What an earlier run found in the files of a sitting. A file that was not touched since then is not read
 * again: its sum is known, and so is the part of its record that every run needs. The rest of the record is
 * read from the file when something asks for it.
 */
export class Held {
  readonly #sums: Kept['sums'] = {};
  readonly #attendances: Attendances;
  readonly #heldOf = new Map<Deliberation, HeldRecord>();
  /** Whether no file of the folder was touched, nor what is said of the council. */
  readonly isUntouched: boolean;
  /** True while everything met was held already: then nothing has to be written. */
  #isSame = true;

  constructor(
    private readonly folder: SittingFolder,
    /** Stamp of the folder when the run began. */
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

  /**
   * Keeps for the next run the records of these documents and the sums asked for in this run; anything else
   * that was held is dropped. `orphans`: how many records of the folder have no document.
   */
  async keep(documents: readonly StoredDocument[], orphans: number): Promise<void> {
    const records: Kept['records'] = {};
    const lighter = ({ record, path }: StoredRecord): StoredRecord => {
      const before = this.#heldOf.get(record);
      this.#isSame &&= before !== undefined;
      const held = before ?? shortOf(record, path, this.#attendances.rankOf(record.attendance));
      records[basename(path)] = held;
      return before ? { record, path } : { record: this.#recordOf(held, path), path };
    };
    // A refused document wrote no record: there is none to hold.
    for (const document of documents)
      if (document.outcome !== 'refused') document.records = document.records.map(lighter);
    const sums = this.#sums;
    const isSettled =
      orphans === 0 && documents.every(({ outcome, records }) => outcome !== 'refused' && records.length > 0);
    const stamp = isSettled ? this.#stampNow(documents) : null;
    const isSame = this.#isSame && countIn({ sums, records }) === countIn(this.former);
    if (isSame && stamp === this.former.stamp) return;
    const now: Kept = { program: this.former.program, stamp, sums, ...this.#attendances.usedBy(records) };
    await writeKept(this.folder.path, now);
  }

  /**
   * Deposits are stamped as they were when the run began, so that the next run reads what arrived meanwhile.
   */
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
    summaryOf.note(record, held.summary);
    recordDigest.note(record, held.digest);
    noteSound(record);
    recordSum.note(record, held.sum);
    if (held.isInOrder) noteInOrder(record);
    return record;
  }
}

/** What is held of a sitting. `stamp`: that of its folder, worked out when the caller does not know it. */
export const heldIn = (folder: SittingFolder, stamp = folderStampOf(folder.path)): Held =>
  new Held(folder, stamp, formerOf(folder.path, programDigest()));

const countIn = ({ sums, records }: Pick<Kept, 'sums' | 'records'>): number =>
  Object.keys(sums).length + Object.keys(records).length;

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
