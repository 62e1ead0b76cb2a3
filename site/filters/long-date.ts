import { frenchDate, WEEKDAYS } from '../../pipeline/french/dates/calendar.ts';

/** « 2021-02-08 » → « lundi 8 février 2021 ». */
export function longDate(iso: string): string {
  const weekday = WEEKDAYS[new Date(`${iso}T12:00:00Z`).getUTCDay()];
  return weekday ? `${weekday} ${frenchDate(iso)}` : iso;
}
