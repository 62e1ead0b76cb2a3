import { OTHER_LABEL } from './other-labels.ts';

/** Where a list of members begins, beside what only looks like its label: for printed text, unless said to be folded. */

/** A label begins a line, a cell or a sentence; for folded text. */
export const LABEL_START = '(?:(?<=^|\\n)[ "«»*•●▪#_>|–—-]{0,6}(?:dont )?|(?<=[\\s.;)(]))';

/** « Le », « de la » before a label, which may end a name: « M. Yann » + « LE DU ayant donné pouvoir à »; folded. */
export const SMALL_WORDS_FIRST = /^(?:(?:l[ea]s?|d[eu]s?) ){0,3}/;

/** « représenté par », « excusée, ayant donné pouvoir à »: the sentence of an entry goes on; folded. */
export const PROXY_GOES_ON =
  /^(?:excusee?,? )?(?:represente\S* par|(?:ayant |a )?(?:donne )?(?:pouvoir|procuration) (?:donnee? )?a)$/;

/** « …, Luc ROUX. Secrétaire de séance Anne PETIT. » */
export const SECRETARY_IN_LINE = /^\.\sSecr[ée]taire\sde\s(?:la\s)?s[ée]ance\s\p{Lu}/u;

/** « Pouvoir », then « : Ève BLANC à Anne PETIT », « : È. BLANC à A. PETIT », « : M. ROUX donne … »: a sentence of its own, that names both. */
export const PAIR_AFTER =
  /^\s?:\s(?:M(?:me|\.)?\s)?(?!donn|remis)(?:\p{Lu}\.[\s-]?){0,2}[^.;:,\n]{3,60}\s(?:à|donne)\s/u;

/** « Secrétaire : Luc ROUX », a cell with a label of something else; folded. */
export const OTHER_CELL = new RegExp(`(?:^|\\n)(?:${OTHER_LABEL}) ?:[^\\n]*$`, 'u');

/** « 28 juin 2O18 Pouvoirs »: a day of the margin, read on the line of a label. */
export const DAY_OF_MARGIN = /(?:^|\n)\d{1,2}(?:er)?\s\p{Ll}{3,9}\s\w{4,6}\s$/u;

/** « … à M. ROUX ÉTAIENT ABSENTS Mme BLANC », « ABSENTS ET EXCUSÉS » that ends its line */
export const OPENS_LIST_IN_CAPITALS =
  /^(?:[ÉE]TAIENT|SONT)\s\p{Lu}{5,}|^ABSENTE?S?\s(?:ET\s)?EXCUS[ÉE]E?S?\n/u;

/** « …, Luc ROUX. Étaient excusés Léa BLANC et Paul NOIR. » */
export const OPENS_LIST_SENTENCE =
  /^(?:[ÉE]tai|Sont\s|Ont\s|Avaient\s|(?:Absent|Excus[ée])(?:e?s|\(e\)s)\s)/u;

/** Only lines with both of these may be the labels of two lists, or of one beside those who send its members. */
export const LABELS_SIDE_BY_SIDE = [
  /pr[ée]sent/iu,
  /abs|exc|pouv|procuration|suppl[ée]ant|commun|coll[èe]ge|collectiv|canton|secteur|structure|territoire/iu,
];

/** « présents | présents », below « Titulaires | Suppléants »: the ends of labels that wrap. */
export const ENDS_WRAPPED_LABEL = /^\W*(?:(?:pr[ée]sent|absent|excus[ée]|repr[ée]sent[ée])e?s?\W*){2,6}$/iu;

/** « Étaient également présents : M. X, directeur général des services »; folded. */
export const ALSO_PRESENT = /egalement/;

/** « Présents : M. le Maire, Mme X, … »: somebody listed by office only; not « M. le Maire, Jean DUPONT ». */
export const LISTED_BY_OFFICE =
  /^[\s:–-]{0,6}(?:M\.|Mr\.?|Mme|Monsieur|Madame)\s(?<office>l[ea]\s(?:maire|pr[ée]sidente?))\s{0,3}[,;.\n–-]\s{0,3}(?=(?:MM?|Mr|Mmes?|Mlle|Monsieur|Madame|Messieurs|Mesdames)[.\s])/iu;

/** « M. Paul ARBRE, Maire », « ARBRE Paul, Maire, Président de séance » where a line begins. */
export const HEAD_OF_COUNCIL =
  /(?<=^|\n)[ *•–-]{0,4}(?:(?:M\.?|Mr|Mme|Monsieur|Madame)\s)?\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,4}\s?[,(–-]\s?(?:le\s|la\s)?(?:Maire|MAIRE|maire|Présidente?|PRÉSIDENTE?|présidente?)(?![\p{L}-])[^\n:]{0,60}(?=\n)/gu;
/** Said of several: « adjoints », « conseillers municipaux ». */
export const SAID_OF_SEVERAL = /(?<![a-zß-ɏ])(?:adjoint|conseill)(?:e|er|ère)?s(?![a-zß-ɏ])/iu;
