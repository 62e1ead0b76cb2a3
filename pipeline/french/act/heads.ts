import { ACT_HEADER } from './document-titles.ts';

/** How an extract of the register is headed, and one of several acts: by the word alone, by its number. */

/** « RECUEIL DES DÉLIBÉRATIONS », « SOMMAIRE », « Table des … »: a page before the first act. */
export const COVER_OF_ACTS = /^\W*(?:sommaire|recueil|table\sdes\s)/iu;

/** « COMMUNE DE MODÈLE EXTRAIT DU REGISTRE … », its line ends lost. */
export const NAMES_ACT = new RegExp(
  `^(?:[\\s#*_]*|\\W*(?:commune|ville|mairie|d[ée]partement)\\s[^.,;:\\n]{2,50}\\s)${ACT_HEADER.source}`,
  'iu',
);

/** « Extrait du registre … », whatever its letters. */
export const EXTRACT_FIRST = /^\W*extrait/iu;

/** « DÉLIBÉRATION », « Délibération du conseil municipal », and nothing else on the line. */
export const WORD_OR_BODY_ALONE =
  /^\W*d[ée]lib[ée]ration(?:\sd[ue]\s(?:la\s)?(?:conseil|bureau|comit[ée]|commission)(?:\s\p{L}{5,15})?)?\W*$/iu;

/** « DÉLIBÉRATION », then « DU CONSEIL MUNICIPAL » on the next line. */
export const WORD_IN_CAPITALS = /^\W*D[ÉE]LIB[ÉE]RATION\W*$/u;

/** « DÉLIBÉRATION », « DELIBERATION N° 2025 / 75 » alone on its line. */
export const NAMED_ACT = /^\W*D[ÉE]LIB[ÉE]RATION(?:\sN\s?[°º][^\n]{2,24})?\W*$/u;

/** « Délibération n° 12/2024 », and nothing else on the line. */
export const NUMBERED_ACT_ALONE =
  /^\W*d[ée]lib[ée]ration\s(?:n\s?[°º]\s?)?[a-zß-ɏ\d./_-]{0,20}\d[a-zß-ɏ\d./_-]{0,12}\W*$/iu;

/** « Délibération n° 2024-12 », « Numéro de délibération : DCM 2024-12 », and nothing else on the line. */
export const NAMES_NUMBER =
  /^\W*(?:num[ée]ro\sde\s(?:la\s)?)?d[ée]lib[ée]ration\s?(?:n\s?[°º])?\s?:?\s?[\d\p{Lu}][\d\p{Lu} /._-]{2,20}$/iu;

/** « … Délibération n° 2024-60 », wherever it stands in a line. */
export const NAMES_NUMBERED_ACT = /(?:^|\s)d[ée]lib[ée]ration\sn\s?[°º]\s?\S*\d/iu;

/** « DÉLIBÉRATION 2024-11 : TARIFS », « N° 21/2011 – Tarifs »: the number, then the title. */
export const TITLED_NUMBER =
  /^\W*(?:d[ée]lib[ée]ration\s(?:n\s?[°º]\s?)?|n\s?[°º]\s?)((?:\p{Lu}{1,4}[-_ ]?)?(?:20\d\d[-_/.]\S{1,12}|\d{1,3}[-/]20\d\d))\s?[:–—-]\s?\p{L}{3}/iu;

/** « 2024-15 », « DE_2024_016 », « délibération n° 2024-16 » */
const NUMBER =
  '(?:[Dd][ée]lib[ée]ration\\s)?(?:[nN]\\s?°\\s?)?(?<number>(?:[A-Z]{1,5}[-/_. ])?20\\d\\d\\s?[-/_.]\\s?[A-Z]?(?<rank>\\d{1,4}))';

/** « (2024-15) », « ( DE_2024_016) », « (délibération n° 2024-16) », after a title. */
export const NUMBER_AT_END = new RegExp(`(?:^|\\()\\s?${NUMBER}\\s?\\)[\\s.:*_]*$`, 'du');

/** After the white space that parts it from the title; one that letters begin needs none: « Vote des taux DE_2024_008 », « VOTE DES TAUX – N° 2024-08 ». */
export const NUMBER_APART = new RegExp(
  `(?:\\t| {3}|\\s(?=[A-Z]{2,5}[-_]20\\d\\d[-_])|\\s[–—-]\\s(?=[nN]\\s?°))${NUMBER}[\\s*_]*$`,
  'du',
);

/** « Délibération 2021-34 adoptée à l'unanimité », « → Délibération B2023-11 : adoptée », « Le conseil prend acte (délibération 2021-37). » */
export const NUMBER_OF_RESULT =
  /(?:^\W*|\()d[ée]lib[ée]ration\s(?:n\s?°\s?)?(?<number>[A-Z]{0,3}[-_]?20\d\d(?:[-/._]\d{1,4}){1,2})(?:\)[\s.]*$|\s(?::\s)?(?:est\s)?(?:(?:adopt|approuv|accept|rejet|vot|ajourn|report)[ée]e))/diu;
