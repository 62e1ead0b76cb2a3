import { CORE_WORD, LIST_LABEL, RELATION_ALONE } from '../../french/attendance/label-words.ts';
import { kindOf, type ListKind, listAfter, READ_BEFORE } from '../../french/attendance/labels.ts';
import {
  DAY_OF_MARGIN,
  LABEL_START,
  OPENS_LIST_IN_CAPITALS,
  OPENS_LIST_SENTENCE,
  OTHER_CELL,
  PAIR_AFTER,
  PROXY_GOES_ON,
  SECRETARY_IN_LINE,
  SMALL_WORDS_FIRST,
} from '../../french/attendance/list-starts.ts';
import { MOVEMENT } from '../../french/attendance/movement-words.ts';
import { ATTENDING, OTHER_LABEL, TORN_LABEL } from '../../french/attendance/other-labels.ts';
import {
  AWAY_SENTENCE,
  EVERYBODY,
  EXCEPT,
  GIVING_SENTENCE,
  ONLY_NAMES_AWAY,
  SECRETARY_UNDER_LIST,
} from '../../french/attendance/sentences-under-lists.ts';
import { foldInPlace } from '../../french/fold.ts';
import { LETTERS } from '../../patterns/letters.ts';

/** Where a list may begin, a remark about a member, or, of no kind, words of something else. */
export interface Mark {
  kind: ListKind | 'movement' | 'giving' | null;
  start: number;
  /** Where the list begins. */
  end: number;
}

/** « A B S E N T S  E X C U S É S », alone on its line. */
const SPREAD = '(?<=^|\\n) {0,9}(?<spread>(?:[a-z]{1,3} {1,3}){6,50}[a-z]{1,3}) {0,9}(?=\\n)';
const MARK = new RegExp(
  `${SPREAD}|${LABEL_START}(?:${LIST_LABEL}|(?<=^|\\n)(?<torn>${TORN_LABEL})|(?<other>(?:${OTHER_LABEL})(?![${LETTERS}]))|(?<=^|\\n)(?:(?<movement>${MOVEMENT})|(?<secretary>${SECRETARY_UNDER_LIST})))|(?<giving>${GIVING_SENTENCE})|(?<away>${AWAY_SENTENCE})|(?<![${LETTERS}])(?<except>${EXCEPT})`,
  'gu',
);

/** « Le secrétaire de séance … », « La séance … »: the article alone was read as a word of a label. */
const OTHER = new RegExp(`^[ "«»*•●▪#_>|–—-]{0,6}(?:${OTHER_LABEL})(?![${LETTERS}])`, 'u');

/** All that begins or ends a list, in reading order; `folded` is the text folded in place. */
export function marksOf(text: string, folded: string): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(folded); match; match = MARK.exec(folded)) {
    const { giving, secretary, away, awayAs, awayOneAs } = match.groups ?? {};
    const list = marks.at(-1)?.kind ?? null;
    const mark =
      giving !== undefined
        ? givingOf(match.index, list)
        : secretary !== undefined
          ? secretaryOf(match.index, list)
          : away !== undefined
            ? awayOf(text, { at: match.index, said: awayAs ?? awayOneAs, list: marks.at(-1) })
            : markOf(match, text, folded);
    if (mark) marks.push(mark);
    // Words that together are no label may still hold one further on.
    MARK.lastIndex = Math.max(mark?.end ?? 0, match.index + 1);
  }
  return marks;
}

/** In a list of proxies such a sentence is one of its entries. */
const givingOf = (at: number, list: Mark['kind']): Mark | null =>
  list === 'present' ? { kind: 'giving', start: at, end: at } : null;

/** In a list of those absent that has a label, this says more. */
function awayOf(
  text: string,
  { at, said, list }: { at: number; said: string | undefined; list: Mark | undefined },
): Mark | null {
  const isSaidSo = /^(?:absent|excused)$/.test(list?.kind ?? '') && list?.start === list?.end;
  if ((list?.kind !== 'present' && !isSaidSo) || !ONLY_NAMES_AWAY.test(text.slice(at, at + LONGEST_AWAY)))
    return null;
  return { kind: said === 'excus' ? 'excused' : 'absent', start: at, end: at };
}
const LONGEST_AWAY = 200;

/** Among those present she is one of them. */
const secretaryOf = (at: number, list: Mark['kind']): Mark | null =>
  list === 'present' ? null : { kind: null, start: at, end: at };

