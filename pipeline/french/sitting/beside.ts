import type { Passage } from '../../document/passage.ts';
import { CAPITALS, LETTERS } from '../../patterns/letters.ts';
import { loose } from '../fold.ts';
import { CIVILITIES } from '../people/titles.ts';
import type { Named } from '../people.ts';
import { peopleIn } from '../people.ts';

/**
 * People beside a word of the sentence: « sous la présidence de … », « … a été élu secrétaire ». A sentence
 * names people after titles (« Monsieur le doyen d'âge, Max LEVITA ») or at its end, where a list would not.
 */

const CIVILITY = `(?<![${LETTERS}])(?:${CIVILITIES.map(loose).join('|')})(?=[.\\s])`;
/** Where a name may begin: at a civility, after a comma, a colon or a line end. */
const STARTS = new RegExp(`${CIVILITY}|(?<=[,:(–—-]\\s?|\\n)(?=[${CAPITALS}])`, 'giu');
/** The sentence ends: a full stop that is not an initial's or a civility's, a semicolon, a paragraph. */
const SENTENCE_END =
  /(?<!(?:^|[\s.,'’(])(?:\p{L}|MM|Mmes?|Mlles?|Mr|Dr|Me|Pr|[CGPT]h|Chr|Cl|Fr|Ste?|art))\.(?=\s|$)|;|\n\n/gu;

/** The text up to the end of its sentence. */
export function sentenceAfter(passage: Passage, start: number, reach = 200): Passage {
  const text = passage.slice(start, start + reach);
  return text.slice(0, text.text.search(SENTENCE_END) < 0 ? text.length : text.text.search(SENTENCE_END));
}

/** Another sentence begins on this line: after a list with its label, or with somebody of its own. */
const SENTENCE_START = new RegExp(
  `${SENTENCE_END.source}|(?<!,|\\set)\\n(?=${CIVILITY})|(?<=:[^\\n]{0,200}[^,\\n])\\n`,
  'giu',
);

/** The text back to the beginning of its sentence. */
export function sentenceBefore(passage: Passage, end: number, reach = 240): Passage {
  const text = passage.slice(Math.max(0, end - reach), end);
  const last = [...text.text.matchAll(SENTENCE_START)].at(-1);
  return text.slice(last ? last.index + last[0].length : 0);
}

const startsIn = (text: string): number[] => [0, ...[...text.matchAll(STARTS)].map(({ index }) => index)];

/** The people named first, titles before them skipped. None when words of another kind come first. */
export function firstPeople(passage: Passage): Named[] {
  for (const start of startsIn(passage.text)) {
    const people = peopleIn(passage.slice(start));
    if (people.length > 0) return people;
  }
  return [];
}

/** The people whose names end the passage, with nothing but a title after them. */
export function lastPeople(passage: Passage): Named[] {
  for (const start of startsIn(passage.text)) {
    const rest = passage.slice(start);
    const people = peopleIn(rest);
    const last = people.at(-1);
    if (!last) continue;
    const tail = rest.text.slice(rest.text.lastIndexOf(last.passage.text) + last.passage.length);
    if (tail.length < 70 && !STOPS.test(tail) && !NEXT_LINE.test(tail)) return people;
  }
  return [];
}

/** The sentence went on to somebody or something else. */
const STOPS = new RegExp(`${CIVILITY}|[.;:]\\s*\\S`, 'iu');
/** Not « Mme Anne LEROUX, benjamine » + « de l'assemblée »: a line that goes on. */
const NEXT_LINE = /\n\s*[^\s\p{Ll}]/u;
