import { once } from '../../lib/once.ts';
import { isGivenName } from './given-names.ts';
import { NOT_NAMES, OPENS_A_TITLE, PARTICLES } from './titles.ts';
import type { Token } from './token.ts';

export type Part = 'given' | 'family';

/** Which comes first in the names of a list; null when its forms do not tell. */
export type Order = Part | null;

/** No name is longer: enough to judge a line end by. */
export const MOST_WORDS = 7;

/** Small letters or initials are given names, capitals family names, small words lean on what follows. */
export function partsOf(words: readonly Token[]): (Part | null)[] {
  const hasCapitals = words.some(({ shape }) => shape === 'upper');
  const parts: (Part | null)[] = words.map(({ shape }) => {
    if (shape === 'upper') return 'family';
    if (shape === 'initial') return 'given';
    return shape === 'title' && hasCapitals ? 'given' : null;
  });
  for (let index = words.length - 1; index >= 0; index--) {
    if (words[index]?.shape === 'particle')
      parts[index] = parts[index + 1] === 'given' ? 'family' : (parts[index + 1] ?? null);
  }
  // « PETIT JM »: two letters without a vowel, after a family name, are initials.
  words.forEach(({ shape, text }, index) => {
    if (shape === 'upper' && /^[B-DF-HJ-NP-TV-XZ]{2}$/.test(text) && words[index - 1]?.shape === 'upper')
      parts[index] = 'given';
  });
  // « Cédric DE Saint JOUAN »: what stands between two parts of a family name and after a small word is of it.
  words.forEach(({ shape }, index) => {
    if (shape === 'title' && words[index - 1]?.shape === 'particle' && parts[index + 1] === 'family')
      parts[index] = 'family';
  });
  return parts;
}

/** Whether a word is a known given name; remembered, since each word is asked about many times. */
export const isGiven = (word: Token | undefined): boolean => word !== undefined && isGivenToken(word);
const isGivenToken = once(({ text }: Token) => isGivenName(text));

/** « Prénom NOM » or « NOM Prénom »: what most of the names say, by their capitals or by known given names. */
export function orderOf(names: readonly (readonly Token[])[]): Order {
  let balance = 0;
  let votes = 0;
  for (const words of names) {
    const parts = partsOf(words);
    const first = parts[0] ?? (isGiven(words[0]) && !isGiven(words.at(-1)) ? 'given' : null);
    const last = parts.at(-1) ?? (isGiven(words.at(-1)) && !isGiven(words[0]) ? 'given' : null);
    if (first === last || words.length < 2) continue;
    balance += first === 'given' || last === 'family' ? 1 : -1;
    votes++;
  }
  if (votes === 0 || Math.abs(balance) < 0.3 * votes) return null;
  return balance > 0 ? 'given' : 'family';
}

/** « Marie- ORME »: what is left of a given name is none. */
const CUT = /-$/;

/** Given and family name, when the words tell them apart. */
export function nameParts(
  words: readonly Token[],
  order: Order,
): { givenName?: string; familyName?: string } {
  const parts = partsOf(words);
  const text = (part: Part) => textOf(words.filter((_, index) => parts[index] === part));
  if (!parts.includes(null) && parts.includes('given') && parts.includes('family')) {
    const givenName = text('given');
    return { ...(CUT.test(givenName) ? {} : { givenName }), familyName: text('family') };
  }
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4) return {};
  // « P. Jacques »: what follows an initial is a family name, though it may be a given name elsewhere.
  const initials = words.findIndex(({ shape }) => shape !== 'initial');
  if (initials > 0)
    return { givenName: textOf(words.slice(0, initials)), familyName: textOf(words.slice(initials)) };
  const particle = words.findIndex(({ shape }) => shape === 'particle');
  const known = isGiven(first) === isGiven(last) ? order : isGiven(first) ? 'given' : 'family';
  if (!known) return {};
  if (known === 'given') {
    const at = particle > 0 ? particle : words.length === 2 || !isGiven(words[1]) ? 1 : 2;
    return { givenName: textOf(words.slice(0, at)), familyName: textOf(words.slice(at)) };
  }
  const at = words.length - (words.length > 2 && particle < 0 && isGiven(words.at(-2)) ? 2 : 1);
  return { givenName: textOf(words.slice(at)), familyName: textOf(words.slice(0, at)) };
}

/** Words of a name, as printed but for the white space. */
export const textOf = (words: readonly Token[]): string => words.map(({ text }) => text.trim()).join(' ');

/** Could these words name somebody? After a civility anything does, a letter alone too: « Madame Y ». */
export const isName = (words: readonly Token[], hasCivility: boolean): boolean =>
  words.length <= MOST_WORDS &&
  words.some(({ shape }) => shape !== 'particle') &&
  (hasCivility ||
    // « DÉSIGNATION DU SECRÉTAIRE » names nobody « DU ».
    (!words.every(({ folded }) => PARTICLES.has(folded)) &&
      !OPENS_A_TITLE.has(words[0]?.folded ?? '') &&
      (isPlain(words) || words.every(({ folded }) => !NOT_NAMES.has(folded.replace(/^[dl]'/, ''))))));

/** « VILLE Jean », « Dominique ANNÉE »: beside a known given name a common word in capitals is a family name. */
function isPlain(words: readonly Token[]): boolean {
  const [family, given] = words[0]?.shape === 'upper' ? words : [words[1], words[0]];
  return words.length === 2 && family?.shape === 'upper' && given?.shape === 'title' && isGiven(given);
}

/** « J. », « X »: letters and nothing more. */
export const isInitials = (words: readonly Token[]): boolean =>
  words.every(({ shape }) => shape === 'initial');

/** Two parts told apart, or at least a known given name beside another word. */
export const isFullName = (words: readonly Token[]): boolean =>
  words.length > 1 && (new Set(partsOf(words)).size > 1 || isGiven(words[0]) || isGiven(words.at(-1)));

/** « Mme Nathalie, COLIN », « DUPONT, Jean ; … »: the halves of one name, a comma between. */
export function areHalves(
  before: readonly Token[],
  after: readonly Token[],
  mayBeFamilyFirst: boolean,
): boolean {
  const isGivenHalf = (words: readonly Token[]) =>
    words.length < 3 && words.every((word) => word.shape === 'title' && isGiven(word));
  const isFamilyHalf = (words: readonly Token[]) => words.every(({ shape }) => shape === 'upper');
  return (
    (isGivenHalf(before) && isFamilyHalf(after)) ||
    (mayBeFamilyFirst && isFamilyHalf(before) && isGivenHalf(after))
  );
}