function markOf(
  { index: start, 0: { length }, groups = {} }: RegExpExecArray,
  text: string,
  folded: string,
): Mark | null {
  const end = start + length;
  const { label, count, total, movement, except, spread, torn } = groups;
  if (label !== undefined && goesOn(label, text.slice(start, start + label.length))) return null;
  if (spread !== undefined) {
    const kind = kindOf(spread.replaceAll(' ', ''));
    return kind && { kind, start, end };
  }
  if (torn !== undefined)
    return /\p{Ll}/u.test(text.slice(start, end))
      ? null
      : { kind: torn.startsWith('a') ? 'absent' : 'present', start, end };
  if (movement !== undefined) return { kind: 'movement', start, end };
  if (except !== undefined)
    return EVERYBODY.test(folded.slice(Math.max(0, start - 150), start))
      ? { kind: 'absent', start, end }
      : null;
  const isTotal = total !== undefined;
  const isLabel = label !== undefined && CORE_WORD.test(label) && mayBegin(text, start, label, count);
  const place = { opensLine: opensLine(text, start), opensSentence: opensSentence(text, start), isTotal };
  const list = isLabel ? listAfter(text, end, place) : null;
  if (isLabel && list !== null) return { kind: kindOf(label), start, end: list };
  // « Procurations 1 », a count among others under the lists: no list, and no proxy of who stands above.
  if (isLabel && opensLine(text, start) && COUNT_ALONE.test(text.slice(end, end + 12)))
    return { kind: null, start, end };
  const other =
    label === undefined || CORE_WORD.test(label) ? null : OTHER.exec(folded.slice(start, end + 60));
  if (label !== undefined && !isTotal && !other) return null;
  // « Ont assisté à la séance : »
  if (other && ATTENDING.test(other[0])) return { kind: null, start, end: start + other[0].length };
  const isOther =
    opensLine(text, start) ||
    (isCapital(text, start) && /^\s?:/.test(text.slice(end, end + 2))) ||
    SECRETARY_IN_LINE.test(text.slice(Math.max(0, start - 2), start + 40));
  return isOther ? { kind: null, start, end } : null;
}

/** « M. Luc ROUX » + « représenté par Mme Anne PETIT », « M. Yann » + « LE DU ayant donné pouvoir à »: the sentence of an entry goes on. */
const goesOn = (label: string, printed: string): boolean => {
  const particles = SMALL_WORDS_FIRST.exec(label)?.[0].length ?? 0;
  return PROXY_GOES_ON.test(label.slice(particles)) && /\p{Ll}/u.test(printed[particles] ?? '');
};

const COUNT_ALONE = /^\s{1,3}\d{1,3}\s*(?:\n|$)/u;

/**
 * Whether a label may begin here: at the start of a line, or inside it with a capital; in a parenthesis only
 * with a count, « (03 Procurations : … ) », or where it opens the line.
 */
function mayBegin(text: string, start: number, label: string, count: string | undefined): boolean {
  if (text[start - 1] === '(') return count !== undefined || opensLine(text, start - 1);
  return (
    opensLine(text, start) ||
    count !== undefined ||
    (label.startsWith('p') && READ_BEFORE.test(text.slice(Math.max(0, start - LONGEST_READING), start))) ||
    (isCapital(text, start) &&
      (!RELATION_ALONE.test(label) || isBesideOther(text, start) || listsPairs(text, start, label.length)))
  );
}

const LONGEST_READING = 60;

/** « …, Luc ROUX. Pouvoir : Ève BLANC à Anne PETIT »: a sentence of its own, that names both. */
const listsPairs = (text: string, at: number, length: number): boolean =>
  text.slice(at - 2, at) === '. ' && PAIR_AFTER.test(text.slice(at + length, at + length + 90));

/** « Secrétaire : Luc ROUX | Pouvoir : … »: a cell of its own beside that of somebody else's label. */
const isBesideOther = (text: string, at: number): boolean =>
  text[at - 1] === '\t' && OTHER_CELL.test(foldInPlace(text.slice(Math.max(0, at - 120), at)));

/** « Présents : M. ROUX, …, Mme PETIT | Absents ayant donné pouvoir »: a cell of its own beside a whole list. */
const isBesideList = (text: string, at: number): boolean =>
  text[at - 1] === '\t' && at - text.lastIndexOf('\n', at - 1) > LONGEST_CELL;
const LONGEST_CELL = 60;

const opensLine = (text: string, at: number): boolean =>
  at === 0 ||
  text[at - 1] === '\n' ||
  isBesideList(text, at) ||
  DAY_OF_MARGIN.test(text.slice(Math.max(0, at - 26), at));

/** « …, Luc ROUX. Étaient excusés Léa BLANC et Paul NOIR. », « … à M. ROUX ÉTAIENT ABSENTS Mme BLANC » */
const opensSentence = (text: string, at: number): boolean =>
  (text.slice(at - 2, at) === '. ' && OPENS_LIST_SENTENCE.test(text.slice(at, at + 24))) ||
  OPENS_LIST_IN_CAPITALS.test(text.slice(at, at + 24));

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');
