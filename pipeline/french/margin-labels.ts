import { LETTERS } from '../patterns/letters.ts';
import { MONTHS } from './calendar.ts';
import { anyOf } from './phrases.ts';

/** A text may have lost its line ends: what stood in the margin is then read in the middle of a list of names. */

/** How labels of the margin begin whose value is a day: « Date de convocation », « Affichée le », « Transmis en préfecture ». */
const OF_DAYS = [
  'date', 'convocation', 'convoqu', 'affich', 'publi', 'publication', 'transmi', 'transmission', 'teletransmi', 'certifi', 'rendu',
  'recu', 'reception', 'notifi', 'envoi', 'envoy', 'depos', 'depot', 'acte',
]; // biome-ignore format: a table of words
/** The same where it is a number: « Nombre de conseillers élus », « Présents », « Votants ». */
const OF_COUNTS = [
  'nombre', 'nbre', 'membres', 'conseillers', 'delegues', 'elus', 'titulaires', 'suppleants', 'presents', 'absents', 'excuses', 'votants',
  'pouvoirs', 'procurations', 'representes', 'quorum', 'effectif', 'en exercice', 'en fonction',
]; // biome-ignore format: a table of words

const SPACE = '[ \\n]';
const MORE_WORDS = `[${LETTERS}]{0,9}(?:${SPACE}[${LETTERS}'’()-]{1,15}){0,8}?`;
const BEFORE_VALUE = `${SPACE}{1,3}(?:[:=–-]${SPACE}{0,2})?`;
const DAY = `(?:[${LETTERS}]{5,8}${SPACE})?\\d{1,2}(?:er)?(?: ?[/.-] ?\\d{1,2} ?[/.-] ?|${SPACE}${anyOf(MONTHS)}${SPACE})(?:19|20)\\d\\d`;
const LABELLED = [
  `${anyOf(OF_DAYS)}${MORE_WORDS}:?${BEFORE_VALUE}${DAY}`,
  `${anyOf(OF_COUNTS)}${MORE_WORDS}:?${BEFORE_VALUE}\\d{1,3}(?! ?[/:h] ?\\d)`,
].join('|');

/** « …, Nombre de membres : 15 Présents : 12 Mme C », « …, Date de convocation : 3 mars 2015 Mme C »: labels of the margin with their values, after a comma; `last` is the last of them. */
export const MARGIN = new RegExp(
  `(?<=[,;]${SPACE}{1,3})(?:(?<last>${LABELLED})(?![${LETTERS}\\d])[ \\n,;.–-]{1,3}){1,8}(?=\\S)`,
  'giu',
);

const CIVILITY = '(?:MM?\\.?|Mr|Mmes?|Mlles?|Monsieur|Madame|Messieurs|Mesdames)';
const WORD = "\\p{Lu}[\\p{L}.'’-]*";
/** « Mme Anne PETIT, », « PETIT Anne LEROY Luc, », « M. PETIT » and the line ends: a list goes on. */
export const NAMES_GO_ON = new RegExp(
  `^(?:${CIVILITY} )?${WORD}(?: (?:${WORD}|d[eu]s?|l[ae]|van|von)){0,7} ?(?=[,;(\\n]|$|\\. |\\.$|(?:et|[àa]|donn\\p{L}{1,3}) )`,
  'u',
);
