import type { Passage } from '../../document/passage.ts';
import { MONTHS } from '../../french/dates/calendar.ts';
import { type FoundDate, isoDate } from '../../french/dates/dates.ts';
import { DAYS_BEFORE } from '../../french/dates/several-days.ts';
import { fold } from '../../french/fold.ts';
import { numberOf } from '../../french/numbers.ts';

/** So many characters name the days before the last one. */
const REACH = 90;

/** « Séance des 16 et 17 décembre 2025 »: a sitting of several days is of its first; the words read are those of all. */
export function fromFirstDay(section: Passage, date: FoundDate): FoundDate {
  const from = Math.max(0, date.start - REACH);
  const { index = 0, 0: said = '', groups } = DAYS_BEFORE.exec(section.text.slice(from, date.start)) ?? {};
  if (!groups?.day || !groups.first) return date;
  const first = isoOf(groups.day, groups.month, date.date);
  if (first === null || first >= date.date) return date;
  const start = from + index + said.indexOf(groups.first);
  return { ...date, date: first, start, passage: section.slice(start, date.end) };
}

/** A day before another, of its month and year where it prints none. */
function isoOf(day: string, printed: string | undefined, last: string): string | null {
  const [year = 0, lastMonth = 0] = last.split('-').map(Number);
  const named = MONTHS.findIndex((name) => fold(name) === fold(printed ?? '')) + 1;
  const month = named || lastMonth;
  const isFirst = /^(?:1er|premier)$/i.test(day);
  return isoDate(month > lastMonth ? year - 1 : year, month, isFirst ? 1 : numberOf(day));
}
