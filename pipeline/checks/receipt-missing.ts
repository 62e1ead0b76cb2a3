import { frenchDate } from '../french/dates/calendar.ts';
import { dayAfter, daysBetween } from './base/dates.ts';
import type { Check } from './check.ts';

const PATIENCE = 30;
/** Nothing was decided: nothing is sent. */
const UNSENT = new Set<string | null>(['withdrawn', 'adjourned']);

/** Said only in a register whose acts carry stamps: a council that publishes unstamped acts would never be right. */
export const receiptMissing: Check = {
  code: 'receipt.missing',
  severity: 'info',
  summary: 'L’acte est déposé sans accusé de réception, longtemps après la séance.',
  basis: 'CGCT, art. L2131-1 : transmission au représentant de l’État',
  run(acts, { today, awaits }) {
    if (!today || !acts.some(({ record }) => record.receipt?.id)) return [];
    return acts.flatMap((act) => {
      const { receipt, sitting, vote } = act.record;
      if (receipt || !sitting.date || UNSENT.has(vote.outcome)) return [];
      if (daysBetween(sitting.date, today) <= PATIENCE) {
        awaits?.(dayAfter(sitting.date, PATIENCE + 1));
        return [];
      }
      return {
        act,
        pointer: '/receipt',
        message: `L’acte de la séance du ${frenchDate(sitting.date)} n’a pas d’accusé de réception plus de ${PATIENCE} jours après.`,
        remedy: 'Déposez la version tamponnée de l’acte, ou complétez par une correction.',
      };
    });
  },
};
