import type { Register } from '../../register.ts';

export type Cell = string | number | boolean | null;
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** Frictionless constraints a cell keeps. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  pattern?: string;
  enum?: readonly string[];
  minimum?: number;
}

/** What a column is: this one definition gives the CSV, the Parquet, the Table Schema and the dictionary. */
export interface Column {
  name: string;
  type: CellType;
  /** French name. */
  title: string;
  /** French sentence. */
  description: string;
  /** JSON pointer in the record; `*` stands for each item of a list. */
  source?: string;
  /** The standard's name for it, e.g. « SCDL VOTE_POUR ». */
  standard?: string;
  constraints?: Constraints;
}

/** Columns whose values are keys of another table (or of this one, named `''`). */
export interface Reference {
  columns: readonly string[];
  table: string;
  to: readonly string[];
}

/** What a data set of rows is. */
export interface TableAbout {
  /** Also the file's name. */
  name: string;
  title: string;
  description: string;
  key: readonly string[];
  /** Address of the standard that all its rows follow. */
  conformsTo?: string;
  references: readonly Reference[];
  columns: readonly Column[];
}

/** A data set of rows, the row's own type closed over. */
export interface Table extends TableAbout {
  rows(register: Register): Cell[][];
}

/** A column that knows how to read its cell from a row. */
export interface ReadColumn<Row> extends Column {
  value(row: Row): Cell;
}

interface Definition<Row> extends Omit<Table, 'columns' | 'rows' | 'references'> {
  references?: readonly Reference[];
  columns: readonly ReadColumn<Row>[];
  rows(register: Register): Row[];
}

/** A table from how its rows are found and how each column reads one. */
export const defineTable = <Row>({ columns, rows, references = [], ...about }: Definition<Row>): Table => ({
  ...about,
  references,
  columns: columns.map(({ value, ...column }) => column),
  rows: (register) => rows(register).map((row) => columns.map(({ value }) => value(row))),
});

/** `{name, type, …}` of a column with what is particular to it. */
export const column = <Row>(
  name: string,
  type: CellType,
  title: string,
  description: string,
  value: (row: Row) => Cell,
  more: Pick<Column, 'source' | 'standard' | 'constraints'> = {},
): ReadColumn<Row> => ({ name, type, title, description, ...more, value });
