/** A table inside a passage: its place there, and the words of its cells, as many in each row. */
export interface Table {
  start: number;
  end: number;
  rows: string[][];
}

/** As records write it: a line for each row, a tab between cells. */
export const tableText = (rows: readonly string[][]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');

/** A wider table is none of an act. */
export const MOST_COLUMNS = 40;
