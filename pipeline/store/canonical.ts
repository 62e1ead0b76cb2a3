import type { Deliberation } from '../../schemas/deliberation.ts';
import { jsonText } from '../exports/lib/json.ts';
import { type SchemaName, schemaOf } from '../schemas.ts';

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | false;
  $defs?: Record<string, Schema>;
}

/** A record as it is written: keys in the order of the schema, so that a diff shows what changed. */
export const recordText = (record: Deliberation): string => jsonText(canonical(record));

/** The record with its keys in the order of the schema, whether it was just read or kept from before. */
export const canonical = (record: Deliberation): unknown =>
  ordered(record, rootOf('deliberation'), 'deliberation');

const roots = new Map<SchemaName, Schema>();
function rootOf(name: SchemaName): Schema {
  const root = roots.get(name) ?? (schemaOf(name) as Schema);
  roots.set(name, root);
  return root;
}

function ordered(value: unknown, schema: Schema | undefined, home: SchemaName): unknown {
  if (typeof value !== 'object' || value === null || !schema) return value;
  if (schema.$ref) {
    const [file, name = ''] = schema.$ref.split('#/$defs/');
    const place = file ? (file.replace('.schema.json', '') as SchemaName) : home;
    return ordered(value, rootOf(place).$defs?.[name], place);
  }
  // An alternative is « this or null »: the one that describes the value.
  if (schema.anyOf) return ordered(value, schema.anyOf[0], home);
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema.items, home));
  const { properties = {}, additionalProperties } = schema;
  const placed: Record<string, unknown> = {};
  for (const key of Object.keys(properties))
    if (Object.hasOwn(value, key))
      placed[key] = ordered((value as Record<string, unknown>)[key], properties[key], home);
  for (const [key, inner] of Object.entries(value))
    if (!Object.hasOwn(properties, key))
      placed[key] = ordered(inner, additionalProperties || undefined, home);
  return placed;
}
