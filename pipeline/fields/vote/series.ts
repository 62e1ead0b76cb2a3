import { BETWEEN_MANNERS, MANNER_LEAD, SERIES_LABEL } from '../../french/vote/parts.ts';
import { SENTENCE_BETWEEN } from '../../french/vote/subjects.ts';
import type { Clauses } from './clauses.ts';
import type { Event } from './votes.ts';

/** A label and what may stand before it; a second manner stands no further from the first. */
const REACH = 200;

/**
 * The events with which each vote begins, where one sentence tells of several: « Commune, à l'unanimité ; Eau, par
 * 4 voix pour et 1 abstention », « vote à l'unanimité le budget de la commune et, par 7 voix pour et 2 abstentions,
 * celui de l'eau ». None where all of them say the same.
 */
export function beginningSeries(events: readonly Event[], clauses: Clauses): ReadonlySet<Event> {
  const manners = [...events.keys()].filter((at) => isManner(events[at] as Event));
  const labelled = manners
    .filter((at) => SERIES_LABEL.test(wordsBefore(events, at, clauses)))
    .filter((at, i, all) => isNear(events, all[i - 1] ?? at, at) || isNear(events, at, all[i + 1] ?? at));
  const paired = manners.filter(
    (at, i) =>
      isApart(events, manners[i - 1] ?? at, at, clauses) ||
      isApart(events, at, manners[i + 1] ?? at, clauses),
  );
  const members = [labelled, paired].find((each) => areContrary(events, each));
  return new Set(members?.map((at) => events[at] as Event));
}

/** How it went: « à l'unanimité », « par 12 voix pour ». */
const isManner = (event: Event): boolean =>
  event.type === 'majority'
    ? !event.isOfPersons
    : event.type === 'tally' && event.kind === 'inFavour' && event.count !== null;

/** Both « à l'unanimité » and « 12 pour » may tell of one vote; « 12 pour » and « 14 pour », or « 1 contre », do not. */
function areContrary(events: readonly Event[], members: readonly number[]): boolean {
  const counts = new Set<number | null>();
  const majorities = new Set<string>();
  let isOpposed = false;
  for (const at of members) {
    const event = events[at] as Event;
    if (event.type === 'tally') counts.add(event.count);
    if (event.type === 'majority') majorities.add(event.majority);
    isOpposed ||= isOpposition(events[at + 1]);
  }
  return counts.size > 1 || majorities.size > 1 || (isOpposed && majorities.has('unanimous'));
}

const isNear = (events: readonly Event[], at: number, next: number): boolean =>
  at !== next && (events[next]?.start ?? 0) - (events[at]?.start ?? 0) < REACH;

/** The words of its clause since what was said last. */
function wordsBefore(events: readonly Event[], at: number, clauses: Clauses): string {
  const { start } = events[at] as Event;
  const lead = clauses.lead(start);
  const apart = Math.min(REACH, lead.length, start - (events[at - 1]?.end ?? 0));
  return apart > 0 ? lead.slice(-apart) : '';
}

/** Two manners in one clause, the second after other words than those of a vote: it is on something else. */
function isApart(events: readonly Event[], at: number, next: number, clauses: Clauses): boolean {
  const [one, other] = [events[at], events[next]] as [Event, Event];
  if (one.type === other.type || at === next) return false;
  const between = clauses.text.slice((events[next - 1] as Event).end, other.start);
  if (between.length > REACH || SENTENCE_BETWEEN.test(between)) return false;
  if (!MANNER_LEAD.test(between) || !/\p{L}{4}/u.test(between.replace(BETWEEN_MANNERS, ' '))) return false;
  const [said, counted] = one.type === 'majority' ? [one, next] : [other, at];
  return said.type === 'majority' && said.majority === 'unanimous' && isOpposition(events[counted + 1]);
}

/** « (12 voix pour) et 2 abstentions » */
const isOpposition = (event: Event | undefined): boolean =>
  event?.type === 'tally' &&
  (event.kind === 'against' || event.kind === 'abstentions') &&
  (event.count ?? event.names.length) > 0;
