import { CIVILITY_OF_ANY } from '../people/titles.ts';
import { CIVILITY_AND_SPACE } from './names.ts';

/** Names beside the verbs and counts of a vote: where a list of voters begins, is parted and ends. */

/** « 2 contre (dont Annie RENARD) » */
export const AMONG_WHOM = /^\s?dont\s(?=\p{Lu})/u;

/** « … et une abstention (M. X), s'oppose au projet »: who abstained is the subject of nothing. */
export const ENCLOSED = new RegExp(`^\\s?${CIVILITY_AND_SPACE}[^()]*\\)$`, 'iu');

/** Of a run of names, what « et », « ainsi que » or a comma parts. */
export const PIECE = /(?:[^,&\s]|(?!\s(?:et|ainsi\sque)\s)\s)+/giu;

/** « M. X ainsi que Mme Y »: what joins a piece to the one before. */
export const JOINT_OF_PIECE = /^\s*(?:et|ainsi\sque)\s/iu;

/** « à l'exception de Mme X et de M. Y »: the word before the second. */
export const EXCEPTED_TOO = /^\s*de\s*$/iu;

/** « M. Luc PETIT. M. Jean ROUX »: a full stop for a comma. */
export const STOP_BEFORE_CIVILITY = new RegExp(String.raw`\.{1,2}\s{1,3}(?=(?:${CIVILITY_OF_ANY})\s)`, 'u');

/** « s'abstenant », « votant contre » */
export const PARTICIPLE = /ant(?!\p{L})/iu;

/** A paragraph or a sentence ends, though none does after « M. ». */
export const SENTENCE_BETWEEN = /\n\n|(?<!\sM|\(M|MM|Mr|Mme)[.;!?]\s+\p{Lu}/u;

/** « Mme X (présidente du foyer) et M. Y (trésorier du club) ne prennent pas part »: who somebody is. */
export const OFFICE_IN_PARENTHESES =
  /\((?:vice-)?(?:pr[ée]sidente?|tr[ée]sori[eè]re?|secr[ée]taire|membres?|adh[ée]rente?s?|salari[ée]e?s?|administra(?:teur|trice)s?|directeur|directrice)(?:\s[^()\d\n]{2,60})?\)/giu;

/** « M. X (pouvoir de M. Y) et Mme Z (votent contre) »: who gave the power is one of them. */
export const WITH_POWER_OF =
  /(?<label>\(\s?(?:\+\s?)?(?:pouvoir|procuration|mandat)\s(?:de\s|d['’]))[^()\n]{2,50}\)/giu;
