import { anyOf } from '../phrases.ts';
import { DWELLING, NAMED_PLACES, TITLES_IN_PLACES } from './addresses.ts';
import { COUNCIL_LABELS, NAMED_AFTER } from './no-private-people.ts';
import {
  BODIES_AND_GREETINGS,
  BORN,
  GRADES,
  JOB_TITLES,
  PLURAL_CIVILITIES,
  PRIVATE_CIVILITIES,
  PUBLIC_OFFICES,
} from './personal-words.ts';
import { ABOUT_ONE_PERSON, PRIVATE_ROLES } from './private-people.ts';

/** What stands before, between and after the names of private people, and tells that they are such or are none. */

/** Small words inside family names. */
export const SMALL_WORDS_OF_NAMES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'van',
  'von',
  'der',
  'ben',
  'el',
  'al',
  'di',
  'da',
]);

/** « le Préfet », « la Mairie »: after a civility, what is no name. */
export const OPENS_NO_PERSON = new RegExp(
  `^(?:l(?:e|a|es)\\s{1,2})?${anyOf([...JOB_TITLES, ...PUBLIC_OFFICES, ...BODIES_AND_GREETINGS])}(?![\\p{L}])`,
  'iu',
);

/** « M. le Préfet », though « M. Le Borgne ». */
export const SMALL_ARTICLE = /^l(?:e|a|es)\s/u;

/** After a name, the office of an elected person. */
export const OFFICE_AFTER = new RegExp(
  `^[\\s,(–-]{1,3}(?:(?:le|la|\\d{1,2}(?:er|ère|e|ème))\\s)?${anyOf(PUBLIC_OFFICES)}(?![\\p{L}])(?!\\s${anyOf(GRADES)})`,
  'iu',
);

/** « place du » before « Général Petit »: a place that is named after somebody. */
export const NAMED_PLACE_BEFORE = new RegExp(
  `(?<![\\p{L}])${anyOf(NAMED_PLACES)}\\s(?:du\\s|de\\s|de\\sla\\s)?$`,
  'iu',
);

/** « , Mme », « et M. », « ou »: from one name to the next. */
export const NEXT_NAME = new RegExp(
  `\\s{0,2}(?:,|;|\\bet\\b|\\bou\\b)\\s{1,3}(?:${anyOf([...PRIVATE_CIVILITIES, ...PLURAL_CIVILITIES])}\\s)?`,
  'iuy',
);

/** « me » and « mr » in small letters are words; « ME » is no « Maître » either. */
export const NO_CIVILITY = /^(?:me|ME|mr|dr)$/;

/** « La Poste »: its article. */
export const ARTICLE_ALONE = /^l(?:a|es?)$/i;

export const CAPITAL = "(?:d['’])?\\p{Lu}[\\p{L}\\p{M}'’‐‑-]{1,30}";
const PARTICLE = `(?:(?:${[...SMALL_WORDS_OF_NAMES].join('|')})\\s{1,2})`;

/** Words with a capital, at most one line end between two of them. */
export const RUN_OF_NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}'’@.-])${CAPITAL}(?:\\s{1,2}${PARTICLE}{0,3}${CAPITAL}){1,6}`,
  'gu',
);

/** « Élodie et » before « Yann CADIOU »: they share the family name. */
export const GIVEN_NAME_AND = new RegExp(`(?<![\\p{L}-])(?<given>${CAPITAL})\\s{1,2}et\\s{1,2}$`, 'u');
const before = (phrases: readonly string[], link: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${anyOf(phrases)}${link}$`, 'iu');

/** « le locataire », « bénéficiaires : »: a private person is named next. */
export const ROLE_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(PRIVATE_ROLES)}(?:\\(e\\))?(?:\\s?[:,])?\\s{1,3}(?:de\\s|d['’])?|${anyOf(ABOUT_ONE_PERSON)}\\s{1,3})$`,
  'iu',
);

/** « place du Général », « cabinet »: what is named after somebody, and no person. */
export const FIRM_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(NAMED_AFTER)}|${anyOf(NAMED_PLACES)}(?:\\s(?:du|de\\sla|de|de\\sl['’])(?:\\s?${anyOf(TITLES_IN_PLACES)})?)?)\\s{1,3}[«"“]?\\s?$`,
  'iu',
);

/** « Présents : M. », « le maire »: somebody of the council. */
export const COUNCIL_BEFORE = before(
  [...COUNCIL_LABELS, ...PUBLIC_OFFICES],
  '(?:\\s?[:,.)])?\\s{1,3}(?:(?:M\\.|Mme|MM\\.|Mmes|Monsieur|Madame)\\s)?',
);
export const CIVILITY_BEFORE = before(PRIVATE_CIVILITIES, '\\s{1,3}');

/** « demeurant », « née », after the name. */
export const LIFE_AFTER = new RegExp(`^[\\s,(]{1,4}${anyOf([...BORN, ...DWELLING])}(?![\\p{L}])`, 'iu');

/** « , », « et », « (Beauval) 200 € – » between two names of one list. */
export const NEXT_IN_LIST =
  /^(?:\s{0,2}\([^()\n]{1,24}\))?(?:\s{1,2}[\d ,.]{1,10}\s?€)?(?:\s{0,2}[,;]|\s{1,2}et|\s{0,2}\n\s{0,2}[-–•])\s{1,3}$/u;
