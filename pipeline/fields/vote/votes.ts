import type { Voter } from '../../french/people.ts';
import type { Outcome } from '../../french/vote/formulas.ts';
import type { Kind } from '../../french/vote/terms.ts';
import type { Formula } from './formula.ts';
import type { Tally } from './tallies.ts';
import { distinct } from './voters.ts';

export type Event = Formula | Tally;

const isInforming = (event: Event): boolean => event.type === 'verb' && event.decision === 'informed';

/** The item was withdrawn or put off: nothing was decided on it. */
export const isSetAside = (outcome: Outcome): boolean => outcome === 'withdrawn' || outcome === 'adjourned';

/** What must stay the same within a vote: its result, its majority, the written count of each kind. */
function claimOf(event: Event): [about: string, value: string | number] | null {
  if (event.type === 'result') return ['result', event.outcome];
  if (event.type === 'majority') return ['majority', event.majority];
  return event.type === 'tally' && event.count !== null ? [event.kind, event.count] : null;
}

/** What one vote says of itself, event by event. */
export class Vote {
  readonly events: Event[] = [];
  private readonly claims = new Map<string, string | number>();
  /** One of several that a sentence tells: « Commune, à l'unanimité ; Eau, par 4 voix pour ». */
  isOfSeries = false;
  /** Index of the last formula that may have begun another vote. */
  private reopened = 0;

  add(event: Event): void {
    if (event.type === 'result' || (event.type === 'verb' && !isInforming(event)))
      this.reopened = this.events.length;
    this.events.push(event);
    const claim = claimOf(event);
    if (claim && !this.claims.has(claim[0])) this.claims.set(...claim);
  }

  /** The event cannot be of this vote: another result, another majority, another count of the same kind. */
  isContradictedBy(event: Event): boolean {
    // « La demande du club n'est pas retenue. Le conseil accepte ces attributions. »
    if (event.type === 'verb' && event.decision === 'adopted' && this.claims.get('result') === 'rejected')
      return true;
    if (event.type === 'result' && isSetAside(event.outcome) && !event.isDecided && this.isCounted)
      return true;
    const [about, value] = claimOf(event) ?? [];
    return about !== undefined && this.claims.has(about) && this.claims.get(about) !== value;
  }

  /** « Le conseil accepte. Pour : 9, contre : 0. »: what is put off after that is another matter. */
  private get isCounted(): boolean {
    const decides = this.of('verb').some(
      ({ decision }) => decision === 'adopted' || decision === 'authorised',
    );
    return decides && (this.tally('inFavour').count?.count ?? 0) > 0;
  }

  /** Takes away what the last formula began: another vote starts with it. */
  split(): Vote {
    const next = new Vote();
    if (this.reopened > 0) for (const event of this.events.splice(this.reopened)) next.add(event);
    return next;
  }

  /** Nothing was told of how it went. */
  get isOpen(): boolean {
    return this.claims.size === 0;
  }

  get isFormal(): boolean {
    return this.events.some((event) => event.type !== 'tally' && !isInforming(event));
  }

  /** Somebody could vote for or against: no election among candidates. */
  get isYesOrNo(): boolean {
    return this.of('tally').some(
      ({ kind, isVoices }) => !isVoices && (kind === 'inFavour' || kind === 'against'),
    );
  }

  of<T extends Event['type']>(type: T): Extract<Event, { type: T }>[] {
    return this.events.filter((event): event is Extract<Event, { type: T }> => event.type === type);
  }

  /**
   * Places of one kind, with the written count, if any, and everybody named. One person under two forms,
   * « Paul ARBRE » then « M. ARBRE », would be more names than votes: those beside the count are enough.
   */
  tally(kind: Kind): { count: Tally | null; tallies: Tally[]; names: Voter[] } {
    const tallies = this.of('tally').filter((tally) => tally.kind === kind);
    const count = tallies.find((tally) => tally.count !== null) ?? null;
    const names = distinct(tallies.flatMap((tally) => tally.names));
    return { count, tallies, names: count && names.length > (count.count ?? 0) ? count.names : names };
  }
}

/** Groups the events of an act into votes: a contradiction begins another, and so does an event told `apart`. */
export function votesOf(
  events: readonly Event[],
  apart: ReadonlySet<Event>,
  series: ReadonlySet<Event>,
): Vote[] {
  let current = new Vote();
  const votes = [current];
  for (const event of events) {
    if (series.has(event)) {
      if (!current.isOpen) {
        current = new Vote();
        votes.push(current);
      }
      current.isOfSeries = true;
    } else if (apart.has(event)) {
      current = new Vote();
      votes.push(current);
    } else if (current.isContradictedBy(event)) {
      current = current.split();
      if (current.isContradictedBy(event)) current = new Vote();
      votes.push(current);
    }
    current.add(event);
  }
  return votes;
}
