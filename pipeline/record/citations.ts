import type { Deliberation } from '../../schemas/deliberation.ts';
import { CITED_DELIBERATION } from '../french/act/cited-acts.ts';

/** Everything an act says in sentences. */
export const textsOf = ({ legalBases, recitals, rationale, operativeText }: Deliberation): string[] => [
  ...legalBases,
  ...recitals,
  ...rationale,
  ...operativeText.map(({ text }) => text),
];

/** The numbers of deliberations that an act names, in the order of its text. */
export const citedIn = (record: Deliberation): string[] =>
  textsOf(record).flatMap((text) => [...text.matchAll(CITED_DELIBERATION)].map(([, number = '']) => number));
