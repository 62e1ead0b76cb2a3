import { valueAt } from '../../record/facts.ts';
import type { Act } from '../../register.ts';
import { schemaOf } from '../../schemas.ts';
import type { Cell, CellType, Constraints, ReadColumn } from './table.ts';

/** A place in an act: rows of a list's table stand at one item of it. */
export interface Place {
  act: Act;
  /** Of the item, from 0. */
  index: number;
}

interface Node {
  $ref?: string;
  anyOf?: Node[];
  properties?: Record<string, Node>;
  items?: Node;
  enum?: (string | null)[];
  description?: string;
  'x-label'?: string;
  'x-scdl'?: string;
}

/**
 * A column copied from one place of the record: its title, meaning, standard and values are those the
 * schema gives to that place. `*` in the pointer is the row's item.
 */
export function recordColumn(
  name: string,
  type: CellType,
  pointer: string,
  title?: string,
  constraints: Constraints = {},
): ReadColumn<Place> {
  const node = schemaAt(pointer);
  const values = node.enum?.filter((value) => value !== null);
  return {
    name,
    type,
    title: title ?? node['x-label'] ?? name,
    description: node.description ?? '',
    source: pointer,
    ...(node['x-scdl'] ? { standard: `SCDL ${node['x-scdl']}` } : {}),
    ...(values || Object.keys(constraints).length > 0
      ? { constraints: { ...constraints, ...(values ? { enum: values } : {}) } }
      : {}),
    value: ({ act, index }) => cellOf(valueAt(act.record, pointer.replace('*', String(index)))),
  };
}

/** One row per act. */
export const actPlaces = (acts: readonly Act[]): Place[] => acts.map((act) => ({ act, index: 0 }));

/** One row per item of a list of each act. */
export const itemPlaces = (acts: readonly Act[], list: (act: Act) => readonly unknown[]): Place[] =>
  acts.flatMap((act) => list(act).map((_, index) => ({ act, index })));

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`not the value of a cell: ${JSON.stringify(value)}`);
}

const rootOf = (file: string): Node =>
  schemaOf(file.startsWith('common') ? 'common' : 'deliberation') as Node;

/** The schema of a place, its own label and meaning before those of what it refers to. */
function schemaAt(pointer: string): Node {
  let node = resolved(rootOf(''), '');
  for (const key of pointer.split('/').slice(1)) {
    const next = key === '*' ? node.items : node.properties?.[key];
    if (!next) throw new Error(`the schema has no ${pointer}`);
    node = resolved(next, node.file);
  }
  return node;
}

function resolved(node: Node, file: string): Node & { file: string } {
  const target = node.anyOf?.find(({ $ref }) => $ref) ?? node;
  if (!target.$ref) return { ...node, file };
  const [path = '', fragment = ''] = target.$ref.split('#');
  const found = valueAt(rootOf(path || file), fragment) as Node;
  const { $ref, anyOf, ...own } = node;
  return { ...resolved(found, path || file), ...own, file: path || file };
}
