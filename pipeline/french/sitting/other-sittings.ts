import { DAY_OF_SITTING, OPENS_MEETING, SITTING_AND_DAY, SITTING_TITLE } from '../act/document-titles.ts';

/** The titles by which the minutes of one sitting are told from those of another that are printed with them. */

/** « PROCÈS-VERBAL DE LA SÉANCE DU … » where a line begins; « Approbation du procès-verbal … », « 1. Procès-verbal … » are entries. */
export const HEADS_MINUTES =
  /^[^\p{L}\d]*(?:ANNEXE[^\p{L}]{0,8})?(?:PROC[ÈE]S[ -]VERBAL|COMPTE[ -]RENDU|Proc[èe]s[ -]verbal|Compte[ -]rendu)(?=\W*$|\s(?:[\p{L}']+\s)?d[eu]s?\s)/iu;

/** « Séance du 5 février 2024 », « CONSEIL MUNICIPAL DU 5 FÉVRIER 2024 », « L'an deux mille vingt-quatre, le cinq février, … ». */
export const HEADS_SITTING_OF_DAY: readonly RegExp[] = [
  SITTING_TITLE,
  SITTING_AND_DAY,
  DAY_OF_SITTING,
  OPENS_MEETING,
];

/** « DU 5 FÉVRIER 2024 », under « PROCÈS-VERBAL DU CONSEIL MUNICIPAL ». */
export const DAY_BELOW_TITLE =
  /^\W*(?:(?:s[ée]ance|r[ée]union)\s)?(?:(?:en\sdate\s)?du\s|\p{L}{4,6}di\s|\d)/iu;

/** Those who meet beside the council, whose day is another and who take no act of it. */
export const OF_OTHER_MEETINGS =
  /commission|groupe\sde|comit[ée]\s(?!syndical|directeur)|[ée]cole|publique\sd|syndicat\sde|atelier|[ée]lection|conseil\sd['’]admin/iu;

/** « 1. Approbation du procès-verbal de la séance du 5 février »: what is printed below may be that. */
export const APPROVES_MINUTES =
  /^[^\p{L}]{0,8}(?:approbation|adoption|validation)\s(?:d[eu]s?\s)(?:dernier\s)?(?:proc[èe]s[ -]verb|comptes?[ -]rendu)/iu;
