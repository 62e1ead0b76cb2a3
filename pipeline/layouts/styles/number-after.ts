import type { Line } from '../../document.ts';
import { NUMBER_APART, NUMBER_AT_END } from '../../french/act/heads.ts';
import { isNumberLine } from '../../french/act/number.ts';
import { SIGN_BEFORE_NUMBER } from '../../french/titles/title-edges.ts';
import type { Heading, HeadingStyle } from '../heading.ts';

/** A title, and the number of its act at the end of its line. */
export const numbersAfter: HeadingStyle = {
  name: 'number-after',
  numbered: true,
  weight: 1.2,
  counted: true,
  find: byNumberAfter,
};

/** « Tarifs de la cantine (2024-15) », then « Achat d'un tracteur ( DE_2024_016) », « (délibération n° 2024-16) », « Tarifs : 2024-16 », or « Tarifs | D 2024-16 » */
function byNumberAfter(flow: readonly Line[], index: number): Heading | null {
  const line = flow[index];
  return line && TITLE_AND_NUMBER.test(line.text) ? numberAtEnd(line, index) : null;
}

/** The same at the end of a title of several lines. */
export function numberAfterTitle(flow: readonly Line[], from: number): Heading | null {
  if (!OPENS_TITLE.test(flow[from]?.text ?? '')) return null;
  for (let index = from; index < from + LONGEST_WRAPPED; index++) {
    const line = flow[index];
    if (!line || (index > from && line.gapAbove)) return null;
    const found = numberAtEnd(line, index) ?? numberBelowSign(line, flow[index + 1], index);
    if (found) return found;
  }
  return null;
}
const LONGEST_WRAPPED = 4;

/** « … RUE DU STADE – N° » + « 2024-18 » */
function numberBelowSign(line: Line, next: Line | undefined, index: number): Heading | null {
  if (!next || next.gapAbove || !SIGN_BEFORE_NUMBER.test(line.text) || !isNumberLine(next.text)) return null;
  const from = next.text.length - next.text.trimStart().length;
  return { index: index + 1, titleAt: 0, number: [from, next.text.trimEnd().length], rank: null };
}

function numberAtEnd({ text }: Line, index: number): Heading | null {
  const match = NUMBER_AT_END.exec(text) ?? NUMBER_APART.exec(text) ?? NUMBER_AFTER_COLON.exec(text);
  const number = match?.indices?.groups?.number;
  const rank = Number(match?.groups?.rank);
  return number ? { index, titleAt: 0, number: [...number], rank, isOneLine: true } : null;
}
const OPENS_TITLE = /^[\W\d]{0,12}\p{Lu}/u;
const TITLE_AND_NUMBER =
  /^[\W\d]{0,12}\p{Lu}[^\n()]{5,150}(?:\(|\s:\s20\d\d-\d|\t(?=(?:[A-Z]{1,5}[-/_. ]|[nN]\s?°\s?)20\d\d[-_/.](?!20\d\d)\d{1,4}\s*$))/u;
const NUMBER_AFTER_COLON = /[^\s:]\s:\s(?<number>20\d\d-(?<rank>\d{1,4}))\s*$/du;
