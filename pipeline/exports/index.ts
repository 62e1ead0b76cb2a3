import type { Content } from '../atomic.ts';
import type { Register } from '../register.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { dataPackage } from './data-package.ts';
import { dcat } from './dcat.ts';
import { legalRegister } from './legal-register.ts';
import type { Table } from './lib/table.ts';
import { openapi } from './openapi.ts';
import { popolo } from './popolo.ts';
import { records } from './records.ts';
import { scdl } from './scdl.ts';
import { schemas } from './schemas.ts';
import { subsidies } from './subsidies.ts';
import { tables } from './tables.ts';

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

/** In the order they run. */
export const exports: readonly Export[] = [
  records,
  akomaNtoso,
  schemas,
  scdl,
  subsidies,
  tables,
  legalRegister,
  popolo,
  dataPackage,
  dcat,
  openapi,
];
