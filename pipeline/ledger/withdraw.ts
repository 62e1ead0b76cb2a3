import { frenchDate } from '../french/dates/calendar.ts';
import type { Happening } from './chain.ts';
import { type Doing, sameAct } from './happening.ts';
import type { History } from './history.ts';
import { parisDay, twoMonthsAfter } from './paris.ts';

/** What is added to the ledger, or why nothing is. */
export type Decision = { happening: Happening; refusal: null } | { happening: null; refusal: string };

const refuse = (refusal: string): Decision => ({ happening: null, refusal });

interface Withdrawing extends Doing {
  reason: string;
  /** The legal ground, in words. */
  ground: string | null;
}

/**
 * Takes a published act off line. CGCT, art. R2131-1: it stays there two months at least, so that before
 * their end a court order or another ground of the law is asked for.
 */
export function toWithdraw(history: History, { reason, ground, ...doing }: Withdrawing): Decision {
  if (history.state === 'withdrawn') return refuse('Cet acte est déjà retiré.');
  if (history.state === 'added')
    return refuse('Cet acte n’est pas publié : retirez son fichier du dossier de la séance.');
  const end = endOfPublicity(history);
  if (!ground && end && parisDay(doing.now) <= end)
    return refuse(
      `Cet acte doit rester en ligne deux mois, jusqu’au ${frenchDate(end)} compris (CGCT, art. R2131-1). ` +
        'Pour le retirer avant, nommez une décision de justice (--court-order) ou un fondement (--ground).',
    );
  const details = { reason, ...(ground ? { ground } : {}) };
  return { happening: sameAct(history, 'withdrawn', doing, details), refusal: null };
}

/** The last day an act must stay online; null when it is not published. */
function endOfPublicity({ online }: History): string | null {
  const from = online?.since?.slice(0, 10) ?? online?.before;
  return from ? twoMonthsAfter(from) : null;
}

/** Puts a withdrawn act online again, under the date it always had. */
export function toRestore(history: History, { reason, ...doing }: Doing & { reason: string }): Decision {
  if (history.state !== 'withdrawn') return refuse('Cet acte n’est pas retiré.');
  return { happening: sameAct(history, 'restored', doing, { reason }), refusal: null };
}
