import { MONTHS } from '../dates/calendar.ts';
import { spaced } from '../fold.ts';
import { anyOf } from '../phrases.ts';
import { DWELLING, WAYS } from './addresses.ts';
import { BIRTH, BORN, CAREER, PLURAL_CIVILITIES, PRIVATE_CIVILITIES, SOCIAL_AID } from './personal-words.ts';

/** Personal data by the words that announce them: civilities, births, dwellings, social aid, careers. */

const flags = 'giu';
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const MONTH = anyOf(MONTHS);
const DATE = `(?:\\d{1,2}(?:er)?\\s{1,3}${MONTH}\\s{1,3}\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4})`;

/** A civility; what follows is read word by word (`privacy/names.ts`). */
export const PRIVATE_CIVILITY = new RegExp(
  `${START}(?<!\\p{L}\\.)(?:(?<many>${anyOf(PLURAL_CIVILITIES)})|${anyOf(PRIVATE_CIVILITIES)})(?:(?<=\\.)|(?=\\s))`,
  flags,
);

/** The date of a birth, after the words that say so: « né à Ornes le », « date de naissance de l’enfant : ». */
const BORN_ON = `${anyOf(BORN)}(?:\\s(?:à|au|en)\\s\\p{L}[\\p{L}\\s'’-]{1,40})?,?\\s{1,2}(?:le|en)`;
const BIRTH_OF = `${anyOf(BIRTH)}(?:\\s(?:du|de|d['’])[\\p{L}\\s'’-]{1,40})?`;
export const BIRTHS = new RegExp(
  `${START}(?:${BORN_ON}|${BIRTH_OF})(?:\\s?:)?\\s{0,3}(?:le\\s)?(?<words>${DATE})${END}`,
  flags,
);

/** « 12 bis, rue des Lilas, 99000 Ville » after a dwelling. */
const WAY = `${anyOf(WAYS)}${spaced(' ')}(?:[^\\n,;.()]|\\n(?!\\n)){2,60}`;
const NUMBER = '(?:n°\\s?)?\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-d]))?\\s?,?\\s{1,3}';
const TOWN = "(?:[\\s,–-]{1,4}\\d{5}\\s{1,2}[\\p{L}][\\p{L}'’ -]{1,40}[\\p{L}])";
export const DWELLINGS = new RegExp(
  `${START}${anyOf(DWELLING)}(?:\\s(?:au|à|a|est|se trouve))?(?:\\s?:)?\\s{1,3}(?<words>(?:${NUMBER})?${WAY}${TOWN}?)`,
  flags,
);

/** « 12 rue des Lilas, 99000 Ville »: a whole address, where no dwelling is said. */
export const WHOLE_ADDRESS = new RegExp(`${START}(?<words>${NUMBER}${WAY}${TOWN})${END}`, flags);

export const SOCIAL = new RegExp(`${START}(?<words>${anyOf(SOCIAL_AID)})${END}`, flags);
export const CAREERS = new RegExp(`${START}(?<words>${anyOf(CAREER)})${END}`, flags);

/** As far as a town is named: « 99120 Brévelles loué à » is « 99120 Brévelles ». */
export const WITH_TOWN =
  /^[\s\S]{0,90}?\d{5}\s[\p{L}][\p{L}'’-]*(?:\s(?:\p{Lu}[\p{L}'’-]*|(?:le|la|les|sur|sous|en|de|du|des|aux|et|lès)(?=\s\p{Lu})))*/u;
