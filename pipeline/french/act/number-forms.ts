import { CAPITALS, LETTERS } from '../../patterns/letters.ts';
import { MONTHS } from '../dates/calendar.ts';
import { anyOf, forms } from '../phrases.ts';

/** « n° », « No », « numéro », and what optical reading makes of the sign. */
const SIGN =
  "(?:n\\s?[°º˚]|n(?=\\s(?:19|20)\\d\\d\\s?/\\s?\\d)|no\\.?(?=\\s?:?\\s?(?:[a-z]{1,4}[-_])?\\d)|n[\"'’*](?=\\s?\\d)|num[ée]ro(?!\\sd(?:es?\\s|u\\s|['’])))(?:\\s?:)?";

/** Words that announce the number of the act, before the sign or in its place. */
const OF_THE_ACT = [
  'délibération',
  'délib(.)',
  'extrait de (la )délibération',
  'acte',
  'décision( du bureau)( du conseil)',
  'dcm n°',
  'd.c.m. n°',
  'extrait n°',
  'dcc n°',
  "numéro (interne )(de l')(d')acte",
  'numéro de (la )délibération',
  "numéro d'ordre",
  "numéro d'enregistrement",
  "n° d'enregistrement",
  'n° (de )(la )délibération',
  'n° délib',
  "n° d'ordre",
  "n° (de l')(d')acte",
  "référence (de l')(acte)",
].flatMap(forms);

/** Ranks on the agenda: the number of an act only when no other is printed. */
const RANKS = ['affaire', 'question', 'point', 'rapport', 'dossier'];

const JOIN = '[-_./]{1,2}';
const YEAR = '(?:19|20)\\d{2}';
/** « N° 2023 1 12 », « N° 2023 45 », the figures set apart, and nothing else on the line. */
const SPACED = `${YEAR}(?:\\s\\d{1,3}){1,2}(?=[ \\t]*(?:\\n|$))`;
/** « CP_2023 07 112 », « 23.11.17 214 »: optical reading saw some of its marks, and white space for the others. */
const HALF_SPACED = `(?:[${CAPITALS}]{2,5}_${YEAR}(?:[ _]\\d{1,3}){1,2}|\\d{2}(?:\\.\\d{2}){2} \\d{3})(?=[ \\t]*(?:\\n|$))`;
/** Case counts here: « 2021-045 – Objet » ends before its title. */
const FORM =
  `${SPACED}|${HALF_SPACED}|20\\d{6}\\s\\d{1,3}(?!\\d)|20\\d\\d\\s[-–]\\s\\d{1,4}\\s[-–]\\s\\d\\d\\.\\d\\d(?!\\d)|\\d{1,4}-\\(\\d{2,8}\\)|(?:[${LETTERS}]{1,8}(?:${JOIN}[${LETTERS}]{1,5})?(?:${JOIN})?|(?:[${CAPITALS}]{1,4}\\s){1,2}(?=20\\d|\\d{2}[-/.]\\d{1,3}(?!\\d)))?` +
  `(?:${YEAR}\\s?[-–/_.]\\s?(?:[IVX]{1,4}[-/_.]|[${CAPITALS}]{0,4})\\d{1,6}|${YEAR}[${CAPITALS}]{1,3}\\d{1,4}|\\d{1,4}\\s[-–]\\s${YEAR}(?!\\d)|\\d{1,8}(?:\\s?/\\s?\\d{1,8})?)[${CAPITALS}]{0,2}` +
  `(?:${JOIN}[${CAPITALS}]{0,4}\\d{1,8}[${CAPITALS}]{0,2}|${JOIN}[${CAPITALS}]{1,4}(?![${LETTERS}\\d])){0,5}(?:\\s(?:bis|ter|quater|(?:AC|CP)(?=\\sDE\\sL))(?![${LETTERS}]))?`;
/** « 20240921- » + « 63 », « 24- » + « 20240628 »: a narrow column cut the number after its hyphen. */
const CUT = '(?<=\\d[-_/])\\n\\d{1,8}(?=\\s*(?:\\n|$))';
export const ANNOUNCED_NUMBER = new RegExp(
  `\\s{0,2}(?!(?:\\d{3}|02[AB])-\\d{9}-)(?<number>${FORM}(?:[-_/]${CUT})?)(?![${LETTERS}\\d])`,
  'uy',
);

