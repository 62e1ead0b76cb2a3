import { LETTERS } from '../../patterns/letters.ts';
import { MONTHS } from '../dates/calendar.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import { anyOf } from '../phrases.ts';

/** A text may have lost its line ends: what stood in the margin is then read in the middle of a list of names. */

/** How labels of the margin begin whose value is a day: « Date de convocation », « Affichée le », « Transmis en préfecture ». */
const OF_DAYS = [
  'date', 'convocation', 'convoqu', 'affich', 'publi', 'publication', 'transmi', 'transmission', 'teletransmi', 'certifi', 'rendu',
  'recu', 'reception', 'notifi', 'envoi', 'envoy', 'depos', 'depot', 'acte',
]; // biome-ignore format: a table of words
/** The same where it is a number: « Nombre de conseillers élus », « Présents », « Votants ». */
const OF_COUNTS = [
  ...NUMBER_WORDS, 'membres', 'conseillers', 'delegues', 'elus', 'titulaires', 'suppleants', 'presents', 'absents', 'excuses', 'votants',
  'pouvoirs', 'procurations', 'representes', 'quorum', 'effectif', 'en exercice', 'en fonction',
]; // biome-ignore format: a table of words

const SPACE = '[ \\n]';
const MORE_WORDS = `[${LETTERS}]{0,9}\\.?(?:${SPACE}[${LETTERS}'’()-]{1,15}){0,8}?`;
const BEFORE_VALUE = `${SPACE}{1,3}(?:[:=–-]${SPACE}{0,2})?`;
const DAY = `(?:[${LETTERS}]{5,8}${SPACE})?\\d{1,2}(?:er)?(?: ?[/.-] ?\\d{1,2} ?[/.-] ?|${SPACE}${anyOf(MONTHS)}${SPACE})(?:19|20)\\d\\d`;
const LABELLED = [
  `${anyOf(OF_DAYS)}${MORE_WORDS}:?${BEFORE_VALUE}${DAY}`,
  `${anyOf(OF_COUNTS)}${MORE_WORDS}:?${BEFORE_VALUE}\\d{1,3}(?! ?[/:h] ?\\d)`,
].join('|');

const RUN = `(?:(?<last>${LABELLED})(?![${LETTERS}\\d])[ \\n,;.–-]{1,3}){1,8}(?=\\S)`;
/** These begin no office of those named before: « …, Mme ROUX, conseillers ». */
const SURE = anyOf([
  ...NUMBER_WORDS.flatMap((word) => [`${word} de`, `${word}. de`]),
  'date de',
  "date d'",
  'convocation',
  'affich',
  'certifi',
  'transmi',
  'quorum',
  'votants',
]);

/** « …, Nombre de membres : 15 Présents : 12 Mme C », « Mme B Date de convocation : 3 mars 2015 Mme C »: labels of the margin with their values, `last` the last of them; or after a comma a label whose value is not told. */
export const MARGIN_RUN = new RegExp(
  `(?<=[,;${LETTERS})]${SPACE}{1,3}|(?<![${LETTERS}])[${LETTERS}]\\.${SPACE}{1,3})${RUN}|(?<=[,;]${SPACE}{1,3})(?<bare>${SURE})`,
  'giu',
);

const CIVILITY = '(?:MM?\\.?|Mr|Mmes?|Mlles?|Monsieur|Madame|Messieurs|Mesdames)';
const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME = `(?:${CIVILITY} )?(?!${CIVILITY} )${WORD}(?: (?:${WORD}|d[eu]s?|l[ae]|van|von)){0,7}`;
/** A civility or two words; of one word alone, « BLANC, Léa NOIR », in capitals and before another name: « Beauval, le 3 mars » is no name. */
const SURELY = `(?=${CIVILITY} |${WORD} \\p{Lu}|\\p{Lu}{2}[\\p{Lu}’'-]* ?, ?(?:${CIVILITY} |\\p{Lu}{2}|(?!L[ea] )${WORD} \\p{Lu}))`;
/** « Mme Anne PETIT, », « PETIT Anne LEROY Luc, », « M. PETIT » and the line ends: a list goes on. */
export const NAMES_GO_ON = new RegExp(
  `^${SURELY}${NAME} ?(?=[,;(\\n]|$|\\. |\\.$|(?:et|[àa]|donn\\p{L}{1,3}) )`,
  'u',
);
/** « Mme PETIT, M. ROUX et Mme BLANC. »: several names, and nothing else up to the end of the line or the sentence. */
export const SEVERAL_NAMES_ONLY = new RegExp(
  `^${SURELY}${NAME}(?: ?[,;] ?${NAME}){1,60}(?: et ${NAME})?\\s*(?=\\n|$|\\. |\\.$)`,
  'u',
);
const FULL_NAME = `(?:${CIVILITY} (?!${CIVILITY} )${WORD}(?: ${WORD}){0,3}|(?!${CIVILITY} )${WORD}(?: ${WORD}){1,3})`;
/** Two whole names in a row, wherever they stand. */
export const SEVERAL_NAMES = new RegExp(`(?<![\\p{L}’'-])${FULL_NAME} ?, ?${FULL_NAME} ?[,.;\\n]`, 'u');

/** « n° 2023 / 4 », and nothing else on a line. */
export const NUMBER_ALONE = /^\W*n\s?[°º]\s?\d[\d\s/._-]{0,20}$/iu;
