import { CIVILITY_OF_ANY, CIVILITY_OF_ONE, ROLE } from '../people/titles.ts';

/** How lists of members print names, and how a title under them is told from a name. */

/** « 3ème », the line ending before « adjointe ». */
export const ORDINAL = /\d{1,2}\s?(?:[èe]re?|er|[èe]?me|nde?)(?!\p{L})/gu;

/** « M. Yves EN NAJI », and nothing else on the line: a name, whatever its words. */
export const CIVIL_NAME_ON_LINE = new RegExp(
  String.raw`^\W*(?:${CIVILITY_OF_ONE})\s{1,3}\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|d[eu]|des|l[ae])){0,5}\s?[,;]?\s*$`,
  'u',
);

/** « de », « d'Artagnan », « el », « van », « madame »: a word of a name in small letters. */
export const OPENS_WITH_PARTICLE = /^(?:de|la|le|d['’]|et|el|van|von|di|madame|monsieur)/u;

/** « ARBRE », « Pierre », « de »: any word of a name. */
export const WORD_OF_NAME = /^(?:\p{Lu}[\p{L}'’.-]+|de|du|la|le)$/u;

/** « M. », « Mmes », wherever it stands. */
export const HAS_CIVILITY = /(?:^|[\s,;])(?:M|MM|Mr|Mme|Mmes|Mlle|Mlles|[Mm]onsieur|[Mm]adame)[.\s]/u;

/** « Mme Anne PETIT », « MM. ROUX » where a line begins. */
export const CIVILITY_FIRST = new RegExp(String.raw`^\W*(?:${CIVILITY_OF_ANY})\s?\p{Lu}`, 'u');

/** « Absents : Mmes et MM. », where a line ends. */
export const CIVILITY_OF_MANY_LAST =
  /:\s(?:(?:mmes|mlles|mesdames|messieurs|mm\.?)(?:\s?(?:et|,)?\s?|$)){1,3}\s*:?\s*$/iu;

/** « … : M. Luc », where a line ends. */
export const GIVEN_LAST = new RegExp(String.raw`(?:${CIVILITY_OF_ONE})\s\p{Lu}\p{Ll}[\p{L}-]*\s*$`, 'u');
/** « ROUX – Convocation du 2 mars », « ROUX, maire »: one word in capitals, then what is no title. */
export const FAMILY_FIRST = /^\s*\p{Lu}[\p{Lu}'’-]+(?:\s[–—-]\s|[,.])/u;

/** « M. », « MM. » at the end of a line: its full stop ends no sentence. */
export const ENDS_WITH_CIVILITY = /(?<!\p{L})MM?\.\s*$/u;

/** « Anne LEROY », « 1. Mme Anne LEROY, » and nothing else. */
export const NAME_ALONE =
  /^\W{0,3}(?:\d{1,3}\s?[.)°–-]{0,2}\s)?(?:(?:MM?|Mr|Mmes?|Mlle)\.?\s)?\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){1,4}\s*[,;.]?\s*$/u;

/** A civility, or a name in capitals beside one in small letters. */
export const NAME_FIRST =
  /^\W{0,4}(?:(?:M\.?|Mr|Mme|Mlle|Monsieur|Madame)\s\p{Lu}|\p{Lu}\p{Ll}[\p{L}-]+\s\p{Lu}{2}|\p{Lu}{2}[\p{Lu}'’-]*\s\p{Lu}\p{Ll})/u;

/** « Mme Anne PETIT – Directrice générale », « Déléguée : Mme Anne PETIT », « M Luc ROUX », « M.Luc ROUX » */
export const NAMES_SOMEBODY = new RegExp(
  String.raw`(?:^\W*|:\s)(?:(?:(?:${CIVILITY_OF_ONE})\s|M\.)\p{Lu}|M\s\p{Lu}\p{L}+\s\p{Lu})`,
  'u',
);

/** « Décision modificative », « DÉCISION MODIFICATIVE N° 2 », « ACQUISITION DE LA PARCELLE »; not « VENTE Paul », nor « BAIL ANNE ». */
export const OPENS_NO_NAME =
  /^\W*(?:\p{Lu}\p{Ll}|\P{Ll}{4,}?\s(?:D[EU]S?\s|D['’]|À\s|AUX?\s|POUR\s|SUR\s|N\s?[°º]))/u;

/** « Société Anonyme d'Economie Mixte … », « Groupement d'Intérêt Public … », « ZAC Port du Lac … »: who or what the title is about. */
export const OPENS_WITH_BODY =
  /^\W*(?:Agence|Associations?|Centre|Comit[ée]|Commissions?|Concession|Exercice|Festival|Fonds|Groupement|Intervention|March[ée]s?|Personnel|Plan|Programme|Soci[ée]t[ée]|Syndicat|Z\.?A\.?C\.?)\s(?!\p{Lu}+\W*$)\p{L}/u;

/** « DE LA ROCHE », « ÉPOUSE ORME »: a name that the line end cut. */
export const NAME_GOES_ON = /^\W*(?:D[EU]S?|D['’]|L[EA]S?|EL|VAN|VON|DI|ET|[ÉE]POUSE|N[ÉE]E)(?!\p{L})/u;

/** « (Mme Anne PETIT), adjointe au maire »: what follows a name that stands alone on its line; for folded text. */
export const OFFICE_LAST = new RegExp(String.raw`,\s(?:${ROLE})(?![a-z])[^,;:.]{0,40}[,;]?\s*$`, 'u');
