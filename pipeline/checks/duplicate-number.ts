import { frenchDate } from '../french/dates/calendar.ts';
import { slug } from '../french/fold.ts';
import type { Act } from '../register.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const duplicateNumber: Check = {
  code: 'register.duplicate-number',
  severity: 'warning',
  summary: 'Deux actes portent le même numéro.',
  basis: 'CGCT, art. R2121-9 : numéros d’ordre du registre',
  run(acts) {
    const seen = new Map<string, Act>();
    return acts.flatMap((act) => {
      const key = keyOf(act);
      const other = key === null ? undefined : seen.get(key);
      if (key !== null && !other) seen.set(key, act);
      if (!other) return [];
      const { number, sitting } = other.record;
      return {
        act,
        pointer: '/number',
        message:
          `Le numéro ${act.record.number}${pageOf(act, '/number')} est déjà celui de l’acte ` +
          `« ${number} » de la séance du ${frenchDate(sitting.date ?? '')} (${other.record.source.file}).`,
        actual: act.record.number,
        remedy: 'Vérifiez les deux numéros ; retirez l’un des fichiers si c’est deux fois le même acte.',
      };
    });
  },
};

/** A rank (« 3 ») is unique in its sitting; a number that tells its year, or a long one, in its year. */
function keyOf({ record: { number, sitting } }: Act): string | null {
  if (!number || !sitting.date) return null;
  const year = sitting.date.slice(0, 4);
  const isYearly = number.includes(year) || number.startsWith(year.slice(2)) || /\d{3,}/.test(number);
  return `${slug(number)}|${isYearly ? year : sitting.date}`;
}
