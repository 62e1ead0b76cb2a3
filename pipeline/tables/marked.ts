import type { MarkedCell, Page } from '../document.ts';
import { flat } from '../french/fold.ts';
import { groupBy } from '../lib/group-by.ts';
import { firstThat } from './first.ts';
import type { Printed } from './printed.ts';
import { firstColumns } from './spans.ts';
import { MOST_COLUMNS, type Table } from './table.ts';

/** Tables that the source marks as such, with the rows that stand whole among the lines given. */
export const markedTables = (lines: readonly Printed[]): Table[] =>
  [...groupBy(lines, ({ page }) => page)].flatMap(([page, own]) =>
    (page.tables ?? []).flatMap((table) => tableOf(page, table, own) ?? []),
  );

function tableOf(page: Page, marked: MarkedCell[][], lines: readonly Printed[]): Table | null {
  const width = (row: MarkedCell[]) => row.reduce((sum, { columns }) => sum + columns, 0);
  if (marked.some((row) => width(row) > MOST_COLUMNS)) return null;
  const places: { start: number; end: number }[] = [];
  const rows = marked.filter((row) => {
    const filled = row.filter(({ start, end }) => end > start);
    const [first, last] = [filled[0], filled.at(-1)];
    const from = first && lineAt(lines, first.start);
    const to = last && lineAt(lines, last.end - 1);
    if (from && to) places.push({ start: from.start, end: to.end });
    return from && to;
  });
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  return { start: first.start, end: last.end, rows: gridOf(page, rows) };
}

function lineAt(lines: readonly Printed[], offset: number): Printed | null {
  const line = lines[firstThat(lines, ({ to }) => to > offset)];
  return line && line.from <= offset ? line : null;
}

/** The words of each cell under its column: a wide one fills the first it takes, a tall one the first row. */
function gridOf({ text }: Page, marked: MarkedCell[][]): string[][] {
  const grid = marked.map((): string[] => []);
  const firsts = firstColumns(marked);
  for (const [index, row] of marked.entries())
    for (const [rank, { start, end, columns, rows }] of row.entries())
      for (const [below, cells] of grid.slice(index, index + rows).entries())
        for (let beside = 0; beside < columns; beside++)
          cells[(firsts[index]?.[rank] ?? 0) + beside] =
            below + beside === 0 ? flat(text.slice(start, end)) : '';
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const filled = columns.filter((column) => grid.some((row) => row[column]));
  return grid.map((row) => filled.map((column) => row[column] ?? ''));
}
