import type { Deliberation, Provenance } from '../../schemas/deliberation.ts';
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

const summaries = new WeakMap<Deliberation, Summary>();

/**
 * The summary of a record, made once; for a record that an earlier run left, it is known without reading its
 * file.
 */
export function summaryOf(record: Deliberation): Summary {
  const summary = summaries.get(record) ?? made(record);
  noteSummary(record, summary);
  return summary;
}

/** Remembers the summary that an earlier run made. */
export const noteSummary = (record: Deliberation, summary: Summary): unknown =>
  summaries.set(record, summary);

function made(record: Deliberation): Summary {
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
}
