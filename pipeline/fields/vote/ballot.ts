import type { Deliberation } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../document/passage.ts';
import {
  BALLOT,
  BALLOT_OF_SITTING,
  ballots,
  CITES_LAW,
  DECLINED,
  DONE,
  ELECTION,
  NOT_ASKED,
  SAYS_BALLOT_PAPERS,
} from '../../french/vote/ballots.ts';
import { REFUSED } from '../../french/vote/context.ts';
import { firstMatch, matchesOf } from '../../patterns/find.ts';
import type { Clauses } from './clauses.ts';

type Ballot = NonNullable<Deliberation['vote']['ballot']>;

/** An election: who is chosen, not whether something is adopted. */
export const isElection = (passage: Passage): boolean => passage.has(ELECTION);

/** How the vote was taken, by the last words that say so; papers in an urn tell a secret ballot. */
export function ballotIn(
  passage: Passage,
  clauses: Clauses,
): { ballot: Ballot; rule: string; read: Passage } | null {
  const said = [...matchesOf(BALLOT, passage)].filter((match) => {
    const lead = clauses.lead(match.index);
    const after = clauses.beside(match.index, 1);
    if (NOT_ASKED.test(clauses.tail(match.index + match[0].length))) return false;
    return !DECLINED.test(lead) && !REFUSED.test(after) && (!CITES_LAW.test(lead) || DONE.test(lead));
  });
  const last = said.at(-1);
  if (last) {
    const read = passage.slice(last.index, last.index + last[0].length);
    return { ballot: ballots.kindOf(last[0]), rule: 'vote-ballot', read };
  }
  const paper = firstMatch(SAYS_BALLOT_PAPERS, passage);
  if (!paper) return null;
  const read = passage.slice(paper.index, paper.index + paper[0].length);
  return { ballot: 'secret', rule: 'vote-ballot-papers', read };
}

/** How all votes of the sitting were to be taken, as it settled before its first item. */
export function ballotOfSitting(preamble: Passage): { ballot: Ballot; read: Passage } | null {
  const match = preamble.slice(0, LONGEST_PREAMBLE).match(BALLOT_OF_SITTING);
  const read = match?.group('after') ?? match?.group('before');
  return read ? { ballot: ballots.kindOf(read.text), read } : null;
}
const LONGEST_PREAMBLE = 3000;
