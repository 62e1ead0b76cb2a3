import type { Content } from '../lib/atomic.ts';
import type { Made } from '../output/pieces/piece.ts';
import type { Pieces } from '../output/pieces.ts';
import type { Register } from '../register.ts';
import type { Table, TableAbout } from './lib/table.ts';

/** One file to write. */
export interface ExportFile {
  /** From the root of the site; data sets stand under `data/`. */
  path: string;
  /** Asked for only when the file is to be written. */
  readonly content: Content;
  /** Digest of the content, when it is known without making it. */
  key?: string;
  /** French title for the data page. */
  title: string;
  mediaType: string;
  /** The act whose page the file stands beside; data sets have none. */
  act?: string;
  /** Slug of the authority whose data set it is; absent when it covers all. */
  authority?: string;
  /** What its columns are, when the file is a table. */
  table?: Table;
}

/** A file as published. */
export interface WrittenFile extends Omit<ExportFile, 'content' | 'key' | 'table'> {
  size: number;
  sha256: string;
  table?: TableAbout;
}

/** Records → files. Same register in, same bytes out. */
export interface Export {
  /** For `registre export --only NAME`. */
  name: string;
  /** Files about one council, or about one of its acts. */
  ofCouncil?(council: Register): Iterable<ExportFile>;
  /**
   * What one shard of a council (a year of its acts, say) adds to the streams from which the files about all
   * are put together.
   */
  pieces?(shard: Register): Iterable<{ stream: string; make(): Made }>;
  /** Files about all councils, whose acts are brief. `written` is what came before: the catalogues describe it. */
  ofAll?(register: Register, written: readonly WrittenFile[], pieces: Pieces): Iterable<ExportFile>;
}
