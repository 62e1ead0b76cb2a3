import { deadlineOf } from '../checks/receipt-deadline.ts';
import { twoMonthsAfter } from '../ledger/paris.ts';
import type { Act } from '../register.ts';
import { lastDayOfAppeal, mustBeOnline } from './delays.ts';

/** The days that count in law for an act; null is what is not known. */
export interface ActLife {
  act: Act;
  adoptedOn: string | null;
  sentOn: string | null;
  receivedOn: string | null;
  /** The last day to transmit, where the law gives one. */
  transmitBy: string | null;
  /** The day put online, when the ledger knows it. */
  onlineOn: string | null;
  /** The day it became public in law. */
  publishedOn: string | null;
  /** Who says so: the ledger, for the day put online, or the act, which prints it. */
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
  const onlineOn = act.publication?.online?.since?.slice(0, 10) ?? null;
  const { day: publishedOn, by: publishedBy } = publicationOf(act, onlineOn);
  const firstOnline = onlineOn ?? publishedOn;
  const decides = !WITHOUT_EFFECT.has(record.vote.outcome);
  return {
    act,
    adoptedOn: record.vote.outcome === 'adopted' ? record.sitting.date : null,
    sentOn,
    receivedOn,
    transmitBy: (decides && deadlineOf(record)?.by) || null,
    onlineOn,
    publishedOn,
    publishedBy,
    enforceableSince: decides ? later(publishedOn, receivedOn) : null,
    onlineUntil: firstOnline && twoMonthsAfter(firstOnline),
    appealUntil: publishedOn && lastDayOfAppeal(publishedOn, authority.authority.department),
  };
}

/**
 * Where only publication online counts, the ledger's day is the one; elsewhere the first of both. A printed
 * day before the sitting is a slip of the act, and a draft is not published: no delay is counted from them.
 */
function publicationOf(
  act: Act,
  onlineOn: string | null,
): { day: string | null; by: ActLife['publishedBy'] } {
  const { publishedOn, sitting } = act.record;
  const isPossible = publishedOn && publishedOn >= (sitting.date ?? '') && !act.publication?.isDraft;
  const isOnlineOnly = onlineOn && mustBeOnline(act.authority.authority, sitting.date);
  if (isPossible && !isOnlineOnly && publishedOn < (onlineOn ?? '9'))
    return { day: publishedOn, by: 'print' };
  return { day: onlineOn, by: onlineOn ? 'ledger' : null };
}

const later = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : null);
