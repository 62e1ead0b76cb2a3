import { shortDate } from './short-date.ts';

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** « 2021-02-08 » → « lundi 8 février 2021 ». */
export function longDate(iso: string): string {
  const weekday = WEEKDAYS[new Date(`${iso}T12:00:00Z`).getUTCDay()];
  return weekday ? `${weekday} ${shortDate(iso)}` : iso;
}
