/** What one shard says in a stream; `more` is for whoever puts the file together. */
export interface Made {
  bytes: string | Uint8Array;
  more?: unknown;
}

/** A piece of a shared file, and where its bytes stand. */
export interface Piece {
  /** Digest of all that it is made from. */
  key: string;
  sha256: string;
  file: string;
  from: number;
  length: number;
  more?: unknown;
}

/** Of each stream, the piece of each shard. */
export type Streams = Map<string, Map<string, Piece>>;

/** The pieces of the shared files of a site: `file` is the file's address in it. */
export interface KeptPieces {
  streams: Streams;
  /** Address of a file → its stamp once it stood in the site. */
  stamps: ReadonlyMap<string, string>;
}
