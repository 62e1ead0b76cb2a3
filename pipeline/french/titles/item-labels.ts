import { LETTERS } from '../../patterns/letters.ts';

/** What minutes print before the number or the title of an item. */

/** Marks that may stand before all else. */
export const ITEM_LEAD = '^[\\s*_#>•–—-]*';

/** « n° » */
const NUMBER_SIGN = '[nN]\\s?[°ºo]s?\\s?:?\\s?';

/** What minutes call an item before its number. */
const ITEM_WORDS = [
  'délibérations?',
  'deliberations?',
  'délib\\.?',
  'affaire',
  'question',
  'dossier',
  'rapport',
  'point',
  'décision',
  'dcm',
  'dcc',
  'dcs',
  'acte',
];

/** An initial capital or capitals: in small letters the word continues a sentence. */
const anyCase = (words: readonly string[]): string =>
  words.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|');

/** « 1ère délibération : », « 2ème DÉLIBÉRATION – » */
export const ORDINAL_LABEL =
  /^[\s*_#>•–—-]*(?<number>\d{1,3})\s?(?:[èe]re?|er|[èe]?me|nde?)\sd[ée]lib[ée]ration\s?[:–—-]\s*/diu;

/** « Affaire n° 3 : », « QUESTION 2 », « N° 4 – », « Rapport n° 1A » */
export const LABELLED_RANK = new RegExp(
  `${ITEM_LEAD}(?:${anyCase([...ITEM_WORDS, 'sujet'])}|${NUMBER_SIGN})\\s*(?:${NUMBER_SIGN})?(?<number>\\d{1,3}(?:[A-F](?![${LETTERS}]))?)(?!\\d)[\\s*_]*[:.–—)-]*\\s*`,
  'dui',
);

/** « point n° 5 avec le point 6. », « n° 1 pour l'éclairage »: below a line that it goes on with. */
export const GOES_ON_TO_NUMBER = /^\W*(?:\p{Ll}{4}|n\s?[°º]\s?\d{1,3}\s\p{Ll})/u;

/** « DE N°1 Tarifs »: in small letters a sentence goes on. */
export const RANK_OF_DELIBERATION =
  /^[\s*_#>•–—-]*DE\s?[Nn]\s?°\s?(?<number>\d{1,3})(?!\d|\s?[-/_.]\s?\d)[\s*_]*[:.–—)-]*\s*(?=["«“]?\s?\p{Lu})/du;

/** « - Délibération : création d'un poste » */
export const UNNUMBERED_LABEL =
  /^[\s*_#>•–—-]*(?:D[ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION)\s*[:–—-]\s*(?=["«“]?\s?\p{L}{2})/du;

/** « 3 – N° 2018-024 », « Point 2 – Délibération 2022-14 », « B2 - Délibération n° 4 »: the rank of the item before the number of its act. */
const RANK_BEFORE =
  '(?!\\d{1,3}/[A-Z]{2,6}\\d{4}/)(?:(?:(?:Point|POINT|Question|QUESTION|Affaire|AFFAIRE)\\s)?(?:\\d{1,3}|[A-Z]\\s?[.-]?\\s?\\d{1,2}|[IVX]{1,5})(?:[.-]\\d{1,2})?\\s?(?:[.)°/–—-]\\s?){1,2})?';

/** « Délibération n° », « Point 2 – Délibération du conseil municipal n° », « Délibération CCAS n° », « Objet : », « N° », « réf : »; the sign alone, or nothing. */
export const LABEL_OF_NUMBER = `(?:${RANK_BEFORE}(?:(?:${anyCase([...ITEM_WORDS, 'objet'])})(?:\\s(?:[dD][uU]\\s(?:[cC]onseil|CONSEIL|[cC]omité|COMITÉ|[bB]ureau|BUREAU)\\s[${LETTERS}]{5,16}|(?:[dD][uU]\\s)?[A-Z]{2,6})(?=\\s[nN]\\s?°))?\\s*(?:${NUMBER_SIGN}|:\\s(?=[A-Z]))?|${NUMBER_SIGN}|[rR][ée]f\\.?\\s?:\\s?))?`;
