import type { Register } from '../../register.ts';
import type { Cell, Table } from './table.ts';

/** CSV as data.gouv.fr expects it: UTF-8, comma, line feeds, a header; an empty cell says nothing. */
export const csvOf = (table: Table, register: Register): string =>
  csvHead(table) + csvRows(table.rows(register));

/** The line of column names. */
export const csvHead = ({ columns }: Pick<Table, 'columns'>): string =>
  csvRows([columns.map(({ name }) => name)]);

/** Rows one below the other (RFC 4180): hundreds of thousands of a large register, for which a library takes five times longer. */
export function csvRows(rows: readonly Cell[][]): string {
  let text = '';
  for (const row of rows) {
    for (let column = 0; column < row.length; column++)
      text += (column > 0 ? ',' : '') + written(row[column] ?? null);
    text += '\n';
  }
  return text;
}

/** A carriage return alone ends a line for some readers. */
const QUOTED = /[",\n\r]/;

function written(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
