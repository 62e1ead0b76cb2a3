import { schemaOf } from '../../pipeline/schemas.ts';

/** One field of the record, as the schema describes it. */
interface Entry {
  /** `/attendance/proxies/[]/holder`. */
  pointer: string;
  /** « Pouvoirs », « Mandataire ». */
  labels: string[];
  description: string;
  /** In French: « texte », « date ou rien », « liste ». */
  type: string;
  /** Column of the national schema (SCDL), when there is one. */
  scdl: string | null;
}

interface Node {
  $ref?: string;
  anyOf?: Node[];
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  properties?: Record<string, Node>;
  additionalProperties?: boolean | Node;
  items?: Node;
  description?: string;
  'x-label'?: string;
  'x-scdl'?: string;
}

type Definitions = { $defs: Record<string, Node> };

const PERSON = '/$defs/Person';

const TYPES: Record<string, string> = {
  string: 'texte',
  integer: 'nombre entier',
  number: 'nombre',
  boolean: 'oui ou non',
  array: 'liste',
  object: 'objet',
  person: 'personne',
  null: 'rien',
};

/** Every field of a record, in the order of the schema: the data dictionary. A person is described once. */
export function dictionary(): Entry[] {
  const record = schemaOf('deliberation') as unknown as Node & Definitions;
  const common = schemaOf('common') as unknown as Definitions;
  // The common schema names its own definitions as the record does: no name is that of two.
  const definition = (ref: string): Node => {
    const name = ref.split('/').at(-1) ?? '';
    return record.$defs[name] ?? common.$defs[name] ?? {};
  };

  const resolve = (node: Node): Node => {
    const { $ref, anyOf, ...own } = node;
    if ($ref?.endsWith(PERSON)) return { ...own, type: 'person' };
    if ($ref) return { ...resolve(definition($ref)), ...own };
    if (!anyOf) return node;
    const [main = {}] = anyOf.map(resolve);
    return { ...main, ...own, type: [...[main.type ?? 'object'].flat(), 'null'] };
  };
  const inside = (node: Node, pointer: string, labels: string[]): Entry[] => [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      walk(child, `${pointer}/${key}`, labels),
    ),
    ...(node.items ? inside(resolve(node.items), `${pointer}/[]`, labels) : []),
    ...(typeof node.additionalProperties === 'object'
      ? inside(resolve(node.additionalProperties), `${pointer}/*`, labels)
      : []),
  ];
  const walk = (node: Node, pointer: string, labels: string[]): Entry[] => {
    const full = resolve(node);
    const own = full['x-label'] ? [...labels, full['x-label']] : labels;
    const { description = '', 'x-scdl': scdl = null } = full;
    return [{ pointer, labels: own, description, type: typeOf(full), scdl }, ...inside(full, pointer, own)];
  };
  return [...inside(record, '', []), ...inside(definition(`common${PERSON}`), '(personne)', [])];
}

function typeOf({ type, format, enum: values, const: only }: Node): string {
  const choices = (values ?? (only === undefined ? [] : [only])).filter((value) => value !== null);
  const canBeNull = [type].flat().includes('null') || values?.includes(null);
  const names = [type ?? 'string'].flat().filter((name) => name !== 'null');
  const main =
    choices.length > 0
      ? choices.join(', ')
      : format === 'date'
        ? 'date'
        : names.map((name) => TYPES[name] ?? name).join(' ou ');
  return canBeNull ? `${main} ou rien` : main;
}
