import type { Deliberation, Provenance } from '../../schemas/deliberation.ts';
import { once } from '../lib/once.ts';
import { citedIn } from './citations.ts';

type Certainty = Provenance['certainty'];

/** What every run asks of every act about its text and where its values come from. */
export interface Summary {
  /** How many values are written, deduced and corrected. */
  certainties: Record<Certainty, number>;
  /** How sure the values of the vote are, the names apart, by pointer. */
  vote: Record<string, Certainty>;
  /** Pointers of the values that are in authority.json and not in the act. */
  fromAuthority: string[];
  /** Numbers of deliberations that its text names. */
  cited: string[];
}

/** The rule of values that are in authority.json and not in the act. */
const AUTHORITY_RULE = 'authority-file';

/** The summary of a record; that of a record which an earlier run left is noted, and its file not read. */
export const summaryOf = once((record: Deliberation): Summary => {
  const summary: Summary = {
    certainties: { stated: 0, inferred: 0, corrected: 0 },
    vote: {},
    fromAuthority: [],
    cited: citedIn(record),
  };
  for (const [pointer, { certainty, rule }] of Object.entries(record.provenance)) {
    summary.certainties[certainty]++;
    if (pointer.startsWith('/vote/') && !pointer.includes('/names')) summary.vote[pointer] = certainty;
    if (rule === AUTHORITY_RULE) summary.fromAuthority.push(pointer);
  }
  return summary;
});
