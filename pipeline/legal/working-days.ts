import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { dayAfter } from '../checks/base/dates.ts';

/** Départements whose own public holidays the library knows under another name than their code. */
const REGIONS: Record<string, string> = {
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '976': 'YT',
  '977': 'BL',
  '978': 'MF',
};

/** The library holds all countries and calendars: it is loaded only when a delay is to be counted. */
const library = (): typeof Holidays => createRequire(import.meta.url)('date-holidays');

const known = new Map<string, ReadonlySet<string>>();

/** The public holidays of a year (YYYY-MM-DD), with those of Alsace, Moselle and overseas. */
function holidaysOf(year: number, department: string): ReadonlySet<string> {
  const key = `${department} ${year}`;
  const found = known.get(key);
  if (found) return found;
  const holidays = new (library())('FR', REGIONS[department] ?? department)
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  const days = new Set(holidays);
  known.set(key, days);
  return days;
}

/** Neither Saturday, Sunday nor public holiday, in the département of the authority. */
export function isWorkingDay(day: string, department = ''): boolean {
  const week = new Date(`${day}T00:00:00Z`).getUTCDay();
  return week !== 0 && week !== 6 && !holidaysOf(Number(day.slice(0, 4)), department).has(day);
}

/** The day itself when it is worked, else the next that is. */
export const workedFrom = (day: string, department?: string): string =>
  isWorkingDay(day, department) ? day : workedFrom(dayAfter(day, 1), department);

/** The day itself when it is worked, else the last one before that is. */
export const workedUntil = (day: string, department?: string): string =>
  isWorkingDay(day, department) ? day : workedUntil(dayAfter(day, -1), department);
