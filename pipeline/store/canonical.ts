import { hash } from 'node:crypto';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { jsonText } from '../exports/lib/json.ts';
import { once, onceEach } from '../lib/once.ts';
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

/** Sum of a record as it is published: a ledger is held to it in every run. */
export const recordSum = once((record: Deliberation): string => hash('sha256', recordText(record), 'hex'));

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

const rootOf = (name: SchemaName): Schema => schemaOf(name) as Schema;

/** What a schema says of its keys, once references and « this or null » are followed. */
interface Told {
  schema: Schema;
  home: SchemaName;
  /** The place of each key it names. */
  ranks: ReadonlyMap<string, number>;
}

const toldOf = onceEach((schema: Schema, home: SchemaName): Told => {
  const { $ref, anyOf, properties = {} } = schema;
  if (anyOf?.[0]) return toldOf(anyOf[0], home);
  if (!$ref) return { schema, home, ranks: new Map(Object.keys(properties).map((key, rank) => [key, rank])) };
  const [file, name = ''] = $ref.split('#/$defs/');
  const place = file ? (file.replace('.schema.json', '') as SchemaName) : home;
  return toldOf(rootOf(place).$defs?.[name] ?? {}, place);
});

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
