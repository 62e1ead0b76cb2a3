import { hash } from 'node:crypto';
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

const sums = new WeakMap<Deliberation, string>();

/** Sum of a record as it is published, made once: a ledger is held to it in every run. */
export function recordSum(record: Deliberation): string {
  const sum = sums.get(record) ?? hash('sha256', recordText(record), 'hex');
  sums.set(record, sum);
  return sum;
}

/** Remembers the sum that an earlier run made. */
export const noteSum = (record: Deliberation, sum: string): unknown => sums.set(record, sum);

const inOrder = new WeakSet<Deliberation>();

/** The record with its keys in the order of the schema, whether it was just read or kept from before. */
export function canonical(record: Deliberation): Deliberation {
  if (inOrder.has(record)) return record;
  const placed = ordered(record, rootOf('deliberation'), 'deliberation') as Deliberation;
  inOrder.add(placed);
  return placed;
}

/** Remembers that an earlier run found the keys of a record in order. */
export const noteInOrder = (record: Deliberation): unknown => inOrder.add(record);

const roots = new Map<SchemaName, Schema>();
function rootOf(name: SchemaName): Schema {
  const root = roots.get(name) ?? (schemaOf(name) as Schema);
  roots.set(name, root);
  return root;
}

/** What a schema says of its keys, once references and « this or null » are followed. */
interface Told {
  schema: Schema;
  home: SchemaName;
  /** The place of each key it names. */
  ranks: ReadonlyMap<string, number>;
}

const told = new WeakMap<Schema, Told>();
function toldOf(schema: Schema, home: SchemaName): Told {
  const known = told.get(schema) ?? found(schema, home);
  told.set(schema, known);
  return known;
}

function found(schema: Schema, home: SchemaName): Told {
  const { $ref, anyOf, properties = {} } = schema;
  if (anyOf?.[0]) return toldOf(anyOf[0], home);
  if (!$ref) return { schema, home, ranks: new Map(Object.keys(properties).map((key, rank) => [key, rank])) };
  const [file, name = ''] = $ref.split('#/$defs/');
  const place = file ? (file.replace('.schema.json', '') as SchemaName) : home;
  return toldOf(rootOf(place).$defs?.[name] ?? {}, place);
}

/** The value itself where its keys are in order, as most are that were written so. */
function ordered(value: unknown, from: Schema | undefined, at: SchemaName): unknown {
  if (typeof value !== 'object' || value === null || !from) return value;
  const { schema, home, ranks } = toldOf(from, at);
  if (Array.isArray(value)) {
    const items = value.map((item) => ordered(item, schema.items, home));
    return items.some((item, rank) => item !== value[rank]) ? items : value;
  }
  const others = schema.additionalProperties || undefined;
  let isOrdered = true;
  let last = 0;
  const placed: { key: string; rank: number; own: unknown }[] = [];
  for (const [key, inner] of Object.entries(value)) {
    const own = ordered(inner, schema.properties?.[key] ?? others, home);
    const rank = ranks.get(key) ?? ranks.size;
    isOrdered &&= own === inner && rank >= last;
    last = rank;
    placed.push({ key, rank, own });
  }
  if (isOrdered) return value;
  return Object.fromEntries(placed.sort((a, b) => a.rank - b.rank).map(({ key, own }) => [key, own]));
}
