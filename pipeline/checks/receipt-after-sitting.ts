import { frenchDate } from '../french/dates/calendar.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** Some councils give the day of signature as the date of the act: that is no difference. */
export const receiptAfterSitting: Check = {
  code: 'receipt.date-after-sitting',
  severity: 'info',
  summary: 'L’accusé de réception date l’acte d’un autre jour que la séance.',
  basis: 'Chronologie de l’acte',
  run: each((act) => {
    const { receipt, sitting, signedOn } = act.record;
    const date = receipt?.date;
    if (!date || !sitting.date || date <= sitting.date || date === signedOn) return null;
    return {
      pointer: '/receipt/date',
      message:
        `L’accusé de réception date l’acte du ${frenchDate(date)}${pageOf(act, '/receipt/date')} ; ` +
        `la séance est du ${frenchDate(sitting.date)}${pageOf(act, '/sitting/date')}.`,
      actual: date,
      expected: sitting.date,
      remedy: 'Vérifiez la date de la séance et que le tampon est bien celui de cet acte.',
    };
  }),
};
