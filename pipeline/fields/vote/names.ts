import type { Passage } from '../../document/passage.ts';
import { fold } from '../../french/fold.ts';
import type { Voter } from '../../french/people.ts';
import { LIST_END } from '../../french/vote/context.ts';
import { BREAKDOWN } from '../../french/vote/counts.ts';
import {
  CELL_EDGE,
  GOES_ON_AS_SENTENCE,
  JOINT,
  NEXT_DECISION,
  NEXT_RESULT,
  ROLE_ONLY,
  SENTENCE_AFTER_NAMES,
  SIGNED_BELOW,
  UNIT,
} from '../../french/vote/names.ts';
import { AMONG_WHOM } from '../../french/vote/subjects.ts';
import type { Mention } from './mention.ts';
import { bareList, cellList, listIn, settle } from './voters.ts';

/** A list of names is no longer than this: bounds the work on text without punctuation. */
const REACH = 4000;

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
