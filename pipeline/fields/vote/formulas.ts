import {
  MAJORITY,
  majorities,
  RESULT_ALONE,
  RESULT_CELL,
  SOMEBODY_CHOSEN,
  UNANIMITY_LEAD,
  UNANIMOUS_LEAD,
} from '../../french/vote/results.ts';
import {
  MAJORITY_IS_ALL,
  NO_MAJORITY_OF_VOTES,
  OR_NOT,
  UNANIMITY_NOUN,
  UNANIMOUS_ADJECTIVE,
} from '../../french/vote/results-told.ts';
import { looseMatchesOf } from '../../patterns/find.ts';
import type { Clauses } from './clauses.ts';
import { isSaidInDebate, isToldByMember } from './debate.ts';
import type { Formula } from './formula.ts';
import { resultsIn } from './formula-results.ts';
import { verbsIn } from './formula-verbs.ts';
import { isSetAside } from './votes.ts';

/** « à l’unanimité / à la majorité » of a form nobody filled in. */
const EITHER_OR = 12;

/** Every formula of the text by which the council decides on this act, in order. */
export function formulasIn(clauses: Clauses): Formula[] {
  const found = [...resultsIn(clauses), ...verbsIn(clauses), ...majoritiesIn(clauses)];
  return found
    .filter(({ start, end }) => !clauses.isForeign(start, end) && !isSaidInDebate(clauses, start))
    .filter((one) => isPutAside(one) || !isToldByMember(clauses, one.start))
    .sort((a, b) => a.start - b.start);
}

/** « Mme X indique que ce point est reporté »: nobody decides on it, whoever tells. */
const isPutAside = (one: Formula): boolean => one.type === 'result' && isSetAside(one.outcome);

function majoritiesIn(clauses: Clauses): Formula[] {
  const found = [...looseMatchesOf(MAJORITY, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const kind = majorities.kindOf(match[0]);
    const lead = clauses.lead(start);
    const tail = clauses.tail(end);
    const isVote =
      !OR_NOT.test(tail) &&
      (kind === 'majority' ? isMajority(match[0], lead, tail) : isUnanimity(match[0], lead));
    const majority = kind === 'misread' ? 'unanimous' : kind;
    return isVote
      ? [{ type: 'majority', start, end, majority, isOfPersons: SOMEBODY_CHOSEN.test(lead) }]
      : [];
  });
  return found.filter((one, i) => !isAlternative(one, found[i - 1]) && !isAlternative(one, found[i + 1]));
}

function isUnanimity(words: string, lead: string): boolean {
  if (UNANIMOUS_ADJECTIVE.test(words)) return UNANIMOUS_LEAD.test(lead);
  return UNANIMITY_LEAD.test(lead) || !UNANIMITY_NOUN.test(words);
}

/** « à la majorité », or the bare word as the whole result: « Vote : majorité (2 contre) ». */
const isMajority = (words: string, lead: string, tail: string): boolean =>
  /\s/.test(words)
    ? !NO_MAJORITY_OF_VOTES.test(tail)
    : (RESULT_ALONE.test(lead) || RESULT_CELL.test(lead)) && MAJORITY_IS_ALL.test(tail);

const isAlternative = (one: Formula, other: Formula | undefined): boolean =>
  one.type === 'majority' &&
  other?.type === 'majority' &&
  one.majority !== other.majority &&
  Math.max(one.start - other.end, other.start - one.end) < EITHER_OR;
