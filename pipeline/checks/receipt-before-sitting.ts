import { frenchDate } from '../french/dates/calendar.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const receiptBeforeSitting: Check = {
  code: 'receipt.date-before-sitting',
  severity: 'warning',
  summary: 'L’accusé de réception date l’acte d’avant la séance.',
  basis: 'Chronologie de l’acte',
  run: each((act) => {
    const date = act.record.receipt?.date;
    const sitting = act.record.sitting.date;
    if (!date || !sitting || date >= sitting) return null;
    return {
      pointer: '/receipt/date',
      message:
        `L’accusé de réception date l’acte du ${frenchDate(date)}${pageOf(act, '/receipt/date')}, ` +
        `avant la séance du ${frenchDate(sitting)}${pageOf(act, '/sitting/date')}.`,
      actual: date,
      expected: sitting,
      remedy: 'Vérifiez la date de la séance et que le tampon est bien celui de cet acte.',
    };
  }),
};
