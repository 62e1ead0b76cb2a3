import type { Printed } from './printed.ts';
import type { Table } from './table.ts';

/** Lines one below the other that tabs cut into as many cells, in a text without places. */
export function tabbedTables(text: string, lines: readonly Printed[]): Table[] {
  const tables: Table[] = [];
  let count = 0;
  for (const { start, end, line, page } of lines) {
    const cells =
      line.box || page.tables
        ? []
        : text
            .slice(start, end)
            .split('\t')
            .map((cell) => cell.trim());
    const isMore = cells.length > 1 && cells.length === count && !line.gapAbove;
    const last = tables.at(-1);
    if (isMore && last) {
      last.end = end;
      last.rows.push(cells);
    } else if (cells.length > 1) tables.push({ start, end, rows: [cells] });
    count = cells.length;
  }
  return tables;
}
