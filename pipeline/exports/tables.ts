import type { Export } from './export.ts';
import { csvHead, csvOf, csvRows } from './lib/csv.ts';
import { parquetBegin, parquetEnd, rowGroupOf } from './lib/parquet.ts';
import { type Cell, type Column, column, defineTable, type Table } from './lib/table.ts';
import { allTables } from './tables/index.ts';

/** Address of a table, from the root of the site. */
export const tablePath = ({ name }: Pick<Table, 'name'>, form: 'csv' | 'parquet'): string =>
  `data/tables/${name}.${form}`;

/** Every table as CSV and as Parquet, and the dictionary of their columns. */
export const tables: Export = {
  name: 'tables',
  *pieces(shard) {
    for (const table of allTables) {
      let known: Cell[][] | undefined;
      const rows = () => (known ??= table.rows(shard));
      yield {
        stream: tablePath(table, 'csv'),
        make: () => ({ bytes: rows().length > 0 ? csvRows(rows()) : '' }),
      };
      yield { stream: tablePath(table, 'parquet'), make: () => rowGroupOf(table, rows()) };
    }
  },
  *ofAll(register, _, pieces) {
    for (const table of allTables) {
      const [csv, parquet] = [tablePath(table, 'csv'), tablePath(table, 'parquet')];
      yield {
        path: csv,
        title: table.title,
        mediaType: 'text/csv',
        ...pieces.assemble(csv, [csvHead(table), { stream: csv }]),
        table,
      };
      yield {
        path: parquet,
        title: table.title,
        mediaType: 'application/vnd.apache.parquet',
        ...pieces.assemble(parquet, [
          parquetBegin,
          { stream: parquet },
          parquetEnd(table, pieces.about(parquet)),
        ]),
        table,
      };
    }
    yield {
      path: tablePath(dictionary, 'csv'),
      title: dictionary.title,
      mediaType: 'text/csv',
      content: csvOf(dictionary, register),
      table: dictionary,
    };
  },
};

interface Entry {
  table: Table;
  about: Column;
}

/** Which columns there are, what each means and where it comes from. */
export const dictionary = defineTable<Entry>({
  name: 'dictionary',
  title: 'Dictionnaire des données',
  description: 'Une ligne par colonne de chaque table.',
  key: ['table', 'column'],
  rows: () => allTables.flatMap((table) => table.columns.map((about) => ({ table, about }))),
  columns: [
    column('table', 'string', 'Table', 'Nom de la table.', ({ table }) => table.name),
    column('column', 'string', 'Colonne', 'Nom de la colonne.', ({ about }) => about.name),
    column('type', 'string', 'Type', 'Type Table Schema.', ({ about }) => about.type),
    column('title', 'string', 'Libellé', 'Nom en français.', ({ about }) => about.title),
    column('description', 'string', 'Sens', 'Ce que dit la colonne.', ({ about }) => about.description),
    column(
      'values',
      'string',
      'Valeurs',
      'Valeurs possibles, séparées par des espaces.',
      ({ about }) => about.constraints?.enum?.join(' ') ?? null,
    ),
    column(
      'source',
      'string',
      'Champ',
      'Pointeur JSON dans l’enregistrement.',
      ({ about }) => about.source ?? null,
    ),
    column(
      'standard',
      'string',
      'Standard',
      'Nom de la donnée dans un standard.',
      ({ about }) => about.standard ?? null,
    ),
  ],
});
