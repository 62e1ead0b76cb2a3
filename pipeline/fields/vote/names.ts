import type { Passage } from '../../document/passage.ts';
import { fold } from '../../french/fold.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { PARTICLES } from '../../french/people/titles.ts';
import type { Voter } from '../../french/people.ts';
import { LIST_END } from '../../french/vote/context.ts';
import { BREAKDOWN } from '../../french/vote/counts.ts';
import {
  CELL_EDGE,
  CIVIL,
  CONNECTOR,
  EXCEPTED,
  EXCEPTING,
  GOES_ON_AS_SENTENCE,
  GOVERNED,
  HELD_LEAD,
  JOINT,
  NEXT_DECISION,
  NEXT_RESULT,
  OPENS_CIVIL,
  ROLE_ONLY,
  SENTENCE_AFTER_NAMES,
  SHARED_CIVILITY,
  SIGNED_BELOW,
  SUBJECT_BREAK,
  UNIT,
} from '../../french/vote/names.ts';
import {
  AMONG_WHOM,
  ENCLOSED,
  EXCEPTED_TOO,
  JOINT_OF_PIECE,
  OFFICE_IN_PARENTHESES,
  PIECE,
  WITH_POWER_OF,
} from '../../french/vote/subjects.ts';
import type { Mention } from './mention.ts';
import { bareList, cellList, listIn, settle } from './voters.ts';

/** A list of names is no longer than this: bounds the work on text without punctuation. */
const REACH = 4000;
const BEFORE = 300;

/** The people written after a mention: « Contre : 3 (MM. X, Y et Mme Z) ». */
export function namesAfter(passage: Passage, mention: Mention, stop: number): Voter[] {
  const { text } = passage;
  const rest = text.slice(mention.end, Math.min(stop, mention.end + REACH));
  const closed = mention.isValueFirst ? 0 : (/^\s*\)/.exec(rest)?.[0].length ?? 0);
  const edge = CELL_EDGE.exec(rest.slice(closed))?.[0].length;
  if (edge !== undefined) return cellList(passage.slice(mention.end + closed + edge, stop), mention);
  const unit = UNIT.exec(rest.slice(closed))?.[0].length ?? 0;
  const from = mention.end + closed + unit;
  if (text[from] === '(' && from < stop) {
    const end = closing(text, from, stop);
    const parts = text.slice(from, end).matchAll(BREAKDOWN).next().value;
    const inside = from + 1 + (parts?.[0].length ?? 0);
    return settle(mention, listIn(passage.slice(inside + lengthOfDont(text.slice(inside, end)), end)));
  }
  const said = text.slice(0, from).trimEnd().length;
  const isSigned = mention.manner !== 'without' && SIGNED_BELOW.test(text.slice(said, from + 200));
  if (isSigned || endsTitles(text, mention)) return [];
  const joint = JOINT.exec(text.slice(from, from + 200));
  if (!joint && mention.manner !== 'without') {
    const list = passage.slice(said, stop);
    return mention.count
      ? bareList(list.slice(0, lengthOf(list.text)), mention.count, stop < text.length)
      : [];
  }
  const start = from + (joint?.[0].length ?? 0);
  const close = closing(text, start - 1, stop);
  // « (3 abstentions : M. X. Mme Y. M. Z) »: what the parenthesis holds is all list.
  const isEnclosed = text[mention.start - 1] === '(' && text[close] === ')';
  const end = isEnclosed ? close : Math.min(close, start + lengthOf(text.slice(start, stop)));
  const named = settle(mention, listIn(passage.slice(start, end)));
  // « M. X vote contre, Mme Y s’abstient »: without colon, only as many names as votes are a list.
  const isLabel = mention.count === null && (mention.manner === 'noun' || mention.manner === 'without');
  if (joint?.groups?.asked !== undefined && isSubject(named, text.slice(start, stop))) return [];
  const isLoose = joint?.groups?.loose !== undefined && !isLabel;
  if (isLoose && (named.length !== mention.count || isSubject(named, text.slice(start, stop)))) return [];
  return named;
}

/** « 2 contre (dont Annie RENARD) » */
const lengthOfDont = (list: string): number => AMONG_WHOM.exec(list)?.[0].length ?? 0;

/** « Nom | Pour | Contre | Abstention », then « Mme X | x »: the last title of a table, above its first row. */
const endsTitles = (text: string, { start, end, count, manner }: Mention): boolean =>
  count === null &&
  manner === 'noun' &&
  /^[^\S\n]*\n/.test(text.slice(end, end + 20)) &&
  /\p{L}[^\n]*$/u.test(text.slice(Math.max(0, start - 60), start));

/** « Contre : 1 », then « M. X présente le point suivant. » */
export function isSubject(named: readonly Voter[], text: string): boolean {
  const last = named.at(-1)?.passage.text ?? '';
  const rest = text.slice(text.indexOf(last) + last.length);
  return GOES_ON_AS_SENTENCE.test(rest) && !ROLE_ONLY.test(fold(rest.slice(0, LONGEST_ROLE).trim()));
}
const LONGEST_ROLE = 60;

