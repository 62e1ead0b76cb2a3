import type { Passage } from '../../document/passage.ts';
import { fold } from '../../french/fold.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { PARTICLES } from '../../french/people/titles.ts';
import type { Voter } from '../../french/people.ts';
import {
  CIVIL,
  CONNECTOR,
  EXCEPTED,
  EXCEPTING,
  GOVERNED,
  HELD_LEAD,
  OPENS_CIVIL,
  ROLE_ONLY,
  SHARED_CIVILITY,
  SUBJECT_BREAK,
} from '../../french/vote/names.ts';
import {
  ENCLOSED,
  EXCEPTED_TOO,
  JOINT_OF_PIECE,
  OFFICE_IN_PARENTHESES,
  PIECE,
  WITH_POWER_OF,
} from '../../french/vote/subjects.ts';
import type { Mention } from './mention.ts';
import { listIn } from './voters.ts';

/** The names before a verb are no further than this. */
const BEFORE = 300;

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
  const opens = start !== null && text.slice(0, start).trim() === '';
  const isNamed = opens && (text.split(',')[0] ?? '').trim().split(/\s/).some(isGivenName);
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
