import { union } from '../document/boxes.ts';
import type { Page, TextLayer } from '../document.ts';
import { STAMP_ON_IMAGE } from '../french/act/stamp-words.ts';

/** Fewer letters than this on a page is no text: a page number, a mark of the scanner. */
const NO_TEXT = 40;
/** The transmission stamp prints about 110 characters on a page that is otherwise an image. */
const STAMP_ONLY = 320;
/** Words that take less of the page than this stand in one place; the shortest end of an act takes more. */
const ONE_PLACE = 0.08;

/** A `band` is the few words of an electronic signature over an image, unless it is all that the page shows. */
export type PageLayer = 'text' | 'band' | 'stamp' | 'none';

/** How much text is drawn on a page. */
export const lettersOn = ({ text }: Page): number => text.replace(/\s/g, '').length;

/** What the text of one PDF page is worth. */
export function pageLayerOf(page: Page): PageLayer {
  const letters = lettersOn(page);
  if (letters < NO_TEXT) return 'none';
  if (letters >= STAMP_ONLY) return 'text';
  if (STAMP_ON_IMAGE.test(page.text)) return 'stamp';
  return extentOf(page) < ONE_PLACE ? 'band' : 'text';
}

/** What part of the page holds all that is written on it. */
function extentOf({ lines, width, height }: Page): number {
  const boxes = lines.flatMap(({ box }) => (box ? [box] : []));
  if (boxes.length === 0) return 1;
  const [x0, y0, x1, y1] = boxes.reduce(union);
  return ((x1 - x0) * (y1 - y0)) / (width * height);
}

/** A document is text as soon as one page is; else a stamped scan, or a scan. */
export function textLayerOf(layers: readonly PageLayer[]): TextLayer {
  if (layers.includes('text')) return 'text';
  return layers.includes('stamp') ? 'stampOnly' : 'scan';
}
