import type { Outcome } from '../../french/vote/formulas.ts';
import {
  ACCORD,
  ALONE_ONLY,
  AS_IT_IS,
  BY_ALL_MEMBERS,
  BY_SOMEBODY,
  BY_VOTE,
  CARRIED_OVER,
  DECIDES_TO,
  FINAL,
  FOR_SOMETHING,
  GRANTS,
  IS_PUT_OFF,
  IT_IS,
  ITEM_IS,
  KEPT_LEAD,
  NEEDS_LEAD,
  NOTHING_AFTER,
  NOTHING_BEFORE,
  OFF_AGENDA,
  PUT_OFF,
  PUT_OFF_AGREED,
  RESULT,
  RESULT_ALONE,
  results,
  SAID_OF,
  SETS_ASIDE,
  TO_A_DAY,
} from '../../french/vote/results.ts';
import {
  COUNTS_ADVICE_AGAINST,
  COUNTS_ADVICE_FOR,
  FAVOURABLE,
  INFINITIVE,
  RESULT_SENT_BACK,
  THIS_ITEM,
} from '../../french/vote/results-told.ts';
import { looseMatchesOf, matchesOf } from '../../patterns/find.ts';
import type { Clauses } from './clauses.ts';
import type { Formula } from './formula.ts';

/** Results told in words: « ADOPTÉE », « retire ce point de l’ordre du jour », « Accord du conseil ». */
export const resultsIn = (clauses: Clauses): Formula[] => [
  ...saidIn(clauses),
  ...setAsideIn(clauses),
  ...agreedIn(clauses),
  ...grantedIn(clauses),
];

function saidIn(clauses: Clauses): Formula[] {
  return [...looseMatchesOf(RESULT, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const lead = clauses.lead(start);
    const tail = clauses.tail(end);
    if (NEEDS_LEAD.test(match[0]))
      return isKept(lead, tail) ? [{ type: 'result', start, end, outcome: 'adopted' }] : [];
    if (FAVOURABLE.test(match[0]) && countsBothAdvices(clauses.passage.text)) return [];
    // « renvoyé à une prochaine séance », not « renvoyé au préfet ».
    if (RESULT_SENT_BACK.test(match[0]) && !TO_A_DAY.test(tail)) return [];
    const outcome = IS_PUT_OFF.test(match[0]) && TO_A_DAY.test(tail) ? 'adjourned' : results.kindOf(match[0]);
    if (outcome === 'adjourned' && CARRIED_OVER.test(tail) && !ITEM_IS.test(lead)) return [];
    if (ALONE_ONLY.test(match[0]) && !NOTHING_BEFORE.test(lead)) return [];
    const isAlone =
      RESULT_ALONE.test(lead) &&
      (NOTHING_AFTER.test(tail) ||
        BY_VOTE.test(tail) ||
        isFinal(outcome, tail) ||
        (ACCORD.test(match[0]) && FOR_SOMETHING.test(tail)));
    const isSaid = SAID_OF.test(lead) || (BY_VOTE.test(tail) && outcome !== 'noted');
    // « En attente d'un second devis : reporté au prochain conseil. »
    const isPutOff = outcome === 'adjourned' && /:\s*$/.test(lead) && PUT_OFF.test(tail);
    const isOfAll = IT_IS.test(lead) && BY_ALL_MEMBERS.test(tail);
    return isAlone || isSaid || isOfAll || isPutOff ? [{ type: 'result', start, end, outcome }] : [];
  });
}

/** « Avis défavorable : 5 voix ; avis favorable : 2 voix »: how many gave each, and no result. */
const countsBothAdvices = (text: string): boolean =>
  COUNTS_ADVICE_FOR.test(text) && COUNTS_ADVICE_AGAINST.test(text);

/** « Le procès-verbal est arrêté. », not « est arrêté au commencement de la séance suivante ». */
const isKept = (lead: string, tail: string): boolean =>
  KEPT_LEAD.test(lead) && (NOTHING_AFTER.test(tail) || BY_VOTE.test(tail) || AS_IT_IS.test(tail));

/** « ADOPTÉE par le conseil », « retirée par le Maire », « reporté à une prochaine séance ». */
function isFinal(outcome: Outcome, tail: string): boolean {
  if (outcome === 'withdrawn') return OFF_AGENDA.test(tail) || BY_SOMEBODY.test(tail);
  if (outcome === 'adjourned') return PUT_OFF.test(tail);
  return outcome !== 'noted' && FINAL.test(tail);
}

function setAsideIn(clauses: Clauses): Formula[] {
  return [...matchesOf(SETS_ASIDE, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const outcome = match.groups?.withdrawn === undefined ? 'adjourned' : 'withdrawn';
    const isInfinitive = INFINITIVE.test(`${match[0].split(/\s/)[0]} `);
    const isDecided = !isInfinitive || DECIDES_TO.test(clauses.lead(start));
    const isThis = THIS_ITEM.test(match[0]) || OFF_AGENDA.test(clauses.tail(end));
    return isDecided && (outcome === 'adjourned' || isThis)
      ? [{ type: 'result', start, end, outcome, ...(isInfinitive && { isDecided: true }) }]
      : [];
  });
}

/** Where the council agrees to put off or withdraw what it was asked to. */
const agreedIn = (clauses: Clauses): Formula[] =>
  [...matchesOf(PUT_OFF_AGREED, clauses.passage)].map(({ index, 0: words, groups }) => {
    const end = index + words.length;
    const outcome = groups?.withdrawn === undefined ? 'adjourned' : 'withdrawn';
    return { type: 'result', start: end - (groups?.agreed?.length ?? 0), end, outcome };
  });

const grantedIn = (clauses: Clauses): Formula[] =>
  [...matchesOf(GRANTS, clauses.passage)].map(({ index, 0: words }) => {
    const start = index + words.search(/\p{L}/u);
    return { type: 'result', start, end: index + words.length, outcome: 'adopted' };
  });
