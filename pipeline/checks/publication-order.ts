import { frenchDate } from '../french/dates/calendar.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const publicationOrder: Check = {
  code: 'publication.order',
  severity: 'warning',
  summary: 'L’acte est publié avant la séance ou avant sa signature.',
  basis: 'Chronologie de l’acte : séance, signature, publication',
  run: each((act) => {
    const { publishedOn, signedOn, sitting } = act.record;
    const [pointer, words, date] =
      publishedOn && sitting.date && publishedOn < sitting.date
        ? ['/sitting/date', 'la séance', sitting.date]
        : ['/signedOn', 'la signature', signedOn];
    if (!publishedOn || !date || publishedOn >= date) return null;
    return {
      pointer: '/publishedOn',
      message:
        `L’acte est publié le ${frenchDate(publishedOn)}${pageOf(act, '/publishedOn')}, ` +
        `avant ${words}, du ${frenchDate(date)}${pageOf(act, pointer)}.`,
      actual: publishedOn,
      expected: date,
      remedy: 'Vérifiez la date de publication.',
    };
  }),
};
