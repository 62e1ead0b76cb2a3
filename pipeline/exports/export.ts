import type { Content } from '../atomic.ts';
import type { Register } from '../register.ts';
import type { Table } from './lib/table.ts';

/** One file to write. */
export interface ExportFile {
  /** From the root of the site; data sets stand under `data/`. */
  path: string;
  /** Asked for only when the file is to be written. */
  readonly content: Content;
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
export interface WrittenFile extends Omit<ExportFile, 'content'> {
  size: number;
  sha256: string;
}

/** Records → files, one at a time. Same register in, same bytes out. */
export interface Export {
  /** For `registre export --only NAME`. */
  name: string;
  /** `written` is what the exports before it gave: the catalogues describe those. */
  files(register: Register, written: readonly WrittenFile[]): Iterable<ExportFile>;
}
