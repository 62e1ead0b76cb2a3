import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Register } from '../../register.ts';
import { PIPELINE_VERSION } from '../../version.ts';
import type { Cell, CellType, Column, Table } from './table.ts';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const STORED: Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Parquet with the types of the columns; the file holds no date of run. */
export function parquetOf({ columns, rows }: Table, register: Register): Uint8Array {
  const cells = rows(register);
  const root: SchemaElement = { name: 'root', num_children: columns.length };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column, i) => ({
        name: column.name,
        data: cells.map((row) => storedOf(column, row[i] ?? null)),
      })),
      schema: [
        root,
        ...columns.map(({ name, type }) => ({
          name,
          ...STORED[type],
          repetition_type: 'OPTIONAL' as const,
        })),
      ],
      createdBy: `registre-ouvert ${PIPELINE_VERSION}`,
    }),
  );
}

const storedOf = ({ type }: Column, cell: Cell): Cell | Date =>
  type === 'date' && cell !== null ? new Date(String(cell)) : cell;
