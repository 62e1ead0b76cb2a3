import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Made } from '../../output/pieces/piece.ts';
import { PIPELINE_VERSION } from '../../version.ts';
import type { Cell, CellType, Column, Table } from './table.ts';

type SchemaElement = ParquetWriter['schema'][number];
type RowGroup = ParquetWriter['row_groups'][number];

const STORED: Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** What a Parquet file begins and ends with. */
const MAGIC = 'PAR1';

/** Rows as a group of a Parquet file, the types of the columns kept; the file holds no date of run. */
export function rowGroupOf(table: Pick<Table, 'columns'>, rows: readonly Cell[][]): Made {
  const writer = writerOf(table);
  if (rows.length > 0)
    writer.write({
      columnData: table.columns.map((column, i) => ({
        name: column.name,
        data: rows.map((row) => storedOf(column, row[i] ?? null)),
        offsetIndex: false,
      })),
      rowGroupSize: rows.length,
    });
  return { bytes: writer.writer.getBytes().slice(MAGIC.length), more: writer.row_groups };
}

/** The end of a Parquet file: where each group of rows begins and what it holds. */
export function parquetEnd(
  table: Pick<Table, 'columns'>,
  groups: readonly { length: number; more?: unknown }[],
): Uint8Array {
  const writer = writerOf(table);
  let from = 0n;
  for (const { length, more } of groups) {
    for (const group of more as RowGroup[]) {
      writer.row_groups.push(moved(group, from));
      writer.num_rows += group.num_rows;
    }
    from += BigInt(length);
  }
  writer.finish();
  return writer.writer.getBytes().slice(MAGIC.length);
}

/** What a Parquet file begins with. */
export const parquetBegin: string = MAGIC;

/** Each group is written as if it were the first: its offsets move by the length of those before it. */
const moved = (group: RowGroup, by: bigint): RowGroup => ({
  ...group,
  columns: group.columns.map((column) => ({
    ...column,
    file_offset: column.file_offset + by,
    ...(column.meta_data && {
      meta_data: {
        ...column.meta_data,
        data_page_offset: column.meta_data.data_page_offset + by,
        ...(column.meta_data.dictionary_page_offset !== undefined && {
          dictionary_page_offset: column.meta_data.dictionary_page_offset + by,
        }),
      },
    }),
  })),
});

function writerOf({ columns }: Pick<Table, 'columns'>): ParquetWriter & { writer: ByteWriter } {
  const root: SchemaElement = { name: 'root', num_children: columns.length };
  const schema = columns.map(({ name, type }) => ({
    name,
    ...STORED[type],
    repetition_type: 'OPTIONAL' as const,
  }));
  const writer = new ByteWriter();
  const createdBy = `registre-ouvert ${PIPELINE_VERSION}`;
  return Object.assign(new ParquetWriter({ writer, schema: [root, ...schema], createdBy }), { writer });
}

const storedOf = ({ type }: Column, cell: Cell): Cell | Date =>
  type === 'date' && cell !== null ? new Date(String(cell)) : cell;
