import type { MediaType, Page, TextLayer } from '../document.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';

/** Bytes → pages of positioned lines. Throws `Unreadable` when the file cannot be read at all. */
export interface Reader {
  mediaType: MediaType;
  /** Lower-case file name extensions, with their dot. */
  extensions: readonly string[];
  read(bytes: Uint8Array): Promise<{ pages: Page[]; textLayer: TextLayer }>;
}

export const readers: readonly Reader[] = [pdf, html, text, docx];
