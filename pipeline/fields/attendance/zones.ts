import type { Passage } from '../../document/passage.ts';
import {
  ATTENDING,
  CORE_WORD,
  EVERYBODY,
  EXCEPT,
  GIVING,
  GIVING_SENTENCE,
  kindOf,
  LABEL,
  type ListKind,
  listAfter,
  MOVEMENT,
  OTHER_LABEL,
  RELATION_ALONE,
  TORN_LABEL,
} from '../../french/attendance-labels.ts';
import { foldInPlace } from '../../french/fold.ts';
import { LETTERS } from '../../patterns/letters.ts';

/** One list of the attendance, or a remark about a member: its label, and the words up to the next label. */
export interface Zone {
  /** `attending`: members where nobody is listed as present, else guests. */
  kind: ListKind | 'remark' | 'attending';
  label: Passage;
  list: Passage;
  /** « Représentés : X par Y », where no proxies were counted: Y sits. */
  areSubstituted?: true;
  /** Of a remark about one member, all its words: « Arrivée de M. X à 19 h 15 ». */
  sentence?: Passage;
}

interface Mark {
  kind: ListKind | 'movement' | 'giving' | null;
  start: number;
  /** Where the list begins. */
  end: number;
}

/** A label begins a line, a cell or a sentence. */
const START = '(?:(?<=^|\\n)[ "«»*•●▪#_>|–—-]{0,6}(?:dont )?|(?<=[\\s.;)(]))';
/** « A B S E N T S  E X C U S É S », alone on its line. */
const SPREAD = '(?<=^|\\n) {0,9}(?<spread>(?:[a-z]{1,3} {1,3}){6,50}[a-z]{1,3}) {0,9}(?=\\n)';
const MARK = new RegExp(
  `${SPREAD}|${START}(?:${LABEL}|(?<=^|\\n)(?<torn>${TORN_LABEL})|(?<other>(?:${OTHER_LABEL})(?![${LETTERS}]))|(?<=^|\\n)(?<movement>${MOVEMENT}))|(?<giving>${GIVING_SENTENCE})|(?<![${LETTERS}])(?<except>${EXCEPT})`,
  'gu',
);

/** Up to the end of its line, or further where the next goes on in small letters or figures. */
const SENTENCE = /^[^\n]{0,200}(?:\n(?!\n)[\p{Ll}\d][^\n]{0,200})?/u;

/** The lists of a passage, in reading order; `isAlone` where no table of members was read beside them. */
export function zonesOf(passage: Passage, isAlone = true): Zone[] {
  const folded = foldInPlace(passage.text);
  const all = marksOf(passage.text, folded);
  const marks: Mark[] = [
    { kind: null, start: 0, end: 0 },
    ...(isAlone ? untilColumns(all, passage.text) : all),
  ];
  let open: Zone | null = null;
  return marks.flatMap(({ kind, start, end }, index): Zone[] => {
    const next = marks[index + 1]?.start ?? folded.length;
    if (kind === 'movement') {
      const stop = end + (SENTENCE.exec(passage.text.slice(end, next))?.[0].length ?? 0);
      const sentence = passage.slice(start, stop).trim();
      return [{ kind: 'remark', label: passage.slice(start, end), list: passage.slice(end, stop), sentence }];
    }
    if (kind === 'giving')
      return [{ kind: 'remark', label: passage.slice(start, end), list: passage.slice(end, next) }];
    if (kind) {
      open = { kind, label: passage.slice(start, end).trim(), list: passage.slice(end, next) };
      return [open];
    }
    if (ATTENDING.test(folded.slice(start, end)))
      return [{ kind: 'attending', label: passage.slice(start, end), list: passage.slice(end, next) }];
    const resumed = open && resumedAt(open, passage.slice(start, end), passage.slice(end, next));
    if (open && resumed) return [{ ...open, list: passage.slice(end + resumed, next) }];
    const at = folded.slice(end, next).search(GIVING);
    return at < 0
      ? []
      : [{ kind: 'remark', label: passage.slice(end, end), list: passage.slice(end + at, next) }];
  });
}

/**
 * « Étaient présents : », then at once « Étaient excusés : », and no table was read between: titles of columns
 * whose names are mixed below. Nothing after them can be told. « 24 présents : (02 procurations : … » is no column,
 * nor are counts, « Présents : 18 Représentés : 4 », above a label that lists those present.
 */
function untilColumns(marks: readonly Mark[], text: string): readonly Mark[] {
  const titles = marks.findIndex(({ kind, end }, at) => {
    const next = marks[at + 1];
    const isOther = next && /^(?:absent|excused|proxies)$/.test(next.kind ?? '');
    const isBare = isOther && text[next.start] !== '(' && text.slice(end, next.start).trim() === '';
    return kind === 'present' && isBare && !marks.slice(at + 1).some((later) => later.kind === 'present');
  });
  const [title] = titles < 0 ? [] : marks.slice(titles);
  return title ? [...marks.slice(0, titles), { kind: null, start: title.start, end: text.length }] : marks;
}

