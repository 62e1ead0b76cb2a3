import type { Passage } from '../document/passage.ts';
import type { Table } from './table.ts';

/** The cells of a table as passages, in their columns; null when they do not stand in the order of its rows. */
export function cellsOf(passage: Passage, { start, end, rows }: Table): Passage[][] | null {
  let at = start;
  const cells: Passage[][] = [];
  for (const row of rows) {
    const own: Passage[] = [];
    for (const text of row) {
      while (at < end && /\s/.test(passage.text[at] ?? '')) at++;
      const from = at;
      for (const char of text.replace(/\s/g, '')) {
        while (at < end && /\s/.test(passage.text[at] ?? '')) at++;
        if (!passage.text.startsWith(char, at)) return null;
        at += char.length;
      }
      own.push(passage.slice(from, text ? at : from));
    }
    cells.push(own);
  }
  return cells;
}
