import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileStampOf } from '../lib/file-stamp.ts';
import { digestOf } from './act-digest.ts';

/** What one shard says in a stream; `more` is for whoever puts the file together. */
export interface Made {
  bytes: string | Uint8Array;
  more?: unknown;
}

/** A piece of a shared file, and where its bytes stand. */
interface Piece {
  /** Digest of all that it is made from. */
  key: string;
  sha256: string;
  file: string;
  from: number;
  length: number;
  more?: unknown;
}

type Streams = Map<string, Map<string, Piece>>;

/** The pieces of the shared files of a site: `file` is the file's address in it. */
export interface KeptPieces {
  streams: Streams;
  /** Address of a file → its stamp once it stood in the site. */
  stamps: ReadonlyMap<string, string>;
}

/** What one council added, and the file in which its new pieces wait. */
export interface CouncilPieces {
  streams: Streams;
  scratch: string;
}

/** Where all pieces of a stream stand in a file. */
export interface Stream {
  stream: string;
  separator?: string;
}

/** A piece of the site is not the one that was put there: the site is to be made again. */
export class DamagedSite extends Error {}

function* ofCouncil(council: string, streams: Streams): Generator<[stream: string, shard: string, Piece]> {
  for (const [stream, shards] of streams)
    for (const [shard, piece] of shards) if (shard.startsWith(`${council}/`)) yield [stream, shard, piece];
}

/**
 * Files about all councils are put together from pieces, one for each council and year. A piece made from the
 * same things as before is copied from the file that stands in the site: one more act makes one piece again.
 */
export class Pieces {
  /** Where the pieces stand in this run's files. */
  readonly #placed: Streams = new Map();
  readonly #streams: Streams = new Map();
  readonly #scratch: { path: string; file: number; end: number };
  /** Files in which pieces made by other threads wait. */
  readonly #adopted = new Set<string>();
  /** Files of the site → whether nobody touched them since a run put them there. */
  readonly #untouched = new Map<string, boolean>();
  readonly #buffers = new Buffers();

  /** New pieces wait in a file at `scratch` until their turn. */
  constructor(
    scratch: string,
    private readonly site = '',
    private readonly former: KeptPieces = { streams: new Map(), stamps: new Map() },
  ) {
    this.#scratch = { path: scratch, file: openSync(scratch, 'w+'), end: 0 };
  }

  /** Adds the piece of a shard to a stream; it is made only when what stands there was made from other things. */
  add(stream: string, shard: string, key: string, make: () => Made): void {
    const before = this.former.streams.get(stream)?.get(shard);
    at(this.#streams, stream).set(
      shard,
      before?.key === key ? this.#standing(before) : this.#fresh(key, make()),
    );
  }

