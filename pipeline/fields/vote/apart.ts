import type { Clauses } from './clauses.ts';
import type { Event } from './votes.ts';

/** What one sentence says of a vote. */
interface Told {
  isDecided: boolean;
  isUnanimous: boolean;
  isOpposed: boolean;
}

/**
 * Events that begin another vote though nothing they claim was claimed before: « Le conseil, à l'unanimité, fixe … »,
 * then « Le conseil, par 3 voix pour et 1 contre, fixe … », each sentence whole.
 */
export function beginningApart(events: readonly Event[], clauses: Clauses): ReadonlySet<Event> {
  const told = new Map<number, Told>();
  const rankOf = ({ start }: Event) => clauses.rankAt(start);
  for (const event of events) {
    const known = told.get(rankOf(event)) ?? { isDecided: false, isUnanimous: false, isOpposed: false };
    told.set(rankOf(event), {
      isDecided: known.isDecided || event.type === 'verb' || event.type === 'result',
      isUnanimous: known.isUnanimous || (event.type === 'majority' && event.majority === 'unanimous'),
      isOpposed: known.isOpposed || isOpposed(event),
    });
  }
  const apart = new Set<Event>();
  let last: Told | null = null;
  for (const event of events) {
    const own = told.get(rankOf(event)) as Told;
    if (own === last || !own.isDecided || own.isUnanimous === own.isOpposed) continue;
    if (last && last.isUnanimous !== own.isUnanimous) apart.add(event);
    last = own;
  }
  return apart;
}

const isOpposed = (event: Event): boolean =>
  event.type === 'tally' &&
  (event.kind === 'against' || event.kind === 'abstentions') &&
  (event.count ?? event.names.length) > 0;
