import { frenchDate } from '../french/dates/calendar.ts';
import type { Act } from '../register.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

interface Step {
  pointer: string;
  words: string;
  date: string | null | undefined;
}

const stepsOf = ({ record: { sitting, receipt } }: Act): [Step, Step, Step] => [
  { pointer: '/sitting/date', words: 'la séance', date: sitting.date },
  { pointer: '/receipt/sentOn', words: 'l’envoi en préfecture', date: receipt?.sentOn },
  { pointer: '/receipt/receivedOn', words: 'la réception en préfecture', date: receipt?.receivedOn },
];

export const receiptOrder: Check = {
  code: 'receipt.order',
  severity: 'warning',
  summary: 'L’envoi ou la réception en préfecture précède ce qui doit l’avoir précédé.',
  basis: 'Chronologie de l’acte : séance, envoi, réception',
  run: each((act) => {
    const [sitting, sent, received] = stepsOf(act);
    return [
      [sitting, sent],
      [sitting, received],
      [sent, received],
    ].flatMap(([before, after]) => {
      if (!before?.date || !after?.date || after.date >= before.date) return [];
      return {
        pointer: after.pointer,
        message:
          `L’acte date ${after.words} du ${frenchDate(after.date)}${pageOf(act, after.pointer)}, ` +
          `avant ${before.words}, du ${frenchDate(before.date)}${pageOf(act, before.pointer)}.`,
        actual: after.date,
        expected: before.date,
        remedy: 'Vérifiez les dates du tampon et celle de la séance.',
      };
    });
  }),
};
