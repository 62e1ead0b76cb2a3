import type { Deliberation } from '../../schemas/deliberation.ts';

/** « délibération n° 2022-003 », « délibérations n° D12/2020 ». */
export const CITATION = /d[ée]lib[ée]rations?\s+n\s?[°ºo]\s?([\p{L}\d][\p{L}\d./-]{3,30})/giu;

/** Everything an act says in sentences. */
export const textsOf = ({ legalBases, recitals, rationale, operativeText }: Deliberation): string[] => [
  ...legalBases,
  ...recitals,
  ...rationale,
  ...operativeText.map(({ text }) => text),
];

/** The numbers of deliberations that an act names, in the order of its text. */
export const citedIn = (record: Deliberation): string[] =>
  textsOf(record).flatMap((text) => [...text.matchAll(CITATION)].map(([, number = '']) => number));
