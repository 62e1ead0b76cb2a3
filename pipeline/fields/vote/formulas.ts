import type { Passage } from '../../document/passage.ts';
import type { Outcome, VERBS } from '../../french/vote/formulas.ts';
import {
  ACCORD,
  ALONE,
  AS_IT_IS,
  BY_ALL_MEMBERS,
  BY_VOTE,
  CHOSEN,
  DECIDED,
  FINAL,
  FOR_SOMETHING,
  GRANTS,
  IS_PUT_OFF,
  IT_IS,
  ITEM,
  JUST_BEFORE,
  KEPT_LEAD,
  MAJORITY,
  majorities,
  NEEDS_LEAD,
  NOTHING_AFTER,
  OBJECT_AFTER,
  OFF_AGENDA,
  OPENING,
  PUT_OFF,
  PUT_OFF_AGREED,
  RESULT,
  results,
  SAID_OF,
  SET_ASIDE,
  SUBJECT,
  TO_A_DAY,
  UNANIMITY_LEAD,
  UNANIMOUS_LEAD,
  VERB,
  verbs,
  WITH_REASONS,
} from '../../french/vote/results.ts';
import { matchesOf } from '../../patterns/find.ts';
import type { Clauses } from './clauses.ts';

export type Decision = keyof typeof VERBS;
/**
 * `result`: « ADOPTÉE », `isDecided` where « décide, par 5 voix contre 3, de reporter ce point » is one vote; `verb`:
 * « le Conseil décide »; `majority`: « à l’unanimité ».
 */
export type Formula = { start: number; end: number } & (
  | { type: 'result'; outcome: Outcome; isDecided?: true }
  /** `isOpen`: « décide » tells nothing of what; `isRefrained`: « décide de ne pas … » */
  | { type: 'verb'; decision: Decision; isDeliberated: boolean; isOpen: boolean; isRefrained: boolean }
  /** `isOfPersons`: « est élu à l’unanimité » adopts nothing by itself. */
  | { type: 'majority'; majority: 'unanimous' | 'majority'; isOfPersons: boolean }
);

/** An item is the council's when its opening formula stands no further than this. */
const OPERATIVE_REACH = 4000;

/** « à l’unanimité / à la majorité » of a form nobody filled in. */
const EITHER_OR = 12;

