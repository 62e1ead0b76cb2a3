import { YEAR } from '../numbers.ts';

/** The sentence that opens a sitting: its year, its day, its hour, its place. */

/** « L'an deux mille vingt » */
export const OPENING_YEAR = new RegExp(`l['’]\\s?an(?:n[ée]e)?\\s{1,2}(?<year>${YEAR})`, 'iu');

/** « L'an deux mille vingt, le 3 mai », whatever label of the margin stands before it. */
export const YEAR_OPENS = /l['’]\s?an(?:n[ée]e)?\s{1,2}$/iu;

/** « (l'an) deux mil vingt-deux et le deux mars », « mil neuf cent … »: the year that begins it. */
export const YEAR_IN_WORDS = /^\P{L}*mil/iu;

/** « salle des fêtes, à Beauval »: still the place. */
export const PLACE_GOES_ON = /^,\s(?:à|de)\s\p{Lu}/u;

/** « le lundi 4 février 2013 à », « Heure : », before the hour of the sitting. */
export const ANNOUNCES_TIME = /(?:[àa]|heure\s?:?|,|[–-])\s{0,2}$/iu;

/** « La séance est ouverte à », before the hour. */
export const SITTING_IS_OPENED = /(?:ouvert|ouvre|d[ée]but)[^.;\n]{0,60}$/iu;
