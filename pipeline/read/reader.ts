import type { MediaType, Page, TextLayer } from '../document.ts';

/** Bytes → pages of positioned lines. Throws `Unreadable` when the file cannot be read at all. */
export interface Reader {
  mediaType: MediaType;
  /** Lower-case file name extensions, with their dot. */
  extensions: readonly string[];
  read(bytes: Uint8Array): Promise<{ pages: Page[]; textLayer: TextLayer }>;
}
