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

/** The whole record, the rest of which is read from its file when somebody asks for it. */
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
        return completed(this)[key];
      },
    },
  ]),
);

/** Reads the rest: from then on the record is like any other. */
function completed(record: Deliberation): Deliberation {
  const whole = JSON.parse(readFileSync(paths.get(record) ?? '', 'utf8')) as Deliberation;
  for (const key of REST)
    Object.defineProperty(record, key, {
      value: whole[key],
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return record;
}
