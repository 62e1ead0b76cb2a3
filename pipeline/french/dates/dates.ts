import type { Passage } from '../../document/passage.ts';
import type { PassageMatch } from '../../document/passage-match.ts';
import { onceEach } from '../../lib/once.ts';
import { CAPITALS, LETTERS } from '../../patterns/letters.ts';
import { fold } from '../fold.ts';
import { NUMBER, numberOf, YEAR } from '../numbers.ts';
import { anyOf } from '../phrases.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

/** A date read in a text, with its place there. */
export interface FoundDate {
  /** YYYY-MM-DD */
  date: string;
  passage: Passage;
  start: number;
  end: number;
  /** False when the year was not printed with the day, but taken from the date given. */
  hasYear: boolean;
}

/** How months are printed short, January first. */
const SHORT_MONTHS: readonly string[][] = [
  ['janv'],
  ['fevr', 'fev'],
  [],
  ['avr'],
  [],
  [],
  ['juill', 'juil'],
  [],
  ['sept', 'sep'],
  ['oct', '0ct'],
  ['nov'],
  ['dec'],
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((name, index) =>
    [fold(name), ...(SHORT_MONTHS[index] ?? [])].map((printed) => [printed, index + 1]),
  ),
);
const WEEKDAY = anyOf(WEEKDAYS);
/** What optical reading takes for digits: only where the rest of the date proves that a digit stood there. */
const DIGIT = '[\\dOoIlS]';
/** « 2 4 SEP. 2024 »: the wheels of a date stamp, read apart. */
const STAMPED = `(?<![${LETTERS}\\d]|\\d\\s)[0-3]\\s[\\dOoIl](?=\\s{1,2}[${CAPITALS}]{3,4}[.,]?\\s{1,2}20\\d\\d(?!\\d))`;
/** « 1er », « 01er », and what optical reading makes of the raised letters: « 1° », « 01% », « 01” ». */
const FIRST = '0?(?:[1lIj]\\s?(?:er|°)|1[º%"”*’\']{1,2})';
const DAY = `premier|${STAMPED}|(?:(?<![${LETTERS}\\d])|(?<=(?:[${LETTERS}]di|imanche|(?<![${LETTERS}])du)))(?:${FIRST}|[0-3lIO]?${DIGIT}(?![\\d/]))|${NUMBER}`;

/**
 * « lundi 8 février 2021 », « le huit février deux mil vingt et un », « 1er juil. 2020 », and the opening
 * « L'an deux mil seize, le vingt-six janvier », whose year comes first.
 */
const IN_WORDS =
  `(?:(?<yearBefore>(?:(?<=an(?:n[ée]e)?\\s{1,2})|(?!\\d))${YEAR})[\\s,]{1,3}(?:et\\s?,?\\s{0,2})?(?:(?:du|les?)\\s{1,2})?(?:${WEEKDAY}[\\s,]{1,3})?(?:les?\\s{1,2})?|` +
  `(?:${WEEKDAY}[\\s,]{0,3})?)(?<day>${DAY})(?:\\s{0,3}|\\s{1,2}(?:du\\s{1,2})?mois\\s{1,2}de\\s{1,2})` +
  `(?<month>${anyOf([...MONTH_NUMBERS.keys()])})(?![${LETTERS}])(?:\\.|,(?=\\s{1,2}20\\d\\d))?` +
  `(?:[\\s,]{1,3}(?:de\\s{1,2})?(?:l['’]an(?:n[ée]e)?\\s{1,2})?(?<yearAfter>${YEAR})|(?<yearGlued>20\\d\\d)(?!\\d))?`;

/** The same sign twice: « 22-11/03 » is no date. */
const SEPARATOR = '\\s?(?<sign>[/.-])\\s?';
const SAME_SEPARATOR = '\\s?\\k<sign>\\s?';
/** « 17/02/21 », « 15.03.2006 », « 08 / 02 / 2021 »: not inside a longer number, « BS-2022-03-09 », nor after « n° ». */
const IN_DIGITS =
  `(?<![\\d${LETTERS}]|\\d[/.,-]|n\\s?[°º]\\s?)(?:(?<![${LETTERS}]-)(?<isoYear>(?:19|20)\\d{2})[-/](?<isoMonth>\\d{2})[-/](?<isoDay>\\d{2})|` +
  `(?<numericDay>${DIGIT}{1,2})${SEPARATOR}(?<numericMonth>${DIGIT}{1,2})${SAME_SEPARATOR}(?<numericYear>(?:19|2[0O])${DIGIT}{2}|\\d{2}))` +
  `(?![\\d${LETTERS}]|[/.,-]\\d)`;