/** « à l’unanimité ou non » */
const OR_NOT = /^\s(?:\(?ou|\/)\s?(?:non|pas)(?![a-zß-ɏ])/iu;

/** Every formula of the text by which the council decides on this act, in order. */
export function formulasIn(clauses: Clauses): Formula[] {
  const found = [
    ...resultsIn(clauses),
    ...setAsideIn(clauses),
    ...agreedIn(clauses),
    ...grantedIn(clauses),
    ...verbsIn(clauses),
    ...majoritiesIn(clauses),
  ];
  return found
    .filter(({ start, end }) => !clauses.isForeign(start, end) && !clauses.isSaidInDebate(start))
    .sort((a, b) => a.start - b.start);
}

function resultsIn(clauses: Clauses): Formula[] {
  return [...matchesOf(RESULT, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const lead = clauses.lead(start);
    const tail = clauses.tail(end);
    if (NEEDS_LEAD.test(match[0]))
      return isKept(lead, tail) ? [{ type: 'result', start, end, outcome: 'adopted' }] : [];
    const outcome = IS_PUT_OFF.test(match[0]) && TO_A_DAY.test(tail) ? 'adjourned' : results.kindOf(match[0]);
    const isAlone =
      ALONE.test(lead) &&
      (NOTHING_AFTER.test(tail) ||
        BY_VOTE.test(tail) ||
        isFinal(outcome, tail) ||
        (ACCORD.test(match[0]) && FOR_SOMETHING.test(tail)));
    const isSaid = SAID_OF.test(lead) || (BY_VOTE.test(tail) && outcome !== 'noted');
    const isOfAll = IT_IS.test(lead) && BY_ALL_MEMBERS.test(tail);
    return isAlone || isSaid || isOfAll ? [{ type: 'result', start, end, outcome }] : [];
  });
}

/** « Le procès-verbal est arrêté. », not « est arrêté au commencement de la séance suivante ». */
const isKept = (lead: string, tail: string): boolean =>
  KEPT_LEAD.test(lead) && (NOTHING_AFTER.test(tail) || BY_VOTE.test(tail) || AS_IT_IS.test(tail));

/** « ADOPTÉE par le conseil », « retirée de l’ordre du jour », « reporté à une prochaine séance ». */
function isFinal(outcome: Outcome, tail: string): boolean {
  if (outcome === 'withdrawn') return OFF_AGENDA.test(tail);
  if (outcome === 'adjourned') return PUT_OFF.test(tail);
  return outcome !== 'noted' && FINAL.test(tail);
}

function setAsideIn(clauses: Clauses): Formula[] {
  return [...matchesOf(SET_ASIDE, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const outcome = match.groups?.withdrawn === undefined ? 'adjourned' : 'withdrawn';
    const isInfinitive = /(?:er|oir)\s/iu.test(`${match[0].split(/\s/)[0]} `);
    const isDecided = !isInfinitive || DECIDED.test(clauses.lead(start));
    const isThis = /\sc(?:e|ette)\s/iu.test(match[0]) || OFF_AGENDA.test(clauses.tail(end));
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

function verbsIn(clauses: Clauses): Formula[] {
  const openings = [...matchesOf(OPENING, clauses.passage)].map(({ index }) => index);
  let opening = 0;
  return [...matchesOf(VERB, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((openings[opening + 1] ?? Number.POSITIVE_INFINITY) < start) opening++;
    const isOpened =
      (openings[opening] ?? start) < start && start - (openings[opening] ?? 0) < OPERATIVE_REACH;
    const lead = clauses.lead(start);
    const isCapital = /^\p{Lu}\s?\p{Lu}\s?\p{Lu}/u.test(match[0]);
    const isNoted = verbs.kindOf(match[0]) === 'noted' && ALONE.test(lead);
    const isItem =
      ITEM.test(lead) && (isOpened || (isCapital && OBJECT_AFTER.test(clauses.text.slice(end, end + 20))));
    const isHeading =
      ITEM.test(lead) && /^\p{Lu}/u.test(match[0]) && ANNOUNCES.test(clauses.text.slice(end, end + 4));
    if (!isPredicate(clauses.leadAt(start), isCapital) && !isItem && !isNoted && !isHeading) return [];
    const tail = clauses.text.slice(end, end + LONGEST_TAIL);
    const decision = OF_ACCOUNTS.test(match[0] + tail) ? 'informed' : verbs.kindOf(match[0]);
    const isRefrained = /^\sde\sne\spas\s/iu.test(clauses.text.slice(end, end + 12));
    const isOpen = /^(?:(?:a|ont)\s)?(?:d\s?[ée]\s?(?:c\s?i\s?d|l\s?i\s?b)|vot)/iu.test(match[0]);
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

/** « lui donne acte de la présentation faite du compte administratif », then its votes: a step of the form, and no outcome. */
const OF_ACCOUNTS = /^donne(?:nt)?\s+acte\s+de\s+la\s+pr[ée]sentation\s/iu;
const LONGEST_TAIL = 40;

/** « Délibère : », alone on its line above the articles. */
const ANNOUNCES = /^\s?:\s?\n/u;

/** The council is the subject of the verb that follows these words. */
function isPredicate(lead: Passage, isCapital: boolean): boolean {
  const subject = [...matchesOf(SUBJECT, lead)].at(-1);
  if (!subject) return false;
  const between = lead.text.slice(subject.index + subject[0].length);
  return isCapital || JUST_BEFORE.test(between) || WITH_REASONS.test(between);
}

function majoritiesIn(clauses: Clauses): Formula[] {
  const found = [...matchesOf(MAJORITY, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const kind = majorities.kindOf(match[0]);
    const lead = clauses.lead(start);
    const tail = clauses.tail(end);
    const isVote =
      !OR_NOT.test(tail) &&
      (kind === 'majority' ? isMajority(match[0], lead, tail) : isUnanimity(match[0], lead));
    const majority = kind === 'misread' ? 'unanimous' : kind;
    return isVote ? [{ type: 'majority', start, end, majority, isOfPersons: CHOSEN.test(lead) }] : [];
  });
  return found.filter((one, i) => !isAlternative(one, found[i - 1]) && !isAlternative(one, found[i + 1]));
}

function isUnanimity(words: string, lead: string): boolean {
  if (/^unanimes?$/iu.test(words)) return UNANIMOUS_LEAD.test(lead);
  return UNANIMITY_LEAD.test(lead) || !/^unanimit/iu.test(words);
}

/** « à la majorité », or the bare word as the whole result: « Vote : majorité (2 contre) ». */
const isMajority = (words: string, lead: string, tail: string): boolean =>
  /\s/.test(words)
    ? !/^\s+(?:requise|municipale|politique)/iu.test(tail)
    : ALONE.test(lead) && /^\s*(?:$|[(:.,–-])/u.test(tail);

const isAlternative = (one: Formula, other: Formula | undefined): boolean =>
  one.type === 'majority' &&
  other?.type === 'majority' &&
  one.majority !== other.majority &&
  Math.max(one.start - other.end, other.start - one.end) < EITHER_OR;
