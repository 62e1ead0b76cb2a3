import { CAPITALS, LETTERS } from '../../patterns/letters.ts';
import { anyPhrase } from '../phrases.ts';

/** Labels of the lists of members, where they begin a line. */

/** Lists of people, whatever is said of them before the colon: « Absents et procurations : ». */
const LISTS = [
  'étaient présents',
  'étaient absents',
  'étaient excusés',
  'étaient représentés',
  'sont présents',
  'membres présents',
  'membres absents',
  'membres excusés',
  'conseiller(s) présents',
  'conseillers absents',
  'membres titulaires',
  'membres suppléants',
  'titulaires présents',
  'suppléants présents',
  'ont donné pouvoir',
  'ont donné procuration',
  'avaient donné pouvoir',
  'avaient donné procuration',
  'présent(e)s',
  'absent(e)s',
  'absent(e)',
  'excusé(e)s',
  'excusé(e)',
  'pouvoir(s)',
  'procuration(s)',
  'représenté(e)s',
  'votants',
];

/** « Présent(e)s A. BOIS »: an ending in parentheses is of a label, and needs no colon. */
const MARKED_LABEL = `(?:présent|absent|excusé|représenté)\\(e\\)s(?=\\s+(?:M[.m\\s]|[${CAPITALS}][.${LETTERS}]))`;

/** « … TILLEUL Guy A été nommé(e) secrétaire : Mme X »: the ending in parentheses is of no phrase. */
const MARKED_CHOICE = 'a été (?:nommé|élu|désigné)\\(e\\)(?:\\(s\\))?\\s(?:comme\\s)?secrétaire';

/** « … LESAGE Anne Procurations Mme PETIT a donné … », « … Paul NOIR. Absents représentés M. ROUX par … »: before a civility the label needs no colon. */
const BEFORE_CIVILITY = `(?:procurations?|pouvoirs?|(?:absent|excusé)e?s?(?:\\s(?:excusé|représenté)e?s?)?)(?=\\s+(?:M\\.?|Mme|Mr|Monsieur|Madame)\\s[${CAPITALS}])`;

/** Sources of patterns: those that need no colon stand first. */
export const MARKED_OPENINGS = [MARKED_LABEL, BEFORE_CIVILITY, MARKED_CHOICE];
export const LIST_OPENINGS = `${anyPhrase(LISTS)},?(?:\\s+[${LETTERS}][${LETTERS}.'’()/-]{0,14}){0,8}\\s*(?:\\(\\d{1,3}\\))?\\s*:`;
