import { readFileSync } from 'node:fs';
import type { Deliberation } from '../../schemas/deliberation.ts';

/** What only the pages and data of the act itself show: most of a record. */
const REST = ['legalBases', 'recitals', 'rationale', 'provenance'] as const;

/** A record without the rest of it. */
export type Light = Omit<Deliberation, (typeof REST)[number]>;

/** The keys stay in their places: a record is written in their order. */
export const lightOf = (record: Deliberation): Light => {
  const light = { ...record };
  for (const key of REST) Object.assign(light, { [key]: 0 });
  return light;
};

const paths = new WeakMap<object, string>();

/** The whole record, the rest of which is read from its file whenever somebody asks for it. */
export function lazily(light: Light, path: string): Deliberation {
  const record = { ...light } as Deliberation;
  paths.set(record, path);
  return Object.defineProperties(record, ASKED);
}

const ASKED = Object.fromEntries(
  REST.map((key) => [
    key,
    {
      enumerable: true,
      configurable: true,
      get(this: Deliberation) {
        return restOf(this)[key];
      },
    },
  ]),
);

/** Those that were asked for last stay: all of most councils, and no more of a large one. */
const LAST = 2000;
const last = new Map<Deliberation, Pick<Deliberation, (typeof REST)[number]>>();

/** Lets go of those that were asked for last. */
export const letGo = (): void => last.clear();

function restOf(record: Deliberation): Pick<Deliberation, (typeof REST)[number]> {
  const known = last.get(record);
  if (known) return known;
  const { legalBases, recitals, rationale, provenance } = JSON.parse(
    readFileSync(paths.get(record) ?? '', 'utf8'),
  ) as Deliberation;
  const rest = { legalBases, recitals, rationale, provenance };
  last.set(record, rest);
  const [oldest] = last.keys();
  if (last.size > LAST && oldest) last.delete(oldest);
  return rest;
}
