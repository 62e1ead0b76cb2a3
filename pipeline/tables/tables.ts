import type { Passage } from '../document/passage.ts';
import { isFigure } from '../french/money/figure.ts';
import { once } from '../lib/once.ts';
import { drawnTables } from './drawn.ts';
import { markedTables } from './marked.ts';
import { printedIn } from './printed.ts';
import { tabbedTables } from './tabbed.ts';
import type { Table } from './table.ts';

/**
 * The tables of a passage, in its order: those the source marks, those whose rows stand under columns on the
 * pages, those that tabs make. A false table is worse than prose: what may be two texts side by side is left.
 */
export const tablesIn = once((passage: Passage): Table[] => {
  const lines = printedIn(passage);
  return [
    ...markedTables(lines).filter((table) => isTable(table, true)),
    ...drawnTables(lines).filter((table) => isTable(table, table.isFlushLeft)),
    ...tabbedTables(passage.text, lines).filter((table) => isTable(table, false)),
  ].sort((a, b) => a.start - b.start);
});

/** Sentences are not set in cells. */
const LONGEST = { besideFigures: 300, else: 100 };

/** A column of figures, or three rows of short words in columns. */
function isTable({ rows }: Table, inColumns: boolean): boolean {
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? '').filter(Boolean));
  if (rows.length < 2 || columns.length < 2) return false;
  const cells = columns.flat();
  if (cells.some((cell) => /^[:=]/.test(cell))) return false;
  const hasFigures = columns
    .slice(1)
    .some((column) => column.length > 1 && column.filter(isFigure).length >= 0.5 * column.length);
  const areShort = (longest: number) => cells.every(({ length }) => length <= longest);
  return hasFigures
    ? areShort(LONGEST.besideFigures)
    : rows.length >= 3 && inColumns && areShort(LONGEST.else);
}
