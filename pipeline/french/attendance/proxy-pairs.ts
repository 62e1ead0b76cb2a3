import { CIVILITY_OF_ONE } from '../people/titles.ts';

/** Lists of those who give a proxy and of those who hold it, pair by pair. */

/** « Luc ROUX à (Anne LEROY) », « M. le Maire (Luc ROUX) »: the holder, or who holds the office, between parentheses. */
export const HOLDER_IN_PARENS =
  /(?<=\p{L} [àa] ?| l[ea] (?:[Mm]aire|MAIRE|[Pp]résidente?) )\((?:(?:M|Mme|Mlle)\.? )?\p{Lu}[^()\n\d]{2,50}\)/gu;

/** « Beauval (Mme Anne PETIT) »: between parentheses, whom the commune sent. */
export const SOMEBODY_IN_PARENS = new RegExp(String.raw`^\(\s?(?:${CIVILITY_OF_ONE})\s`, 'u');

/** « de NOM Ana à M. X, de NOM Luc à Mme Y et de … »: the word that leads to each grantor. */
export const LEADS_TO_GRANTOR = /^de\s/u;

/** « M. ROUX de BEAUVAL »: the commune after the name. */
export const OF_COMMUNE = /(?<=\p{L})\s+(?:de|du|des)\s+\p{Lu}/u;

/** « (pouvoir Mme PETIT) », « procurations : 2 » */
export const SAYS_PROXY = /pouvoir|procuration|mandat\s[àa]\s/iu;

/** « Nom du mandataire », the last title above the pairs. */
export const ENDS_WITH_HOLDER = /(?<!\p{L})mandataires?\W*$/iu;

/** « Mandant | Mandataire », « Mandants | Mandataires | Pouvoir établi », « de | à », the first line under the label. */
export const PAIR_TITLES =
  /^\s*(?:[^\n]{0,20}(?<!\p{L})mandants?(?!\p{L})[^\n]{0,20}(?<!\p{L})mandataires?(?:\t[^\n\t]{3,40})?|(?:de)?[\s:/|]{1,4}[àa](?: ?:)?)[^\S\n]*\n/iu;
/** « Le 24 octobre 2018 à Beauval », in the last cell: when the proxy was written. */
export const DAY_OF_PROXY =
  /\t(?:le\s)?\d{1,2}(?:er)?[\s/.-](?:\p{L}{3,9}|\d{1,2})[\s/.-]\d{4}[^\n\t]{0,50}(?=\n|$)/giu;
/** « de », alone above the column of grantors. */
export const GRANTORS_LINE = /^\s*de(?: ?:)?[^\S\n]*\n/iu;

/** « Mme Y pour M. X M. W pour Mme Z », whether anything parts the pairs or not: Y votes for X. */
export const HOLDS_FOR = new RegExp(String.raw`(?<=\p{L}[.)]?\s)pour\s(?=(?:${CIVILITY_OF_ONE})\s)`, 'gu');

/** « à », « Par : », « Pouvoir à : » where a line begins, between a column of grantors and one of holders. */
export const HOLDERS_LINE =
  /\n[^\S\n]*(?:(?:[àa]|par|(?:pouvoir|procuration)s?(?:\sdonn[ée]e?s?)?\s[àa])[^\S\n]?:?[^\S\n]*\n|(?:par|(?:pouvoir|procuration)s?(?:\sdonn[ée]e?s?)?\s[àa])[^\S\n]?:)/iu;

/** « Mandataires », « Membres ayant reçu procuration », « Pouvoirs reçus »: those who hold the proxies; folded. */
export const LISTS_HOLDERS =
  /^\W*(?:(?:noms? des? )?mandataires?|[^:]{0,60}(?:ont|ayant|a) recu (?:une? |le |les |des )?(?:pouvoir|procuration|mandat)s?|(?:pouvoir|procuration|mandat)s? recue?s?|(?:porteu(?:r|se)|detent(?:eur|rice))s?(?: d[eu]s? [^:]{0,30})?)\W*$/u;
