import type { Page, TextLayer } from '../document.ts';

/** Fewer letters than this on a page is no text: a page number, a mark of the scanner. */
const NO_TEXT = 40;
/** The transmission stamp prints about 110 characters on a page that is otherwise an image. */
const STAMP_ONLY = 320;
const STAMP_WORDS = /pr[ée]fecture|\d{3}-\d{9}-\d{8}-/i;

export type PageLayer = 'text' | 'stamp' | 'none';

/** How much text is drawn on a page. */
export const lettersOn = ({ text }: Page): number => text.replace(/\s/g, '').length;

/** What the text of one PDF page is worth. */
export function pageLayerOf(page: Page): PageLayer {
  const letters = lettersOn(page);
  if (letters < NO_TEXT) return 'none';
  return letters < STAMP_ONLY && STAMP_WORDS.test(page.text) ? 'stamp' : 'text';
}

/** A document is text as soon as one page is; else a stamped scan, or a scan. */
export function textLayerOf(pages: readonly Page[]): TextLayer {
  const layers = new Set(pages.map(pageLayerOf));
  if (layers.has('text')) return 'text';
  return layers.has('stamp') ? 'stampOnly' : 'scan';
}
