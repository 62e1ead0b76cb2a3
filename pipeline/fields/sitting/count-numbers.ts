import type { Passage } from '../../document/passage.ts';
import { datesIn } from '../../french/dates/dates.ts';
import { timesIn } from '../../french/dates/times.ts';
import type { Placed } from '../../french/labelled.ts';
import { NUMBER, numberOf } from '../../french/numbers.ts';
import { ENDS_A_NUMBER, OF_A_NUMBER } from '../../french/sitting/around-counts.ts';

/** A number that may count members, and where it stands. */
export interface Count extends Placed {
  value: number;
}

const NUMBERS = new RegExp(NUMBER, 'iu');

/** The last words of its line before a place. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** « en exercice : 15/15 » */
const isRepeated = (text: string, number: string, end: number): boolean =>
  text.startsWith(`/${number}`, end) && !/[\d/.,]/.test(text[end + 1 + number.length] ?? '');

/** « en exercice : 1 9 » and nothing more: one figure of a number that was torn apart. */
const isTorn = (text: string, start: number, end: number): boolean =>
  /[:=]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ \d[ \t]*(?:$|[\n.,;–-])/.test(text.slice(end, end + 6));

/** « S É A N C E   D U   2 6   M A R S   2 0 1 9 »: letters and figures set apart. */
const SPREAD = /(?:^|\s)(?:\S ){4}$/;

/** The numbers of a passage, without those of dates, times, acts and amounts. */
export function numbersIn(passage: Passage): Count[] {
  const taken = [...datesIn(passage, '2100-12-31'), ...timesIn(passage)].sort((a, b) => a.start - b.start);
  let next = 0;
  const numbers: Count[] = [];
  for (const { start, end, text, whole } of passage.matches(NUMBERS)) {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    const value = numberOf(text);
    const isTaken = (taken[next]?.start ?? Infinity) < end;
    const isPart =
      // « 2l » : 21 read optically, and no 2; « 4 291 » : as many people sit nowhere.
      (/^[/.,]\d|^\s?[°h%€]|^\p{L}|^ \d{3}(?!\d)/u.test(passage.text.slice(end, end + 5)) &&
        !isRepeated(passage.text, text, end)) ||
      OF_A_NUMBER.test(passage.text.slice(Math.max(0, start - 4), start)) ||
      ENDS_A_NUMBER.test(lineBefore(passage.text, start)) ||
      SPREAD.test(passage.text.slice(Math.max(0, start - 9), start)) ||
      (end === start + 1 && isTorn(passage.text, start, end));
    if (value !== null && !isTaken && !isPart) numbers.push({ value, start, end, passage: whole });
  }
  return numbers;
}
