import { valueAt } from '../../pipeline/record/facts.ts';
import { summaryOf } from '../../pipeline/record/summary.ts';
import type { Deliberation, Provenance } from '../../schemas/deliberation.ts';
import { labelOf } from './evidence.ts';

/** How surely the values of some acts are known, and which of them were read. */
export interface Quality {
  acts: number;
  /** How many values are written, deduced and corrected. */
  certainties: Record<Provenance['certainty'], number>;
  /** In how many acts each of the values that readers look for first was read. */
  filled: number[];
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

export function qualityOf(acts: readonly { record: Deliberation }[]): Quality {
  const certainties = { stated: 0, inferred: 0, corrected: 0 };
  for (const { record } of acts) addTo(certainties, summaryOf(record).certainties);
  const filled = POINTERS.map((pointer) => acts.filter(({ record }) => isFilled(record, pointer)).length);
  return { acts: acts.length, certainties, filled };
}

/** Several groups of acts as one. */
export function sumOf(groups: readonly Quality[]): Quality {
  const sum = qualityOf([]);
  for (const { acts, certainties, filled } of groups) {
    sum.acts += acts;
    addTo(sum.certainties, certainties);
    sum.filled = sum.filled.map((count, i) => count + (filled[i] ?? 0));
  }
  return sum;
}

function addTo(sum: Quality['certainties'], more: Quality['certainties']): void {
  for (const certainty of ['stated', 'inferred', 'corrected'] as const) sum[certainty] += more[certainty];
}

/** In how many acts each value was read, by its name. */
export const coverageOf = ({ filled }: Quality): { label: string; count: number }[] =>
  POINTERS.map((pointer, i) => ({ label: labelOf(pointer), count: filled[i] ?? 0 }));

function isFilled(record: Deliberation, pointer: string): boolean {
  const value = valueAt(record, pointer);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
