import {
  BETWEEN_NAMES,
  NAMES_SAINT,
  OF_THE_COMMUNE,
  OPENS_WITH_CIVILITY,
  OPENS_WITH_MANY,
  OPENS_WITH_ROLE,
} from '../../french/attendance/communes-in-lists.ts';
import { CORE_WORD } from '../../french/attendance/label-words.ts';
import { fold, foldInPlace } from '../../french/fold.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { PARTICLES } from '../../french/people/titles.ts';

/** A commune, or one of those it sends: told by the look of the words, where communes stand among names. */

const wordsOf = (text: string): string[] =>
  text
    .trim()
    .split(/[\s.]+/u)
    .filter(Boolean);

/** In capitals, and no given name: « VALBRUME », « LES ORMES », « SAINT MARTIN ». */
export const isPlace = (text: string): boolean => isPlaceAs(/^\p{Lu}[\p{Lu}'’ /-]{2,40}$/u, text);
/** « Beauval sur Loire » too, beside a family name in capitals. */
export const isPlaceBeside = (text: string): boolean => isPlaceAs(/^\p{Lu}[\p{L}'’ /-]{2,40}$/u, text);

function isPlaceAs(look: RegExp, text: string): boolean {
  const said = text.trim().replace(OF_THE_COMMUNE, '').replace(/\s?:$/u, '');
  const folded = foldInPlace(said);
  if (!look.test(said) || CORE_WORD.test(folded) || OPENS_WITH_ROLE.test(folded)) return false;
  return NAMES_SAINT.test(folded) || !wordsOf(said).some(isGivenName);
}

/** « M. Luc ROUX », « ROUX Luc (suppléant) »: a family name beside a given name or a civility, and nothing else. */
export function isPerson(text: string): boolean {
  const said = text.trim().replace(/\s?\([^()]*\)?$/u, '');
  const civility = OPENS_WITH_CIVILITY.exec(foldInPlace(said))?.[0].length ?? 0;
  const words = wordsOf(said.slice(civility)).filter((word) => !PARTICLES.has(fold(word)));
  const isNamed = words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
  // « JEAN LUC » is no whole name, « Luc SIMON » and « M. MARIE » are.
  const isGivenOnly =
    (civility === 0 || words.length > 1) && words.every((word) => isGivenName(word) && !/\p{Ll}/u.test(word));
  const hasFamily = !isGivenOnly && words.some((word) => /^\p{Lu}{2}/u.test(word));
  return isNamed && words.length < 5 && hasFamily && (civility > 0 || words.some(isGivenName));
}

/** « Luc ROUX, Anne PETIT », « MM. ROUX et PETIT ». */
export function arePeople(text: string): boolean {
  const isOfMany = OPENS_WITH_MANY.test(text.trim());
  return text.split(BETWEEN_NAMES).every((one, index) => isPerson(isOfMany && index > 0 ? `M. ${one}` : one));
}
