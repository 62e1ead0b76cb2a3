import { CIVILITY_OF_ANY, CIVILITY_OF_ONE, CIVILITY_SOURCES, ROLE } from '../people/titles.ts';

/** Communes and communities in the lists of joint bodies, beside those they send or above them. */

/** « M. Luc ROUX »; « adjoint au maire »: for folded text. */
export const OPENS_WITH_CIVILITY = new RegExp(`^(?:${CIVILITY_SOURCES.join('|')})\\.?\\s`, 'u');
export const OPENS_WITH_ROLE = new RegExp(`^(?:${ROLE})(?![a-z])`, 'u');

/** « MM. ROUX et PETIT »: a civility of several. */
export const OPENS_WITH_MANY = /^(?:MM\.?|Mmes|Mlles|[Mm]essieurs|[Mm]esdames)\s/u;

/** « pour la commune de VALBRUME », « Commune d'Orle » */
export const OF_THE_COMMUNE = /^(?:pour\s)?(?:la\s)?(?:commune|ville)\s(?:d[eu]\s|des\s|d['’])/iu;

/** « VALBRUME - », « VALBRUME : »; or nothing, before « M. » */
export const BETWEEN_PLACE_AND_NAME = new RegExp(
  String.raw`\t|\s[–-]\s|\s?:\s|,\s|\s(?=(?:${CIVILITY_OF_ANY})\s)`,
  'gu',
);

/** « Coulaures-le-Bas » before « M. Serge ALAZARD » in one cell. */
export const NAMES_AFTER_PLACE = new RegExp(
  String.raw`^(?!\W*(?:${CIVILITY_OF_ANY})\s)\p{Lu}[^\n:,;()\d]{2,45}?\s(?=(?:${CIVILITY_OF_ANY})\s\p{Lu})`,
  'u',
);

/** « M. Luc ROUX, délégué suppléant de la Communauté de communes Le Val – … » */
export const COMMUNITY_OF_OFFICE = new RegExp(
  String.raw`(?<=(?:d[ée]l[ée]gu|titulaire|suppl[ée]ant|repr[ée]sentant|pr[ée]sident|membre)\p{L}{0,2}\s)de\s(?:la\s)?(?:communaut[ée]\s(?:de\scommunes|d['’]agglom[ée]ration|urbaine)|m[ée]tropole)\s[^,;(\n]{2,60}?(?=\s[–-]\s|[,;(\n]|$|\s(?:${CIVILITY_OF_ONE})\s)`,
  'giu',
);

/** « M. ROUX de GARNAT sur ORLE, »: after a name, the commune whose small words no name has. */
export const COMMUNE_OF_MEMBER =
  /(?<=\p{Lu})\s(?:de|du|des)\s\p{Lu}{2}[\p{Lu}'’-]*(?:\s(?:sur|en|sous|l[eè]s|aux?)\s\p{Lu}{2}[\p{Lu}'’-]*)+(?=\s?(?:[,;]|$))/gmu;

/** « Madame » alone on its line: it stands apart from its name. */
export const CIVILITY_ON_A_LINE = new RegExp(String.raw`^\W*(?:${CIVILITY_OF_ONE})\s*$`, 'u');

/** A civility, or a name in small letters beside one in capitals. */
export const LINE_NAMES_SOMEBODY = new RegExp(
  String.raw`^\W*(?:(?:${CIVILITY_OF_ONE})\s|\p{Lu}\p{Ll}[\p{L}-]+\s(?:\p{L}{2,4}\s)?\p{Lu}{2})`,
  'u',
);

/** « ROCHE Alban – SAGNE Bertille » beside one commune. */
export const BETWEEN_NAMES = /\s[–-]\s|,\s|\set\s/u;

/** « SAINT MARTIN », « LE VAL SAINT JEAN »: a commune, whatever given name follows; folded. */
export const NAMES_SAINT = /(?:^|[ -])(?:saint|sainte|st|ste)[ -]/u;

/** « M. Luc ROUX donne pouvoir à Mme Anne PETIT », « M. ROUX, représenté par Mme PETIT », in a cell after the first. */
export const WHOLE_PROXY = new RegExp(
  String.raw`^\s?(?:${CIVILITY_OF_ONE})\s[^\t]{3,60}?[\s,(\t](?:(?:pouvoir|procuration)\s[àa]|repr[ée]sent[ée]e?\spar)\s(?:${CIVILITY_OF_ONE})\s\p{Lu}`,
  'u',
);
