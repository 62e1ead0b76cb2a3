import { valueAt } from '../../pipeline/facts.ts';
import type { Deliberation, Provenance } from '../../schemas/deliberation.ts';
import type { ActView } from './act.ts';
import { labelOf } from './evidence.ts';

/** How many values of the acts are written, deduced and corrected. */
export function certaintiesOf(acts: readonly ActView[]): Record<Provenance['certainty'], number> {
  const counts = { stated: 0, inferred: 0, corrected: 0 };
  for (const { record } of acts)
    for (const { certainty } of Object.values(record.provenance)) counts[certainty]++;
  return counts;
}

/** What readers look for first. */
const POINTERS = [
  '/number',
  '/subject',
  '/sitting/date',
  '/sitting/chair',
  '/sitting/membersInOffice',
  '/attendance/present',
  '/rapporteur',
  '/operativeText',
  '/vote/outcome',
  '/vote/inFavour/count',
  '/topic',
  '/receipt',
  '/publishedOn',
  '/signatory',
];

/** In how many acts each value was read. */
export const coverageOf = (acts: readonly ActView[]): { label: string; count: number }[] =>
  POINTERS.map((pointer) => ({
    label: labelOf(pointer),
    count: acts.filter(({ record }) => isFilled(record, pointer)).length,
  }));

function isFilled(record: Deliberation, pointer: string): boolean {
  const value = valueAt(record, pointer);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