/** Offset of the parenthesis that closes, counted from just after an opening one; a blank line that no comma leads to ends all. */
function closing(text: string, open: number, stop: number): number {
  const end = Math.min(stop, open + REACH);
  for (let depth = 1, i = open + 1; i < end; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
    else if (text[i] === '\n' && text[i + 1] === '\n' && text[i - 1] !== ',') return i;
  }
  return end;
}

/** A list ends where a sentence, a paragraph or a result does or begins. */
const lengthOf = (list: string): number => {
  const words = list.slice(0, REACH);
  const ends = [LIST_END, SENTENCE_AFTER_NAMES, NEXT_RESULT, NEXT_DECISION].map((pattern) =>
    words.search(pattern),
  );
  return Math.min(list.length, ...ends.filter((end) => end >= 0));
};

/** Words that may stand between a name and its verb: « M. X, intéressé à l’affaire, ne prend pas part ». */
const ASIDES = 2;

/** The people who are the subject of the mention's verb: « MM. X et Y s’abstiennent ». */
export function namesBefore(passage: Passage, mention: Mention, from: number): Voter[] {
  const subject = subjectOf(passage.text, mention, from);
  return subject ? listIn(passage.slice(subject.start, subject.end)) : [];
}

/** Where these people are named; nothing when the words before the verb are no names. */
export function subjectOf(
  whole: string,
  { start: verb, isTold }: Mention,
  from: number,
): { start: number; end: number } | null {
  const first = Math.max(from, verb - BEFORE);
  const lead = whole
    .slice(first, verb)
    .replace(isTold ? /\s*[:(]\s*$/u : '', '')
    .replace(WITH_POWER_OF, asOneMore)
    .replace(OFFICE_IN_PARENTHESES, (said) => ' '.repeat(said.length));
  const broken = [...lead.matchAll(SUBJECT_BREAK)].at(-1);
  const opened = broken ? broken.index + broken[0].length : 0;
  const text = lead.slice(opened).replace(CONNECTOR, '');
  if (broken?.[0] === '(' && ENCLOSED.test(text)) return null;
  const start = subjectStart(text, isTold);
  return start === null ? null : { start: first + opened + start, end: first + opened + text.length };
}

/** « M. X (pouvoir de M. Y) » as « M. X ,            M. Y  ». */
const asOneMore = (said: string, label: string): string =>
  `,${' '.repeat(label.length - 1)}${said.slice(label.length, -1)} `;

/** Where the run of names that ends the text begins, or null when it ends with none. */
function subjectStart(text: string, isTold: boolean): number | null {
  const shared = SHARED_CIVILITY.exec(text);
  if (shared && !GOVERNED.test(text.slice(0, shared.index))) {
    const before = text.slice(0, shared.index).replace(CONNECTOR, '');
    const isJoined = before.length < text.slice(0, shared.index).trimEnd().length;
    return (isJoined ? subjectStart(before, isTold) : null) ?? shared.index;
  }
  const pieces = [...text.matchAll(PIECE)].map((match) => ({
    start: match.index,
    text: match[0].replace(JOINT_OF_PIECE, (joint) => ' '.repeat(joint.length)),
  }));
  let start: number | null = null;
  let asides = 0;
  for (const piece of pieces.reverse()) {
    const name = nameStart(piece.text, isTold);
    if (name !== null) {
      const lead = piece.text.slice(0, name);
      // « à l'exception de Mme X et de M. Y »
      const isExceptedToo = EXCEPTED_TOO.test(lead) && EXCEPTING.test(text.slice(0, piece.start));
      if (GOVERNED.test(lead) && !EXCEPTED.test(lead) && !isExceptedToo) break;
      start = piece.start + name;
      if (lead.trim() && !HELD_LEAD.test(lead) && !isExceptedToo) break;
    } else if (start !== null && isGivenName(piece.text.trim())) start = piece.start + startOf(piece.text);
    else if (ROLE_ONLY.test(fold(piece.text.trim()))) continue;
    else if (start !== null || ++asides > ASIDES) break;
  }
  const hasCivility = start !== null && OPENS_CIVIL.test(text.slice(start));
  // « Zoé NOIR, salariée du club, ne prend pas part »: a given name that opens the sentence.
  const isNamed = start === 0 && (text.split(',')[0] ?? '').trim().split(/\s/).some(isGivenName);
  return asides > 0 && !hasCivility && !isNamed ? null : start;
}

const startOf = (piece: string): number => piece.length - piece.trimStart().length;

/** Where a name begins in a piece that ends with it: at its civility, else the piece must be all name. */
function nameStart(piece: string, isTold: boolean): number | null {
  const civility = [...piece.matchAll(CIVIL)].at(-1);
  const from = civility ? civility.index : startOf(piece);
  const words = piece
    .slice(civility ? from + civility[0].length : from)
    .trim()
    .split(/\s+/);
  const isNamed = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(fold(word)));
  if (!isNamed || !words.some((word) => /^\p{Lu}/u.test(word))) return null;
  if (!civility && (words.length < 2 || words.length > 5 || !isOfPerson(words, isTold))) return null;
  return from;
}

/** « Paul ARBRE », no « Demain Ensemble »: a given name tells, or, before a verb, capitals beside small letters. */
const isOfPerson = (words: readonly string[], isTold: boolean): boolean =>
  words.some(isGivenName) || (!isTold && new Set(words.map((word) => /\p{Ll}/u.test(word))).size > 1);
