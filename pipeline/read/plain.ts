import type { Line, Page } from '../document.ts';
import { withLooks } from './look-marks.ts';
import type { MarkedText } from './markup.ts';

/** A page without geometry: one line per printed line, a gap where a blank line stands. */
export function plainPage(number: number, text: string): Page {
  const lines: Line[] = [];
  let start = 0;
  let gapAbove = true;
  let block = 0;
  for (const printed of text.split('\n')) {
    const end = start + printed.length;
    if (printed.trim() === '') gapAbove = true;
    else {
      if (gapAbove) block++;
      lines.push({
        page: number,
        start,
        end,
        text: printed,
        box: null,
        size: null,
        font: null,
        block,
        gapAbove,
      });
      gapAbove = false;
    }
    start = end + 1;
  }
  return { number, width: 0, height: 0, text, lines, runs: [] };
}

/** A page of a document that marks its titles and tables. */
export const markedPage = (number: number, { text, looks, tables }: MarkedText): Page => ({
  ...withLooks(plainPage(number, text), looks),
  ...(tables.length > 0 && { tables }),
});
