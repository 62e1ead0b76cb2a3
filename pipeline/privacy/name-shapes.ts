import { fold } from '../french/fold.ts';
import { isGivenName } from '../french/people/given-names.ts';
import { ARTICLE_ALONE, SMALL_WORDS_OF_NAMES } from '../french/privacy/around-private-names.ts';
import {
  MORE_GIVEN_NAMES,
  RARELY_GIVEN_IN_COMPOUNDS,
  RARELY_GIVEN_NAMES,
} from '../french/privacy/more-given-names.ts';

/** The words of a list, for comparing. */
export const foldedWords = (words: string): Set<string> => new Set(fold(words).split(/\s+/).filter(Boolean));

const MORE = foldedWords(MORE_GIVEN_NAMES);
const NOT_GIVEN = foldedWords(RARELY_GIVEN_NAMES);
const NOT_BEFORE_HYPHEN = new Set([...NOT_GIVEN, ...foldedWords(RARELY_GIVEN_IN_COMPOUNDS)]);

/** A word with a capital and its place. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A word of a text, where it stands. */
export const wordAt = (text: string, start: number, length: number): Word => ({
  text: text.slice(start, start + length),
  start,
  end: start + length,
});

/** « Jean », « Anne-Lise »; usual among councillors or among others. */
export function isGiven(text: string): boolean {
  const [first = '', second] = fold(text).split(/[-‐‑]/, 2);
  if (second === undefined) return isKnown(first) && !NOT_GIVEN.has(first);
  return isKnown(first) && (!NOT_BEFORE_HYPHEN.has(first) || isKnown(second));
}
const isKnown = (word: string): boolean => isGivenName(word) || MORE.has(word);
const isUpper = ({ text }: Word): boolean => /^(?:d['’])?[\p{Lu}'’‐‑-]{2,}$/u.test(text);

/** « DUPONT Marie », « Marie DUPONT », « Marie Dupont »: the words of the name, null when no given name is known. */
export function personIn(words: readonly Word[], text: string): Word[] | null {
  const given = words.findIndex(({ text: word }) => isGiven(word));
  const [head] = words;
  const own = words[given];
  if (!own || !head) return null;
  let first = given;
  if (!isUpper(own)) while (isFamilyPart(words[first - 1], text)) first--;
  if (first < given && isUpper(head)) return words.slice(first, given + 1);
  // « Ambroise TALVANDE Fatoumata DIALLO », two columns of signatures: the first given name is less usual.
  const from = first < given ? Math.max(0, first - 1) : given;
  const name = onOneLine(words.slice(from, first < given ? given : undefined), text);
  if (name.length > 1) return untilNext(name);
  // « Bodin Kévin »: nothing comes after the given name.
  const family = words[given - 1];
  if (!family || given < words.length - 1 || !isBeside(family, text)) return null;
  return words.slice(isParticle(words[given - 2]) ? given - 2 : given - 1);
}

/** « Marie DUPONT Jean MARTIN », « Marie DUPONT Démocratie »: nothing follows a family name in capitals. */
function untilNext(name: readonly Word[]): Word[] {
  const next = name.findIndex((word, rank) => rank > 1 && isUpper(name[rank - 1] as Word) && !isUpper(word));
  return next < 0 ? [...name] : name.slice(0, next);
}

/** « Le », « Ben »: with a capital, part of a family name. */
const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && SMALL_WORDS_OF_NAMES.has(fold(word.text));

const isFamilyPart = (word: Word | undefined, text: string): boolean =>
  word !== undefined && isUpper(word) && isBeside(word, text);

/** No particle stands between a family name and the given name after it: « CAF de Marie » is not « DUPONT Marie ». */
const isBeside = ({ end }: Word, text: string): boolean => /^\s{1,2}\p{Lu}/u.test(text.slice(end, end + 3));

/** A line end after two words ends a name. */
function onOneLine(words: readonly Word[], text: string): Word[] {
  const cut = words.findIndex(
    (word, rank) =>
      rank > 0 &&
      !isParticle(word) &&
      text.slice(word.end, words[rank + 1]?.start ?? word.end).includes('\n'),
  );
  return cut < 0 ? [...words] : words.slice(0, cut + 1);
}

/** Two to four words after what says that a person comes; « La Poste » is none. */
export function plainPerson(words: readonly Word[], text: string): Word[] | null {
  const name = onOneLine(words, text);
  return name.length >= 2 && name.length <= 4 && !ARTICLE_ALONE.test(name[0]?.text ?? '') ? name : null;
}