/** Where a date may begin, asked first at every letter of the text: « lundi8 » and « du8 » are glued by a scan. */
const BEGINS = `(?:(?<![${LETTERS}\\d])|(?<=di|imanche|du))`;
const DATE = new RegExp(`${BEGINS}(?:${IN_DIGITS}|${IN_WORDS})`, 'iu');

/**
 * Every date of a passage, in reading order. A day printed without its year is the last such day
 * up to `upTo` (YYYY-MM-DD), and no date when that is not given. Impossible dates are left out.
 */
export const datesIn = (passage: Passage, upTo: string | null = null): readonly FoundDate[] =>
  datesUpTo(passage, upTo);

/** Several fields ask the same sections. */
const datesUpTo = onceEach((passage: Passage, upTo: string | null): FoundDate[] => {
  const found: FoundDate[] = [];
  for (const match of passage.matches(DATE)) {
    const part = (name: string) => match.group(name)?.text ?? null;
    const [day, month, year] =
      part('isoYear') !== null
        ? [part('isoDay'), part('isoMonth'), part('isoYear')].map(Number)
        : part('numericDay') !== null
          ? numericParts(match)
          : wordParts(match, upTo);
    const date = isoDate(year ?? null, month ?? null, day ?? null);
    if (!date) continue;
    const hasYear = !match.group('month') || yearOf(match) !== null;
    found.push({ date, hasYear, passage: match.whole, start: match.start, end: match.end });
  }
  return found;
});

/** Digits that optical reading took for letters; null when no true digit stands among them. */
export function repairedDigits(text: string): string | null {
  if (!/\d/.test(text)) return null;
  return text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replace(/S/g, '5');
}

type Parts = (number | null)[];

function numericParts(match: PassageMatch): Parts {
  const [day, month, year] = ['numericDay', 'numericMonth', 'numericYear'].map((name) =>
    repairedDigits(match.group(name)?.text ?? ''),
  );
  if (!day || !month || !year) return [];
  return [Number(day), Number(month), year.length === 2 ? centuryOf(Number(year)) : Number(year)];
}

/** « 21 » → 2021, « 98 » → 1998. */
const centuryOf = (year: number): number => (year < 80 ? 2000 : 1900) + year;

/** The year printed with the day: after it, glued to the month by a scan, or before. */
const yearOf = (match: PassageMatch): Passage | null =>
  match.group('yearAfter') ?? match.group('yearGlued') ?? match.group('yearBefore');

function wordParts(match: PassageMatch, upTo: string | null): Parts {
  const day = dayOf(match.group('day')?.text ?? '');
  const month = MONTH_NUMBERS.get(fold(match.group('month')?.text ?? '')) ?? null;
  const printed = yearOf(match);
  if (printed) return [day, month, numberOf(printed.text)];
  if (!upTo) return [];
  const year = Number(upTo.slice(0, 4));
  const isLater = (isoDate(year, month, day) ?? '') > upTo;
  return [day, month, isLater ? year - 1 : year];
}

const IS_FIRST = new RegExp(`^(?:premier|${FIRST})$`, 'i');
function dayOf(printed: string): number | null {
  // « les seize et dix-sept décembre »: two days, of which the first; « vingt et un » is one.
  const text = printed.split(/\set\s(?!une?$)/iu)[0] as string;
  if (IS_FIRST.test(text)) return 1;
  const figures = text.replace(/^(\d)\s(?=\S$)/, '$1');
  return (
    numberOf(figures) ?? (/^[\dOoIlS]{1,2}$/.test(figures) ? Number(repairedDigits(figures) ?? NaN) : null)
  );
}

/** The ISO form of a day that exists in the calendar, else null. */
export function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (!year || !month || !day || year < 1790 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
