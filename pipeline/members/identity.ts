import type { Person } from '../../schemas/deliberation.ts';
import { fold } from '../french/fold.ts';
import { FEMININE, MASCULINE } from '../french/people/titles.ts';
import { once } from '../lib/once.ts';

/** A printed name made comparable: without case, accents, hyphens or word order. */
export interface Identity {
  /** The same for all printings of one full name. */
  key: string;
  tokens: string[];
  /** Words of the family name; null when the printed form does not tell. */
  family: string[] | null;
  given: string[];
  gender: 'f' | 'm' | null;
  /** Cut with a full stop (« Ph. », « J-P. »), or one or two letters, « J-Pierre » too. */
  isGivenCut: boolean;
}

const tokensOf = (words: string): string[] =>
  fold(words)
    .replace(/['’´`]/g, '')
    // « ST JUST », « Ste-Croix »
    .replace(/(?<!\p{L})st(e?)(?=[\s-]+\p{L})/gu, 'saint$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const without = (tokens: string[], taken: string[]): string[] => {
  const rest = [...tokens];
  for (const token of taken) {
    const index = rest.indexOf(token);
    if (index >= 0) rest.splice(index, 1);
  }
  return rest;
};

/** In « GUGLIELMI MM » and « ML CASTELLI » the capitals hide initials: one or two letters without a vowel. */
const INITIALS = /^[^aeiou]{1,2}$/;

function familyOf(tokens: string[]): string[] {
  const names = tokens.filter((token) => !INITIALS.test(token));
  return names.length > 0 ? names : tokens;
}

/** « JP DUROC »: what is beside initials; null when a name of several words does not tell. */
function familyBeside(tokens: string[]): string[] | null {
  const names = familyOf(tokens);
  return tokens.length === 1 || names.length === tokens.length - 1 ? names : null;
}

/** The same few hundred printed names come back in every act: the answer for each is worked out once. */
export function remembered<T extends object>(make: (person: Person) => T): (person: Person) => T {
  const known = new Map<string, T>();
  // The acts of a sitting share their lists.
  return once((person) => {
    const key = `${person.name}|${person.givenName}|${person.familyName}|${person.civility}`;
    const value = known.get(key) ?? make(person);
    known.set(key, value);
    return value;
  });
}

/** What a printed name says of who it is. */
export const identityOf = remembered(({ name, givenName, familyName, civility = '' }): Identity => {
  const tokens = tokensOf(name);
  const family = familyName ? familyOf(tokensOf(familyName)) : familyBeside(tokens);
  const given = family ? without(tokens, family) : [];
  const gender = FEMININE.test(civility) ? 'f' : MASCULINE.test(civility) ? 'm' : null;
  const letters = givenName ?? name;
  return {
    key: tokens.toSorted().join(' '),
    tokens,
    family,
    given,
    gender,
    isGivenCut:
      given.length > 0 &&
      (letters.includes('.') ||
        given.some((token) => token.length === 1) ||
        given.every((token) => token.length <= 2)),
  };
});

/** Names that stand for one person beyond doubt: same words, same family name, same civility. */
export const fullKey = ({ key, family, gender }: Identity): string =>
  `${key}|${family?.join(' ') ?? ''}|${gender ?? ''}`;

/** « M. DUROC » is not « Mme DUROC ». */
export const isOfOtherCivility = (a: Identity, b: Identity): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;

/** « Hervé MARTIN » is not « Martin HERVÉ », whatever the words have in common. */
export const contradicts = (a: Identity, b: Identity): boolean =>
  isOfOtherCivility(a, b) ||
  (a.family !== null && b.family !== null && !a.family.some((token) => b.family?.includes(token)));

const endsWith = (tokens: string[], end: string[]): boolean =>
  end.length < tokens.length && end.every((token, i) => tokens[tokens.length - end.length + i] === token);

const startsWith = (tokens: string[], start: string[]): boolean =>
  start.length < tokens.length && start.every((token, i) => tokens[i] === token);

const same = (a: string[], b: string[]): boolean => a.join(' ') === b.join(' ');

/** « KNAPNOUGEL » for « HOPITAL-KNAPNOUGEL ». */
const isHalfOf = (half: string[], whole: string[]): boolean =>
  half.length > 0 && (endsWith(whole, half) || startsWith(whole, half));

/** « J », « Ph », « JP » or « J P » for « Jean-Pierre », « Philippe ». */
function isCutOf(cut: string[], given: string[]): boolean {
  const initials = given.map((token) => token[0]).join('');
  const [first = ''] = cut;
  if (cut.length === 1 && first.length > 1 && first === initials) return true;
  return cut.length <= given.length && cut.every((token, i) => given[i]?.startsWith(token));
}

/** Whether the shorter form may stand for the fuller one: the family name alone, a cut given name, half a double name. */
export function abbreviates(short: Identity, full: Identity): boolean {
  if (short.key === full.key || contradicts(short, full)) return false;
  const family = short.family ?? short.tokens;
  const fullFamily = full.family ?? (endsWith(full.tokens, family) ? family : null);
  if (!fullFamily) return false;
  const fullGiven = full.family ? full.given : without(full.tokens, family);
  const isSameFamily = same(family, fullFamily);
  if (short.given.length === 0) {
    if (isSameFamily) return fullGiven.length > 0;
    return short.family !== null && isHalfOf(family, fullFamily);
  }
  if (isSameFamily)
    return short.isGivenCut && !same(short.given, fullGiven) && isCutOf(short.given, fullGiven);
  return same(short.given, fullGiven) && isHalfOf(family, fullFamily);
}

/** The same for « Jean DUPONT » and « DUPONT Jean ». */
export const identityKey = (person: Person): string => identityOf(person).key;

/** The same name, or « L. Roux » for « Luc ROUX ». */
export const isSameOrShort = (short: Person, full: Person): boolean =>
  identityKey(short) === identityKey(full) || abbreviates(identityOf(short), identityOf(full));

/** « Zoé BOIS » for « Zoé PIN-BOIS »; not « BOIS », a family name that two may have. */
export const isPartOfName = (short: Person, full: Person): boolean =>
  identityOf(short).tokens.length > 1 && abbreviates(identityOf(short), identityOf(full));
