import type { CheckContext } from '../../pipeline/checks/check.ts';
import type { Act } from '../../pipeline/register.ts';
import { type ActOptions, actOf } from '../helpers/act-of.ts';

/** Acts made to contradict themselves in one place, or to come close without doing so. */
export interface Case {
  name: string;
  acts: Act[];
  context?: CheckContext;
  /** Where the finding stands: JSON pointer, on the last act unless another is told. */
  at?: string;
  on?: number;
  /** Other codes that the same contradiction cannot but raise. */
  also?: string[];
}

export interface CheckCases {
  raises: Case[];
  silent: Case[];
}

/** One act of the base with these values. */
export const one = (values: Record<string, unknown>, options?: ActOptions): Act[] => [actOf(values, options)];

/** Several acts of one sitting or more, each with a number, an id and a receipt of its own. */
export const several = (...values: Record<string, unknown>[]): Act[] =>
  values.map((own, i) => {
    const number = (own['/number'] as string | undefined) ?? `2024-00${i + 1}`;
    return actOf({
      '/id': `saint-exemple/${i}`,
      '/number': number,
      '/receipt/id': `099-999900012-20240314-ACTE${i}-DE`,
      '/receipt/number': `ACTE${i}`,
      ...own,
    });
  });

/** No counts printed but those of the vote: the lists alone speak. */
export const UNCOUNTED = {
  '/sitting/membersInOffice': null,
  '/sitting/presentCount': null,
  '/sitting/voters': null,
  '/sitting/quorum': null,
};
