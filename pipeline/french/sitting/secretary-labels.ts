import { LETTERS } from '../../patterns/letters.ts';
import { SECRETARY_SIGNS, SIGNING_OFFICES } from '../act/signature-words.ts';
import { CIVILITY_OF_ANY } from '../people/titles.ts';

/** Labels of the secretary of a sitting, and the names they stand before or above. */

/** « Secrétaires de séance : »: several. */
export const SECRETARIES = /secr[ée]taires(?!\p{L})/iu;

/** « A été élue secrétaire : Mme Y », « Désignation du secrétaire : Mme Y », under a list: whoever stands on the line above is another. */
export const ONLY_CHOSEN =
  /(?:^|\n)\W*(?:(?:a|ont|est|sont)\s(?:[ée]t[ée]\s)?(?:d[ée]sign|nomm|[ée]lu|choisi)[ée]?e?s?\s(?:(?:comme|en\squalit[ée]\sde|en\stant\sque)\s)?|(?:d[ée]signation|nomination|[ée]lection)\s(?:du|de\sla|d['’]une?)\s)$/iu;

/** « Secrétaire de séance : », « Secrétaire élu(e) : », a cell of its own: after the word, the name comes next. */
export const LABEL_THEN_NAME = /^(?:(?:\s(?:[ée]lu|d[ée]sign[ée]|nomm[ée])[(e)s]{0,6})?\s{0,3}[:=]|\t)/u;

/** « (Secrétaire de séance) Mme Anne PETIT », on the same line. */
export const CIVILITY_NEXT = new RegExp(`^ (?:${CIVILITY_OF_ANY}) `, 'u');

/** « Le secrétaire de séance, Le Maire, », above their names. */
export const OFFICES_IN_ROW = new RegExp(
  `(?<![${LETTERS}])l[ea]s?\\s(?:${SECRETARY_SIGNS.source}|${SIGNING_OFFICES.source})`,
  'giu',
);
