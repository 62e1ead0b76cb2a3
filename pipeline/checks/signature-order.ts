import { frenchDate } from '../french/dates/calendar.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const signatureOrder: Check = {
  code: 'signature.before-sitting',
  severity: 'warning',
  summary: 'L’acte est signé avant la séance.',
  basis: 'Chronologie de l’acte',
  run: each((act) => {
    const { signedOn, sitting } = act.record;
    if (!signedOn || !sitting.date || signedOn >= sitting.date) return null;
    return {
      pointer: '/signedOn',
      message:
        `L’acte est signé le ${frenchDate(signedOn)}${pageOf(act, '/signedOn')}, ` +
        `avant la séance du ${frenchDate(sitting.date)}${pageOf(act, '/sitting/date')}.`,
      actual: signedOn,
      expected: sitting.date,
      remedy: 'Vérifiez la date de signature et celle de la séance.',
    };
  }),
};
