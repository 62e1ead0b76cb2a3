import { deadlineOf } from '../checks/receipt-deadline.ts';
import { twoMonthsAfter } from '../ledger/paris.ts';
import type { Act } from '../register.ts';
import { lastDayOfAppeal } from './delays.ts';

/** The days that count in law for an act; null is what is not known. */
export interface ActLife {
  act: Act;
  adoptedOn: string | null;
  sentOn: string | null;
  receivedOn: string | null;
  /** The last day to transmit, where the law gives one. */
  transmitBy: string | null;
  /** The day it became public. */
  publishedOn: string | null;
  /** Who says it: the ledger, for the day put online; else the act prints it. */
  publishedBy: 'ledger' | 'print' | null;
  /** Published and, as its authority must, sent to the State (CGCT, art. L2131-1). */
  enforceableSince: string | null;
  /** The last of the two months online (CGCT, art. R2131-1). */
  onlineUntil: string | null;
  /** The last day to bring it before the court (CJA, art. R421-1). */
  appealUntil: string | null;
}

/** Nothing was decided: nothing is sent, and nothing binds. */
const WITHOUT_EFFECT = new Set<string | null>(['rejected', 'withdrawn', 'adjourned']);

/** Same act, same days: what is past or to come depends on who reads. */
export function lifeOf(act: Act): ActLife {
  const { record, authority } = act;
  const { sentOn = null, receivedOn = null } = record.receipt ?? {};
  const { day: publishedOn, by: publishedBy } = publicationOf(act);
  const decides = !WITHOUT_EFFECT.has(record.vote.outcome);
  return {
    act,
    adoptedOn: record.vote.outcome === 'adopted' ? record.sitting.date : null,
    sentOn,
    receivedOn,
    transmitBy: (decides && deadlineOf(record)?.by) || null,
    publishedOn,
    publishedBy,
    enforceableSince: decides ? later(publishedOn, receivedOn) : null,
    onlineUntil: publishedOn && twoMonthsAfter(publishedOn),
    appealUntil: publishedOn && lastDayOfAppeal(publishedOn, authority.authority.department),
  };
}

/** A printed day before the sitting is a slip of the act: no delay is counted from it. */
function publicationOf({ record, publication }: Act): { day: string | null; by: ActLife['publishedBy'] } {
  const online = publication?.online?.since?.slice(0, 10);
  if (online) return { day: online, by: 'ledger' };
  const { publishedOn, sitting } = record;
  const isPossible = publishedOn && publishedOn >= (sitting.date ?? '');
  return isPossible && !publication?.isDraft ? { day: publishedOn, by: 'print' } : { day: null, by: null };
}

const later = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : null);
