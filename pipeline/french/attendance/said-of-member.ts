/**
 * What lists and tables say of one member beside the name: present, absent, excused, represented. For folded text,
 * unless letters may bear accents here.
 */

/** « Absents et procurations : »: who is not said to be represented is only absent. */
export const ABSENT_OR_PROXY = /^\W*(?:absent|excuse)e?s? (?:et|ou) (?:pouvoir|procuration)s?[^a-z]*$/;

/** « absent jusqu'à 20 h », « excusé pour le point 3 »: not of the whole sitting. */
export const IN_PART = /\d|jusqu|partir|pour/;
export const NOT_EXCUSED = /non excus/;
export const IS_EXCUSED = /(?<!\p{L})excus/u;
export const IS_ABSENT = /(?<!\p{L})absent/u;

/** « Absents excusés ayant donné pouvoir », « absente excusée »: as printed or folded. */
export const TELLS_EXCUSED = /excus/i;

/** What heads the last column: who has nothing there was present. */
export const REMARKS_COLUMN = /^\W*(?:observations?|remarques?|situation)\W*$/iu;

/** No table with such a column without one of these. */
export const MAY_HAVE_REMARKS = /observ|remarq|situation/iu;

/** « Excusé », « Absente excusée »; « Absent » alone; « Arrivé à 18 h 40 »: what a remark begins with. */
export const REMARKED_EXCUSED = /^\W*(?:absente? )?excus/;
export const REMARKED_ABSENT = /^\W*absente?\W*$/;
export const REMARKED_PRESENT = /^\W*(?:presente?|arriv|part(?:i|ie)(?![a-z])|quitt|depart)/;

/** « DUPONT Jean : présent », « Mme Anne PETIT – absente, pouvoir à M. ROUX », « M. ROUX | adjoint | Présent » */
export const LINE_OF_SHEET =
  /^[ •*_-]{0,6}(?<name>\p{Lu}[^:\n\t–]{2,60}?)\s?(?:\s[–-]|:|\.{3,90}|…|\t(?:[^:\t\n]{2,50}\t)?)\s?(?<said>\(?(?:pr[ée]sent|absent|excus|pouvoir|procuration|repr[ée]sent)[^\n]{0,100})$/gimu;

/** A proxy is told, whoever holds it. */
export const TELLS_PROXY = /pouvoir|procuration|represent/;

/** « Pouvoir à M. Luc ROUX », « Excusé, pouvoir à M. Luc ROUX », whatever the title of the column: « Observations ». */
export const PROXY_TO_SOMEBODY =
  /^(?:(?:absent|excus[ée])e?\s?[,(–-]\s?)?(?:a\sdonn[ée]\s|donne\s)?(?:pouvoir|procuration|mandat)\s[àa]\s/iu;

/** « Procurations : M. Y représentant Mme X »: Y votes for X. */
export const REPRESENTS = /^(?:en )?repr[ée]sentante?s?(?!\p{L})/iu;

/** « Pouvoirs : ROUX Luc (pour PETIT Anne) »: whom he votes for, and not « (pour le point 3) ». */
export const VOTES_FOR = /^\s*pour\s(?!l[ae]s?\s|une?\s|cette\s)/u;

/** « (représentée) », by nobody who is named. */
export const NOTED_REPRESENTED = /^\W?repr[eé]sent[eé]/iu;

/** « pour les points 3 à 7 », « jusqu'à 20 h »: a proxy for a part of the sitting. */
export const LIMITS_PROXY =
  /(?:jusqu|partir|pour (?:les?|la)|points?|questions?|d[ée]lib[ée]rations?|n\s?°)/iu;

/** « le maire » → « maire », « la présidente » → « présidente ». */
export const ARTICLE_OF_OFFICE = /^(?:le|la|l')\s?/;

/** « présidente », the same office as « président ». */
export const FEMININE_PRESIDENT = /presidente$/;
