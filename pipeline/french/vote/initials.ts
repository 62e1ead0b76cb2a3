import { LETTERS } from '../../patterns/letters.ts';

/**
 * « P », « C » and « A » for « pour », « contre » and « abstention ». Elsewhere « P » may be those present: the
 * letters are of a vote only when it is said before them, or « P : 5 C : 0 » opens a line. Sources of patterns; flags `iu`.
 */

/** The words that stand for « P », « C » and « A ». */
export const WORD_OF_INITIAL = { p: 'pour', c: 'contre', a: 'abstention' } as const;

const LED = '(?:votes?|r[ée]sultats?|scrutin)\\s?[:=–-]?\\s?\\(?';
const LINE = '(?:^|\\n)[\\s•–-]{0,4}';
const OF = '\\s?[:=]\\s?';
const APART = '[\\s,;/–-]{1,4}';
const [P_FIRST, P_LAST] = [`(?:${LED}|${LINE})P${OF}\\d{1,3}${APART}`, `${LED}\\d{1,3}\\s?P${APART}`];
const LAST_C = `\\d{1,3}\\s?C(?![${LETTERS}])`;

/** One letter of « Vote : P : 5 C : 0 A : 0 », « Vote : 4 P, 1 C, 0 A ». */
export const INITIAL = `(?<initial>${[
  `(?<=${LED}|${LINE})P(?=${OF}\\d{1,3}${APART}C${OF}\\d)`,
  `(?<=${P_FIRST})C(?=${OF}\\d)`,
  `(?<=${P_FIRST}C${OF}\\d{1,3}${APART})A(?=${OF}\\d)`,
  `(?<=${LED}\\d{1,3}\\s?)P(?=${APART}${LAST_C})`,
  `(?<=${P_LAST}\\d{1,3}\\s?)C(?![${LETTERS}])`,
  `(?<=${P_LAST}\\d{1,3}\\s?C${APART}\\d{1,3}\\s?)A(?![${LETTERS}])`,
].join('|')})`;

/** The first of these counts. */
export const INITIALS =
  `(?<![${LETTERS}])${LED}(?:P${OF}\\d|\\d{1,3}\\s?P${APART}${LAST_C})|` +
  `${LINE}P${OF}\\d{1,3}${APART}C${OF}\\d`;
