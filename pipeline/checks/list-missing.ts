import { frenchDate } from '../french/dates/calendar.ts';
import type { Act } from '../register.ts';
import { dayAfter, daysBetween } from './base/dates.ts';
import { hasNoticeRule } from './base/law.ts';
import type { Check } from './check.ts';

/** Ordonnance n° 2021-1310 du 7 octobre 2021, in force that day. */
const SINCE = '2022-07-01';
const WEEK = 7;

export const listMissing: Check = {
  code: 'sitting.list-missing',
  severity: 'info',
  summary: 'La liste des délibérations examinées à la séance n’est pas déposée.',
  basis: 'CGCT, art. L2121-25 : liste affichée et mise en ligne dans la semaine',
  isOfSitting: true,
  run(acts, { today, awaits, listedSittings }) {
    if (!today || !listedSittings) return [];
    const sittings = new Map<string, Act>();
    for (const act of acts) {
      const { date } = act.record.sitting;
      if (date && !sittings.has(date) && hasNoticeRule(act.record.body)) sittings.set(date, act);
    }
    return [...sittings].flatMap(([date, act]) => {
      if (date < SINCE || listedSittings.has(`${act.authority.slug}/${date}`)) return [];
      if (daysBetween(date, today) <= WEEK) {
        awaits?.(dayAfter(date, WEEK + 1));
        return [];
      }
      return {
        act,
        pointer: '/sitting/date',
        message: `La liste des délibérations de la séance du ${frenchDate(date)} n’est pas déposée.`,
        remedy: 'Déposez-la dans le dossier de la séance ; « registre documents » sait la préparer.',
      };
    });
  },
};
