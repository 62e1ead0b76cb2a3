import { DuckDBInstance } from '@duckdb/node-api';

type Row = Record<string, unknown>;

export interface Database {
  /** Rows as plain JSON values; dates as `YYYY-MM-DD`, counts as text. */
  rows(sql: string): Promise<Row[]>;
  /** The first cell of the first row, as a number. */
  count(sql: string): Promise<number>;
  close(): void;
}

/** A database of its own, to read files with other code than ours. */
export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
  return {
    rows,
    count: async (sql) => Number(Object.values((await rows(sql))[0] ?? {})[0]),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