  /** Adds all that a council added to every stream the last time. */
  keep(council: string): void {
    for (const [stream, shard, piece] of ofCouncil(council, this.former.streams))
      at(this.#streams, stream).set(shard, this.#standing(piece));
  }

  /** All that a council added to every stream in this run, for another to keep. */
  handOver(council: string): CouncilPieces {
    const streams: Streams = new Map();
    for (const [stream, shard, piece] of ofCouncil(council, this.#streams)) {
      at(streams, stream).set(shard, piece);
      this.#streams.get(stream)?.delete(shard);
    }
    return { streams, scratch: this.#scratch.path };
  }

  /** Adds what was made of a council elsewhere. */
  adopt({ streams, scratch }: CouncilPieces): void {
    this.#adopted.add(scratch);
    for (const [stream, shards] of streams)
      for (const [shard, piece] of shards) at(this.#streams, stream).set(shard, piece);
  }

  /** For each piece of a stream: its length, and what it carries beside its bytes. */
  about(stream: string): { length: number; more?: unknown }[] {
    return [...(this.#streams.get(stream)?.values() ?? [])];
  }

  /**
   * A file made of texts and of streams: its bytes, and a digest of them known before they are read. The bytes of
   * a part stand until the second part after it is asked for.
   */
  assemble(
    path: string,
    layout: readonly (string | Uint8Array | Stream)[],
  ): { key: string; content: Iterable<string | Uint8Array> } {
    const parts = layout.flatMap((part): Part[] =>
      typeof part === 'string' || part instanceof Uint8Array ? [part] : this.#partsOf(part),
    );
    let from = 0;
    for (const part of parts)
      if (isPiece(part)) {
        at(this.#placed, part.stream).set(part.shard, { ...part.piece, file: path, from });
        from += part.piece.length;
      } else from += Buffer.byteLength(part);
    const key = digestOf(
      parts.map((part) => (isPiece(part) ? [part.piece.sha256] : Buffer.from(part).toString('base64'))),
    );
    const read = (piece: Piece) => this.#read(piece);
    function* content() {
      for (const part of parts) yield isPiece(part) ? read(part.piece) : part;
    }
    return { key, content: content() };
  }

  /** What the next run may take from this one's files, once they stand in the site; null when it made none. */
  keptIn(site: string): KeptPieces | null {
    const files = [...this.#placed.values()]
      .flatMap((shards) => [...shards.values()])
      .map(({ file }) => file);
    if (files.length === 0) return null;
    const stamps = new Map([...new Set(files)].map((file) => [file, fileStampOf(join(site, file))]));
    return { streams: this.#placed, stamps };
  }

  close(): void {
    closeSync(this.#scratch.file);
    for (const path of [this.#scratch.path, ...this.#adopted]) rmSync(path, { force: true });
  }

  #partsOf({ stream, separator = '' }: Stream): Part[] {
    const pieces = [...(this.#streams.get(stream) ?? [])].filter(([, { length }]) => length > 0);
    return pieces.flatMap(([shard, piece], rank) => [
      ...(rank > 0 && separator ? [separator] : []),
      { stream, shard, piece },
    ]);
  }

  #standing(piece: Piece): Piece {
    return { ...piece, file: join(this.site, piece.file) };
  }

  #fresh(key: string, { bytes, more }: Made): Piece {
    const { path, file, end } = this.#scratch;
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    writeSync(file, buffer, 0, buffer.length, end);
    this.#scratch.end += buffer.length;
    return {
      key,
      sha256: sumOf(buffer),
      file: path,
      from: end,
      length: buffer.length,
      ...(more === undefined ? {} : { more }),
    };
  }

  #read({ file, from, length, sha256 }: Piece): Uint8Array {
    const bytes = this.#buffers.next(length);
    const isOurs = file === this.#scratch.path;
    const opened = isOurs ? this.#scratch.file : openSync(file, 'r');
    try {
      const isWhole = readSync(opened, bytes, 0, length, from) === length;
      if (!isWhole || !(this.#isUntouched(file) || sumOf(bytes) === sha256)) throw new DamagedSite(file);
    } finally {
      if (!isOurs) closeSync(opened);
    }
    return bytes;
  }

  /** A file nobody touched holds what was put there: its pieces need not be digested again. */
  #isUntouched(file: string): boolean {
    if (file === this.#scratch.path || this.#adopted.has(file)) return true;
    const known = this.#untouched.get(file) ?? this.#stampOf(file) === fileStampOf(file);
    this.#untouched.set(file, known);
    return known;
  }

  #stampOf(file: string): string | undefined {
    return this.former.stamps.get(relative(this.site, file));
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

interface Placed {
  stream: string;
  shard: string;
  piece: Piece;
}

type Part = string | Uint8Array | Placed;

const isPiece = (part: Part): part is Placed => typeof part === 'object' && 'piece' in part;

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function at(streams: Streams, stream: string): Map<string, Piece> {
  const shards = streams.get(stream) ?? new Map<string, Piece>();
  streams.set(stream, shards);
  return shards;
}
