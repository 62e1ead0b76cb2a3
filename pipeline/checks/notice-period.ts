import { frenchDate } from '../french/dates/calendar.ts';
import { several } from '../french/phrasing.ts';
import { clearDays } from './base/dates.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { hasNoticeRule, isUrgent, noticeDaysOf } from './base/law.ts';
import type { Check } from './check.ts';

/** A notice of less than three clear days, five from 3,500 inhabitants on, one when the act tells of urgency. */
export const noticePeriod: Check = {
  code: 'sitting.notice-period',
  severity: 'warning',
  summary: 'La convocation a été envoyée trop peu de jours avant la séance.',
  basis: 'CGCT, art. L2121-11 et L2121-12 (art. L5211-1 pour les intercommunalités)',
  run: each((act) => {
    const { date, noticeDate } = act.record.sitting;
    if (!date || !noticeDate || !hasNoticeRule(act.record.body)) return null;
    const needed = isUrgent(act) ? 1 : noticeDaysOf(act);
    const days = clearDays(noticeDate, date);
    if (days >= needed) return null;
    const told =
      days < 0
        ? 'n’est pas antérieure à la séance'
        : `laisse ${several(days, 'jour franc', 'jours francs')} sur ${needed}`;
    return {
      pointer: '/sitting/noticeDate',
      message:
        `La convocation du ${frenchDate(noticeDate)}${pageOf(act, '/sitting/noticeDate')} ` +
        `pour la séance du ${frenchDate(date)}${pageOf(act, '/sitting/date')} ${told}.`,
      actual: days,
      expected: needed,
      remedy:
        'Vérifiez la date de convocation. Si le délai a été abrégé pour urgence, acceptez le constat en le disant.',
    };
  }),
};
