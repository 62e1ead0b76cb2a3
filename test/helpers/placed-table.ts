import { Passage } from '../../pipeline/document/passage.ts';
import type { Line, MarkedCell, Page, Run } from '../../pipeline/document.ts';

/** A table whose cells have places: columns 100 points apart, or marked by the source; an empty cell is nothing. */
export function tableOf(rows: string[][], isMarked = false, between = '\t', letter = 5): Passage {
  const lines: Line[] = [];
  const runs: Run[] = [];
  const marked: MarkedCell[][] = [];
  let text = '';
  for (const row of rows) {
    if (text) text += '\n';
    const start = text.length;
    marked.push([]);
    row.forEach((cell, column) => {
      if (cell && text.length > start) text += between;
      marked.at(-1)?.push({ start: text.length, end: text.length + cell.length, columns: 1, rows: 1 });
      if (!cell || isMarked) {
        text += cell;
        return;
      }
      const left = 50 + 100 * column;
      runs.push({
        start: text.length,
        end: text.length + cell.length,
        box: [left, 0, left + letter * cell.length, 10],
      });
      text += cell;
    });
    lines.push({
      page: 1,
      start,
      end: text.length,
      text: text.slice(start),
      box: null,
      size: 10,
      font: null,
      block: 0,
      gapAbove: false,
    });
  }
  const page: Page = {
    number: 1,
    width: 595,
    height: 842,
    text,
    lines,
    runs,
    ...(isMarked ? { tables: [marked] } : {}),
  };
  return Passage.of([page], lines);
}
