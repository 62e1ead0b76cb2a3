import type { MarkedCell } from '../document.ts';

/** The first column of each cell of a table, by rows: past the columns that tall cells above still take. */
export function firstColumns(table: readonly MarkedCell[][]): number[][] {
  const taken = table.map(() => new Set<number>());
  return table.map((row, index) => {
    let column = 0;
    return row.map(({ columns, rows }) => {
      while (taken[index]?.has(column)) column++;
      const first = column;
      column += columns;
      for (const below of taken.slice(index, index + rows))
        for (let beside = first; beside < column; beside++) below.add(beside);
      return first;
    });
  });
}