const LEAD = '(?:^|[-–—|•;\\t]\\s?)[\\s*_#]{0,6}';
/** Not « Qui ont pris part à la » + « délibération : 9 », cut by a narrow column. */
const LABELLED = new RegExp(
  `${LEAD}(?<![${LETTERS}])(?<!part\\sà\\sla\\s{1,3})${anyOf(OF_THE_ACT)}\\s{0,2}(?:(?:municipale|communautaire|[a-z]{2,6}(?=\\sn\\s?°))\\s)?(?<sign>${SIGN}|:|[-–]|[.…_]{3,150})?`,
  'imu',
);
/** « EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL – N° 2024-12 » on one line; not « 15 à partir de la délibération n° 3 ». */
const HEADED = new RegExp(
  `(?<!(?<!extrait\\sde\\s)la\\s|cette\\s|une\\s)d[ée]lib[ée]rations?(?![${LETTERS}])[^\\n]{0,80}?(?<sign>(?<![${LETTERS}])${SIGN})`,
  'iu',
);
/** « RÉPUBLIQUE FRANÇAISE    N° 2019/032 »: the number stands at the other side of the first line. */
const BESIDE_STATE = '^\\W{0,6}r[ée]publique\\sfran[çc]aise\\s{1,80}';
/** « Séance du 22 septembre 2021        N° 2021/31 »: at the other side of the line of the day; « N° 3 » would be the sitting's. */
const BESIDE_DAY = `^[ *_]{0,6}s[ée]ance\\sdu\\s[^\\n.;:]{4,30}\\s${YEAR}[ \\t]{1,4}(?:[–—-]\\s)?(?=${SIGN}\\s?[${LETTERS}\\d]{0,8}[-/_.]\\d)`;
const SIGNED = new RegExp(`(?:^[\\s*_#|–—•-]{0,6}|${BESIDE_STATE}|${BESIDE_DAY})(?<sign>${SIGN})`, 'imu');
/** « CONSEIL MUNICIPAL | N° 2022/019 », or « Comité syndical | Délibération » over « Séance du 3 mai | 2022-19 »: in a cell of the head, and more than a figure. */
const IN_CELL = new RegExp(
  `\\t(?:(?<sign>${SIGN})|d[ée]lib[ée]ration[ ]?\\n[^\\n]{0,120}\\t)(?=\\s?(?:[${CAPITALS}]{1,4}\\s(?=20))?[${LETTERS}\\d]*[-/_.]\\d)`,
  'iu',
);
const RANKED = new RegExp(`^[\\s*_#|–—•-]{0,6}${anyOf(RANKS)}\\s{0,2}(?<sign>${SIGN})`, 'imu');
/** A line that is a number and nothing more: « DEL2025-59 », « DCM 20260727-01 », « 24-07/059 »; or « 2024-09 TARIFS DE L'EAU », « 2024.009 Tarifs de l'eau ». */
export const BARE =
  /(?:^[\s*_#]{0,6}|(?<=\s(?:19|20)\d\d\t))(?<number>(?:DCM|DCC|DEL|DELIB|Délib|DE|DL|DB|DC|D|CM|CC|CD|CP|AP|CA|BC|CS|B|V)(?:[_./-](?:CM|CC|CA|BC|CS|B)(?=[_./-]))?[\s_./-]{0,2}(?:19|20)?\d{2}[\d\p{Lu}_./-]{1,16}|20\d{6}[\s-]\d{1,3}|20\d{2}\s–\s\d{1,3}\/\d{1,2}|\d{2}-\p{Lu}{1,3}-\d{3,4}|\p{Lu}{3,6}[-_]20\d{2}[-_]\d{1,4}|(?:19|20)\d{2}\s\p{Lu}{2,6}\s\d{1,4}(?:-\d{1,2})?(?=\s*(?:\n|$)|\s[:–—-]\s|\s\p{Lu}\p{L}{3})|20\d{2}\s?[-_/.]\s?(?!(?:19|20)\d{2})\p{Lu}{0,4}[-_/.]?\d{1,4}(?:[-_/.]\d{1,4}){0,2}|\d{2}[-.]\d{2}\/\d{2,3}|\d{2}[-/]\d{3}|\d{2}\/\d{4}\/\p{Lu}{2,6}|\d{1,4}[-/](?:19|20)\d{2}(?=\s*$(?![^]))|\d{1,3}(?:[-/]|\s\/\s)(?:19|20)\d{2}(?=\s[–—-]{1,2}\s)|\d{1,4}[-/](?:19|20)\d{2}(?=\s\p{Lu}{4,}\s\p{Lu}{2}))(?<end>\s{0,9}(?:$|\s[:|–—-]-?\s)|\t(?=(?:S[ée]ance|S[ÉE]ANCE\s|R[ée]union|R[ÉE]UNION)\s)|(?<=20\d{2}[-_/]\d{1,4})\.\s(?=\p{Lu}\p{L}{3})|(?:_|(?<=\d{4}\s\p{Lu}{2,6}\s[\d-]{1,7})\s)(?=\p{Lu}\p{L}{3})|\s(?<=(?:20\d{2}[-_/.]\d{1,4}|\d{1,4}[-/](?:19|20)\d{2})\s)(?=\p{Lu}{4,}\s\p{Lu}{2})|\s(?<=20\d{2}[-_/.](?:\d{3,4}|[013-9]\d)\s)(?=\p{Lu}\p{Ll}{3})|\s(?<=20\d{2}(?:[-_]\d\d){2}\s)(?=\p{Lu}\p{L}{3}))/mu;

/** What may follow a number without letters or year: the end, a separator, « du 8 février », « Objet ». */
export const AFTER = /^\s*(?:$|[-–—:|.,;()*_]|objet|du\s|s[ée]ance|relative?\s|portant\s)|^[ \t]*\n/iu;
export const ONLY_YEAR = new RegExp(`^${YEAR}$`);

/** « Règlement de la salle des fêtes – réf : 15-2018 »: under or after the title. */
const REFERENCED = /(?:^|\s)(?<sign>r[ée]f\.?\s?:)/imu;

export const RULES = {
  labelled: LABELLED,
  headed: HEADED,
  signed: SIGNED,
  cell: IN_CELL,
  ranked: RANKED,
  referenced: REFERENCED,
};
/** How a number is announced. */
export type NumberRule = keyof typeof RULES | 'bare' | 'trailing';

/** « Motion pour la trésorerie - DE_2024_047 », « TARIFS - CM/24/047 », « TARIFS – D11-2024 »: after the title. */
export const TRAILING =
  /[-–—]\s(?<number>\p{Lu}{1,5}(?:[_-]?(?:19|20)\d\d[_-]\d{1,4}|\/(?:20)?\d\d\/\d{2,4}|\d{1,4}-(?:19|20)\d\d)\p{Lu}?)\s*$/u;

/** « Compte administratif (délibération n° 2024 03 09) », « Tarifs (2024-03-011) »; « (2023-2024) » is a school year. */
export const IN_PARENTHESES =
  /\((?:d[ée]lib(?:[ée]ration|\.)\s(?:n\s?[°º]\s?)?(?<named>(?=[^)]*\d)[\p{Lu}\d][\p{Lu}\d ._/-]{1,20})|(?<bare>20\d\d[-_/.](?:\d{2}[-_/.]\d{2,4}|\d{3})))\)\W*$/iu;

/** « N° de la délibération : 1/ 8 juin 2009 »: the day after the rank is none of the number's figures. */
export const OPENS_MONTH = new RegExp(`^\\s${anyOf(MONTHS)}(?![${LETTERS}])`, 'iu');

/** « 2024-03-05 – Vote des taux »: the fifth act of March; a day is not written so before a title. */
export const YEAR_MONTH_RANK = /^(?:\p{Lu}{1,5}[\s_.-]{0,2})?20\d\d[-_/.]\d\d[-_/.]\d\d$/u;

/** « 2024-03-05-02 – Vote des taux », « 2024-03-05-D02 »: the second act of that day. */
export const DAY_AND_RANK = /^20\d\d(?:[-_/.]\d\d){2}[-_/.]\p{Lu}{0,4}\d{1,3}$/u;

/** « CS-24-02-05 »: letters before figures, and no year of four of them as in « CM-14.06.2024 ». */
export const LETTERS_FIRST = /^\p{Lu}{1,6}(?:[-_]\d\d){3}$/u;

const LABEL =
  '(?:D[ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION|D[ée]lib\\.?|DELIB|DC[MCS]|Acte)\\s?(?:[Nn]\\s?[°º])?\\s?:?\\s?';
/** « 2022-2023 » is a school year. */
const SURE = `(?:[${CAPITALS}]{1,5}[-_ ]?)?${YEAR}(?:[01]\\d[0-3]\\d)?\\s?[-–/_.]\\s?(?!${YEAR}(?!\\d))[${CAPITALS}]{0,4}\\d{1,5}(?:[-/_.]\\d{1,4})?`;
export const NUMBER_LINE = new RegExp(
  `^[\\s*_#–—-]*(?:(?:${LABEL})?${SURE}|(?:${LABEL}|N\\s?[°º]\\s?:?\\s?|[Rr][ée]f\\.?\\s?:\\s?)(?:\\d{1,4}[-/]${YEAR}|\\d{1,4}-\\(\\d{2,8}\\)|${SURE})|${LABEL}\\d{1,4})[\\s*_.]*$`,
  'u',
);
