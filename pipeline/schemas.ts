import { readFileSync } from 'node:fs';

export const SCHEMAS = ['common', 'deliberation', 'authority', 'corrections', 'ledger', 'privacy'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** Where a schema is published: the `$id` each record names. */
export const schemaAddress = (name: SchemaName): string => schemaOf(name).$id;

interface Schema {
  $id: string;
  [keyword: string]: unknown;
}
const schemas = new Map<SchemaName, Schema>();

/** One schema of `schemas/`, as published. Every record asks for it: it is read once. */
export function schemaOf(name: SchemaName): Schema {
  const known = schemas.get(name);
  if (known) return known;
  const schema = JSON.parse(
    readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as Schema;
  schemas.set(name, schema);
  return schema;
}
