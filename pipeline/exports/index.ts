import type { Register } from '../register.ts';

/** One file to write, its path under the site's data folder. */
export interface ExportFile {
  path: string;
  content: string | Uint8Array;
  /** French title for the data page. */
  title: string;
  mediaType: string;
}

/** Records → files. Same register in, same bytes out. */
export interface Export {
  name: string;
  files(register: Register): ExportFile[] | Promise<ExportFile[]>;
}

export const exports: readonly Export[] = [];
