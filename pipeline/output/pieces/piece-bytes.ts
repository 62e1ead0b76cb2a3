import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fingerprint } from '../../lib/digest.ts';
import { fileStampOf } from '../../lib/file-stamp.ts';
import type { KeptPieces, Made, Piece } from './piece.ts';

/** A piece of the site is not the one that was put there: the site is to be made again. */
export class DamagedSite extends Error {}

/** The bytes of pieces: new ones wait in a file at `scratch`, the others stand in files of the site. */
export class PieceBytes {
  readonly #scratch: number;
  #end = 0;
  /** Files in which pieces made by other threads wait. */
  readonly #adopted = new Set<string>();
  /** Files of the site → whether nobody touched them since a run put them there. */
  readonly #untouched = new Map<string, boolean>();
  readonly #buffers = new Buffers();

  constructor(
    readonly scratch: string,
    private readonly site: string,
    private readonly stamps: KeptPieces['stamps'],
  ) {
    this.#scratch = openSync(scratch, 'w+');
  }

  /** A piece of an earlier run, where it stands in the site. */
  standing(piece: Piece): Piece {
    return { ...piece, file: join(this.site, piece.file) };
  }

  /** A piece made now: it waits until its turn. */
  write(key: string, { bytes, more }: Made): Piece {
    const from = this.#end;
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    writeSync(this.#scratch, buffer, 0, buffer.length, from);
    this.#end += buffer.length;
    return {
      key,
      sha256: fingerprint(buffer),
      file: this.scratch,
      from,
      length: buffer.length,
      ...(more === undefined ? {} : { more }),
    };
  }

  /** Its bytes; they stand until the second piece after it is read. */
  read({ file, from, length, sha256 }: Piece): Uint8Array {
    const bytes = this.#buffers.next(length);
    const isOurs = file === this.scratch;
    const opened = isOurs ? this.#scratch : openSync(file, 'r');
    try {
      const isWhole = readSync(opened, bytes, 0, length, from) === length;
      if (!isWhole || !(this.#isUntouched(file) || fingerprint(bytes) === sha256))
        throw new DamagedSite(file);
    } finally {
      if (!isOurs) closeSync(opened);
    }
    return bytes;
  }

  /** A file nobody touched holds what was put there: its pieces need not be digested again. */
  #isUntouched(file: string): boolean {
    if (file === this.scratch || this.#adopted.has(file)) return true;
    const known =
      this.#untouched.get(file) ?? this.stamps.get(relative(this.site, file)) === fileStampOf(file);
    this.#untouched.set(file, known);
    return known;
  }

  /** Pieces made elsewhere wait in this file. */
  adopt(scratch: string): void {
    this.#adopted.add(scratch);
  }

  close(): void {
    closeSync(this.#scratch);
    for (const path of [this.scratch, ...this.#adopted]) rmSync(path, { force: true });
  }
}

/** Two buffers in turn: one is written while the next is read, and a long file needs no more memory. */
class Buffers {
  #buffers: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];

  next(length: number): Buffer {
    const [last, first] = this.#buffers;
    const buffer = first.length < length ? Buffer.allocUnsafeSlow(length) : first;
    this.#buffers = [buffer, last];
    return buffer.subarray(0, length);
  }
}