/** Where the first list of members begins, by its label. */
export function firstListAt({ text }: Passage): { start: number; kind: ListKind } | null {
  for (const { start, kind } of marksOf(text, foldInPlace(text)))
    if (kind && kind !== 'movement' && kind !== 'giving') return { start, kind };
  return null;
}

/** A label of the margin, read between two lines of a list. */
const OF_MARGIN = /^(?:date|nombre|nbre|convocation|quorum|votants?|en exercice|membres)/iu;
/** « MM. ARBRE, BOIS, Mme CHÊNE … » where a paragraph begins. */
const NAMES_GO_ON =
  /\n\n(?=(?:MM?\.?|Mmes?|Mlles?|Messieurs|Mesdames)\s[a-zß-ɏ][^\n,]{1,40},[^\n,]{2,40},)/iu;

/** Where a list goes on after a label of the margin that stands between its lines; 0 when it does not. */
function resumedAt({ list }: Zone, label: Passage, rest: Passage): number {
  if (!OF_MARGIN.test(label.text) || list.trim().text.endsWith('.')) return 0;
  const match = NAMES_GO_ON.exec(rest.text);
  return match ? match.index + match[0].length : 0;
}

function marksOf(text: string, folded: string): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(folded); match; match = MARK.exec(folded)) {
    const mark =
      match.groups?.giving === undefined
        ? markOf(match, text, folded)
        : givingOf(match.index, marks.at(-1)?.kind ?? null);
    if (mark) marks.push(mark);
    // Words that are no label together may hold one further on.
    MARK.lastIndex = Math.max(mark?.end ?? 0, match.index + 1);
  }
  return marks;
}

/** In a list of proxies such a sentence is one of its entries. */
const givingOf = (at: number, list: Mark['kind']): Mark | null =>
  list === 'present' ? { kind: 'giving', start: at, end: at } : null;

function markOf(
  { index: start, 0: { length }, groups = {} }: RegExpExecArray,
  text: string,
  folded: string,
): Mark | null {
  const end = start + length;
  const { label, count, total, movement, except, spread, torn } = groups;
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
  if (label !== undefined && !isTotal) return null;
  const isOther =
    opensLine(text, start) || (isCapital(text, start) && /^\s?:/.test(text.slice(end, end + 2)));
  return isOther ? { kind: null, start, end } : null;
}

const COUNT_ALONE = /^\s{1,3}\d{1,3}\s*(?:\n|$)/u;

/** In a line a label has its capital; in a parenthesis its count, « (03 Procurations : … ) », or it opens the line. */
function mayBegin(text: string, start: number, label: string, count: string | undefined): boolean {
  if (text[start - 1] === '(') return count !== undefined || opensLine(text, start - 1);
  return (
    opensLine(text, start) ||
    count !== undefined ||
    (isCapital(text, start) && (!RELATION_ALONE.test(label) || isBesideOther(text, start)))
  );
}

/** « Secrétaire : Luc ROUX | Pouvoir : … »: a cell of its own beside that of somebody else's label. */
const isBesideOther = (text: string, at: number): boolean =>
  text[at - 1] === '\t' && OTHER_CELL.test(foldInPlace(text.slice(Math.max(0, at - 120), at)));
const OTHER_CELL = new RegExp(`(?:^|\\n)(?:${OTHER_LABEL}) ?:[^\\n]*$`, 'u');

const opensLine = (text: string, at: number): boolean =>
  at === 0 || text[at - 1] === '\n' || DAY_OF_MARGIN.test(text.slice(Math.max(0, at - 26), at));
/** « 28 juin 2O18 Pouvoirs »: a day of the margin, read on the line of a label. */
const DAY_OF_MARGIN = /(?:^|\n)\d{1,2}(?:er)?\s\p{Ll}{3,9}\s\w{4,6}\s$/u;
/** « …, Luc ROUX. Étaient excusés Léa BLANC et Paul NOIR. », « … à M. ROUX ÉTAIENT ABSENTS Mme BLANC » */
const opensSentence = (text: string, at: number): boolean =>
  (text.slice(at - 2, at) === '. ' && /^(?:[ÉE]tai|Sont\s|Ont\s|Avaient\s)/u.test(text.slice(at, at + 8))) ||
  /^(?:[ÉE]TAIENT|SONT)\s\p{Lu}{5,}|^ABSENTE?S?\s(?:ET\s)?EXCUS[ÉE]E?S?\n/u.test(text.slice(at, at + 24));
const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');
