import { stringify } from 'csv-stringify/sync';
import type { Register } from '../../register.ts';
import type { Cell, Table } from './table.ts';

/** CSV as data.gouv.fr expects it: UTF-8, comma, line feeds, a header; an empty cell says nothing. */
export const csvOf = (table: Table, register: Register): string =>
  csvHead(table) + csvRows(table.rows(register));

/** The line of column names. */
export const csvHead = ({ columns }: Pick<Table, 'columns'>): string =>
  csvRows([columns.map(({ name }) => name)]);

/** Rows one below the other. */
export const csvRows = (rows: readonly Cell[][]): string => stringify(rows as Cell[][], OPTIONS);

/** A carriage return alone ends a line for some readers: the library quotes a cell for a line feed only. */
const OPTIONS = { cast: { boolean: String }, quoted_match: /\r/ };
