import type { TableAbout } from './table.ts';

/** Frictionless Table Schema of a table; `resourceOf` gives the resource that holds another table. */
export const tableSchemaOf = (
  { columns, key, references }: TableAbout,
  resourceOf: (table: string) => string,
) => ({
  fields: columns.map(({ source, standard, constraints, ...field }) => ({
    ...field,
    ...(constraints ? { constraints } : {}),
    ...(source ? { source } : {}),
    ...(standard ? { standard } : {}),
  })),
  missingValues: [''],
  ...(key.length > 0 ? { primaryKey: key } : {}),
  ...(references.length > 0
    ? {
        foreignKeys: references.map(({ columns: fields, table, to }) => ({
          fields,
          reference: { resource: resourceOf(table), fields: to },
        })),
      }
    : {}),
});
