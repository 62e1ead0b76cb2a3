import type { Passage } from '../../document/passage.ts';
import {
  JUST_BEFORE,
  LEADS_ITEM,
  OBJECT_AFTER,
  OPENS_DECISIONS,
  RESULT_ALONE,
  SUBJECT,
  VERB,
  verbs,
  WITH_REASONS,
} from '../../french/vote/results.ts';
import {
  ADDS_TO_AGENDA,
  BEGINS_DEBATE,
  OF_ACCOUNTS,
  OPEN_VERB,
  OTHERWISE,
  REFRAINS,
} from '../../french/vote/verbs-told.ts';
import { looseMatchesOf, matchesOf } from '../../patterns/find.ts';
import type { Clauses } from './clauses.ts';
import type { Formula } from './formula.ts';

/** An item is the council's when its opening formula stands no further than this. */
const OPERATIVE_REACH = 4000;

/** Verbs by which the council decides: « le Conseil décide », « APPROUVE … » in the operative text. */
export function verbsIn(clauses: Clauses): Formula[] {
  const openings = [...matchesOf(OPENS_DECISIONS, clauses.passage)].map(({ index }) => index);
  let opening = 0;
  let last = Number.NEGATIVE_INFINITY;
  return [...looseMatchesOf(VERB, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((openings[opening + 1] ?? Number.POSITIVE_INFINITY) < start) opening++;
    const isOpened =
      (openings[opening] ?? start) < start && start - (openings[opening] ?? 0) < OPERATIVE_REACH;
    const lead = clauses.lead(start);
    const isCapital = /^\p{Lu}\s?\p{Lu}\s?\p{Lu}/u.test(match[0]);
    const isNoted = verbs.kindOf(match[0]) === 'noted' && RESULT_ALONE.test(lead);
    const isItem =
      LEADS_ITEM.test(lead) &&
      (isOpened || (isCapital && OBJECT_AFTER.test(clauses.text.slice(end, end + 20))));
    const isHeading =
      LEADS_ITEM.test(lead) && /^\p{Lu}/u.test(match[0]) && ANNOUNCES.test(clauses.text.slice(end, end + 4));
    // « prend acte du bilan, » + « approuve le plan »: the subject of the line above has one verb more.
    const isNext = isOpened && start - last <= lead.length && ENDS_LINE_AT_COMMA.test(lead);
    if (!isPredicate(clauses.leadAt(start), isCapital) && !isItem && !isNoted && !isHeading && !isNext)
      return [];
    const tail = clauses.text.slice(end, end + LONGEST_TAIL);
    if (OTHERWISE.test(tail) || BEGINS_DEBATE.test(match[0] + tail)) return [];
    if (ADDS_TO_AGENDA.test(clauses.text.slice(end, end + LONGEST_ADDED))) return [];
    const decision = OF_ACCOUNTS.test(match[0] + tail) ? 'informed' : verbs.kindOf(match[0]);
    const isRefrained = REFRAINS.test(clauses.text.slice(end, end + 12));
    const isOpen = OPEN_VERB.test(match[0]);
    last = start;
    return [
      {
        type: 'verb',
        start,
        end,
        decision,
        isDeliberated: isOpened,
        isOpen,
        isRefrained,
      },
    ];
  });
}

const LONGEST_ADDED = 160;
const LONGEST_TAIL = 40;

const ENDS_LINE_AT_COMMA = /,\s?\n\s*$/u;

/** « Délibère : », alone on its line above the articles. */
const ANNOUNCES = /^\s?:\s?\n/u;

/** The council is the subject of the verb that follows these words. */
function isPredicate(lead: Passage, isCapital: boolean): boolean {
  const subject = [...matchesOf(SUBJECT, lead)].at(-1);
  if (!subject) return false;
  const between = lead.text.slice(subject.index + subject[0].length);
  return isCapital || JUST_BEFORE.test(between) || WITH_REASONS.test(between);
}
