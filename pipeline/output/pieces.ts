import { join } from 'node:path';
import { fileStampOf } from '../lib/file-stamp.ts';
import { digestOf } from './act-digest.ts';
import type { KeptPieces, Made, Piece, Streams } from './pieces/piece.ts';
import { PieceBytes } from './pieces/piece-bytes.ts';

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
  readonly #bytes: PieceBytes;

  /** New pieces wait in a file at `scratch` until their turn. */
  constructor(
    scratch: string,
    site = '',
    private readonly former: KeptPieces = { streams: new Map(), stamps: new Map() },
  ) {
    this.#bytes = new PieceBytes(scratch, site, former.stamps);
  }

  /** Adds the piece of a shard to a stream; it is made only when what stands there was made from other things. */
  add(stream: string, shard: string, key: string, make: () => Made): void {
    const before = this.former.streams.get(stream)?.get(shard);
    at(this.#streams, stream).set(
      shard,
      before?.key === key ? this.#bytes.standing(before) : this.#bytes.write(key, make()),
    );
  }

  /** Adds all that a council added to every stream the last time. */
  keep(council: string): void {
    for (const [stream, shard, piece] of ofCouncil(council, this.former.streams))
      at(this.#streams, stream).set(shard, this.#bytes.standing(piece));
  }

  /** All that a council added to every stream in this run, for another to keep. */
  handOver(council: string): CouncilPieces {
    const streams: Streams = new Map();
    for (const [stream, shard, piece] of ofCouncil(council, this.#streams)) {
      at(streams, stream).set(shard, piece);
      this.#streams.get(stream)?.delete(shard);
    }
    return { streams, scratch: this.#bytes.scratch };
  }

  /** Adds what was made of a council elsewhere. */
  adopt({ streams, scratch }: CouncilPieces): void {
    this.#bytes.adopt(scratch);
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
    const bytes = this.#bytes;
    function* content() {
      for (const part of parts) yield isPiece(part) ? bytes.read(part.piece) : part;
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
    this.#bytes.close();
  }

  #partsOf({ stream, separator = '' }: Stream): Part[] {
    const pieces = [...(this.#streams.get(stream) ?? [])].filter(([, { length }]) => length > 0);
    return pieces.flatMap(([shard, piece], rank) => [
      ...(rank > 0 && separator ? [separator] : []),
      { stream, shard, piece },
    ]);
  }
}

interface Placed {
  stream: string;
  shard: string;
  piece: Piece;
}

type Part = string | Uint8Array | Placed;

const isPiece = (part: Part): part is Placed => typeof part === 'object' && 'piece' in part;

function at(streams: Streams, stream: string): Map<string, Piece> {
  const shards = streams.get(stream) ?? new Map<string, Piece>();
  streams.set(stream, shards);
  return shards;
}
