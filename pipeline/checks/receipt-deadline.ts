import type { Deliberation } from '../../schemas/deliberation.ts';
import { VOTES_ACCOUNTS, VOTES_BUDGET } from '../french/act/legal-words.ts';
import { frenchDate } from '../french/dates/calendar.ts';
import { fold } from '../french/fold.ts';
import { dayAfter } from './base/dates.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/**
 * No general delay binds a deliberation to the prefecture. It is owed:
 * - for the budget, fifteen days after the last day to adopt it: 15 April, 30 April in an election year or
 *   when the State's figures come late (L1612-2, L1612-8), hence 15 May at the latest;
 * - for the accounts, fifteen days after 30 June (L1612-12, L1612-13), hence 15 July;
 * - for a decision on one person (nature AI), fifteen days after its signature (L2131-1).
 * In 2020 both financial days moved to 31 July (ordonnance n° 2020-330 du 25 mars 2020), hence 15 August.
 * These financial articles were repealed and renumbered on 1 January 2026: no later delay is claimed.
 */
export const receiptDeadline: Check = {
  code: 'receipt.deadline',
  severity: 'warning',
  summary: 'L’acte a été transmis en préfecture après le délai que la loi lui donne.',
  basis:
    'CGCT, art. L1612-8 (budget) et L1612-13 (comptes) dans leur version d’avant 2026, L2131-1 (décisions individuelles)',
  run: each((act) => {
    const { record } = act;
    const received = record.receipt?.receivedOn;
    const owed = deadlineOf(record);
    if (!received || !owed || received <= owed.by) return null;
    return {
      pointer: '/receipt/receivedOn',
      message:
        `L’acte a été reçu en préfecture le ${frenchDate(received)}${pageOf(act, '/receipt/receivedOn')} ; ` +
        `${owed.what}, il devait l’être au plus tard le ${frenchDate(owed.by)}.`,
      actual: received,
      expected: owed.by,
      remedy: 'Vérifiez la date de réception ; si elle est juste, acceptez le constat en disant pourquoi.',
    };
  }),
};

const RENUMBERED = '2026-01-01';

/** The last day the prefecture must have received the act, where the law gives one. */
export function deadlineOf({
  subject,
  sitting,
  receipt,
  signedOn,
}: Deliberation): { by: string; what: string } | null {
  const title = fold(subject ?? '').trim();
  if (!sitting.date) return null;
  if (receipt?.nature === 'AI')
    return { by: dayAfter(signedOn ?? sitting.date, 15), what: 'décision individuelle' };
  const year = Number(/\b20\d\d\b/.exec(title)?.[0] ?? Number.NaN);
  const held = Number(sitting.date.slice(0, 4));
  const owed = VOTES_BUDGET.test(title)
    ? { by: lastDay(year || held, '05-15'), what: 'budget' }
    : VOTES_ACCOUNTS.test(title) && { by: lastDay(year ? year + 1 : held, '07-15'), what: 'comptes' };
  return owed && owed.by < RENUMBERED ? owed : null;
}

const lastDay = (year: number, day: string): string => (year === 2020 ? '2020-08-15' : `${year}-${day}`);
