import { NUMBER_WORD } from '../number-words.ts';

/** Where a list of members ends or breaks off, and where it goes on: lines that are none of its names. */

/** « … donne pouvoir à », then the holder on the next line. */
export const ASKS_FOR_MORE = /(?:[,:]|(?<!\p{L})(?:à|et|de|pouvoir|procuration))\s*$/u;

/** « Le conseil observe une minute de silence. », « Nb. de conseillers » without its number, between two names of a list of one a line. */
export const SENTENCE_AMONG_NAMES = new RegExp(
  `^(?:(?![^\\n]*secr[ée]taire)[ ]*\\p{Lu}\\S*(?: \\S+){3,40}\\.|[ ]*${NUMBER_WORD} [^\\n]{3,60})(?=\\n)`,
  'iu',
);

/** Up to the end of its line, or further where the next goes on in small letters or figures, or « … et donne pouvoir à » asks for it. */
export const SENTENCE_OF_MOVEMENT =
  /^[^\n]{0,200}(?:\n(?!\n)(?:(?=[\p{Ll}\d])|(?<=(?:pouvoir|procuration|mandat) à\s?\n))[^\n]{0,200})?/u;

/** « néant », « / » alone after the label: the list is over; folded. */
export const LISTS_NOBODY = /^[\s:]{0,5}(?:neant|aucune?s?|\/|sans objet)[\s.]{0,4}\n/u;

/** A label of the margin, read between two lines of a list. */
export const OPENS_LABEL_OF_MARGIN = new RegExp(
  `^(?:${NUMBER_WORD}|date|convocation|quorum|votants?|en exercice|membres)`,
  'iu',
);

/** « MM. ARBRE, BOIS, Mme CHÊNE … » where a paragraph begins. */
export const NAMES_BELOW_GAP =
  /\n\n(?=(?:MM?\.?|Mmes?|Mlles?|Messieurs|Mesdames)\s[a-zß-ɏ][^\n,]{1,40},[^\n,]{2,40},)/iu;

/** « Mme Anne PETIT et M. Luc ROUX »: the last of a list. */
export const LAST_OF_LIST = /\set\s[^,;]{3,60}$/u;

/** « Le quorum est atteint. », « Secrétaire : Mme Anne PETIT », « Le Président, » */
export const ENDS_TABLE_OF_MEMBERS =
  /\.\s?$|:\s|^\W*l[ea]\s(?:maire|pr[ée]sidente?|secr[ée]taire|vice)(?![a-zß-ɏ])/iu;

/** « 1re adjointe »: no count. */
export const RANK_OF_DEPUTY = /(?<!\d)\d{1,2}\s?(?:er|re|[eè]re|nde?|e|[eè]me)(?![a-zß-ɏ])/giu;

/** « Secrétaire : », « Secrétaire de séance : » alone in a cell, under the names of another list. */
export const SECRETARY_ALONE = /^\W*secr[ée]taires?(?:\sde\s(?:la\s)?s[ée]ance)?\s?:\s*$/iu;
