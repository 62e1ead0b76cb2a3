import { stringify } from 'csv-stringify/sync';
import type { Register } from '../../register.ts';
import type { Table } from './table.ts';

/** CSV as data.gouv.fr expects it: UTF-8, comma, line feeds, a header; an empty cell says nothing. */
export const csvOf = (table: Table, register: Register): string =>
  stringify([table.columns.map(({ name }) => name), ...table.rows(register)], {
    cast: { boolean: (value) => String(value) },
  });
