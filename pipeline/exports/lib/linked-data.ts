import { DataFactory, type Quad_Object, type Quad_Subject, Writer } from 'n3';

/** A thing of a graph, written as compact JSON-LD: full names as `prefix:name`, things nested or by `@id`. */
export interface Thing {
  '@id'?: string;
  '@type'?: string;
  [property: `${string}:${string}`]: Value | readonly Value[];
}

export type Value = string | { '@id': string } | { '@value': string; '@type': string } | Thing;

export interface Graph {
  prefixes: Record<string, string>;
  /** Addresses in the graph are relative to it; null: to the file itself. */
  base: string | null;
  things: readonly Thing[];
}

/** The graph as JSON-LD. */
export const jsonLdOf = ({ prefixes, base, things }: Graph) => ({
  '@context': { ...(base ? { '@base': base } : {}), ...prefixes },
  '@graph': things,
});

/** The same graph as Turtle. */
export function turtleOf({ prefixes, base, things }: Graph): string {
  const { namedNode, blankNode, literal } = DataFactory;
  const writer = new Writer({ prefixes });
  let blanks = 0;
  const full = (name: string) => {
    const [, prefix = '', local = ''] = /^([a-z]+):(.*)$/.exec(name) ?? [];
    return namedNode(prefixes[prefix] ? prefixes[prefix] + local : base ? new URL(name, base).href : name);
  };
  const add = (thing: Thing): Quad_Subject => {
    const { '@id': id, '@type': type, ...properties } = thing;
    const subject = id === undefined ? blankNode(`b${blanks++}`) : full(id);
    if (type) writer.addQuad(subject, full('rdf:type'), full(type));
    for (const [property, values] of Object.entries(properties))
      for (const value of [values].flat() as Value[])
        writer.addQuad(subject, full(property), objectOf(value));
    return subject;
  };
  const objectOf = (value: Value): Quad_Object => {
    if (typeof value === 'string') return literal(value);
    if ('@value' in value) return literal(String(value['@value']), full(String(value['@type'])));
    return add(value as Thing);
  };
  for (const thing of things) add(thing);
  let turtle = '';
  writer.end((_, text: string) => {
    turtle = text;
  });
  return turtle;
}
