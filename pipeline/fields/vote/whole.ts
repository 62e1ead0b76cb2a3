import { ENDS_CELL, NAMED_PART, NUMBERED_PART, OF_ACT, WHOLE_ACT } from '../../french/vote/parts.ts';
import type { Clauses } from './clauses.ts';
import { outcomeOf } from './outcome.ts';
import { type Event, isSetAside, Vote } from './votes.ts';

/** The vote an act is decided by, or, where only its parts were voted on, those votes. */
interface Settled {
  vote: Vote;
  parts: readonly Vote[];
}

/**
 * Of several votes, the act's own: the one said to be on the whole, else the last that is on no part of it. Votes
 * on parts alone, « Article 1 : 12 pour, 3 contre », « Article 2 : 15 pour », are the act's together or not at all.
 */
export function settledOf(votes: readonly Vote[], clauses: Clauses): Settled {
  const formal = votes.filter(({ isFormal }, at) => isFormal && !isOtherPutOff(votes, at));
  const told = votes.filter(({ isFormal, isYesOrNo }) => isFormal || isYesOrNo);
  const numbered = numberedOf(told, clauses);
  const named = told.filter((one) => isNamedPart(leadOf(claimOf(one), clauses)));
  const parts = named.length > 1 && named.length === told.length ? named : numbered;
  const whole = told.length > 1 && told.findLast((one) => isOfWhole(one, clauses));
  if (whole) return { vote: whole, parts: [] };
  const series = votes.filter(({ isOfSeries }) => isOfSeries);
  if (series.length > 1) return { vote: new Vote(), parts: series };
  const ofParts = new Set(parts);
  const own = formal.findLast((one) => !ofParts.has(one));
  if (!own && parts.length > 1) return { vote: new Vote(), parts };
  const adoptions = parts.length === 0 ? formal.filter((one) => isAdoption(one) && !named.includes(one)) : [];
  if (own && adoptions.length > 1 && adoptions.at(-1) === own && !isOfAct(own, clauses))
    return { vote: new Vote(), parts: adoptions };
  const [adoption] = adoptions;
  if (own && adoption && adoption !== own && isRefusal(own))
    return { vote: new Vote(), parts: [adoption, own] };
  return { vote: own ?? formal.at(-1) ?? votes.at(-1) ?? new Vote(), parts: [] };
}

/**
 * « Le compte est adopté à l'unanimité. », then « M. le Maire décide d'ajourner le vote des budgets »: what was adopted
 * by a vote that is told is not put off.
 */
function isOtherPutOff(votes: readonly Vote[], at: number): boolean {
  const [last, ...more] = votes[at]?.events ?? [];
  const isPutOff = last?.type === 'result' && isSetAside(last.outcome) && more.length === 0;
  return (
    isPutOff &&
    votes
      .slice(0, at)
      .some(
        (one) =>
          one.of('majority').length > 0 && one.of('result').some(({ outcome }) => outcome === 'adopted'),
      )
  );
}

/** Votes said under « Article 1 », « Article 2 »; all that is said of the vote under the last article is of the whole. */
function numberedOf(votes: readonly Vote[], clauses: Clauses): Vote[] {
  const numbered = votes.filter((one) => NUMBERED_PART.test(paragraphBefore(claimOf(one), clauses)));
  const places = numbered.map((one) => placeOfPart(claimOf(one), clauses));
  return new Set(places).size < 2 && numbered.length > 1 ? [] : numbered;
}

/** Where the number of the part stands that is nearest above. */
function placeOfPart(event: Event | undefined, clauses: Clauses): number {
  const lines = paragraphBefore(event, clauses).split('\n');
  const below = lines.slice(lines.findLastIndex((line) => NUMBERED_PART.test(line)));
  return (event?.start ?? 0) - below.join('\n').length;
}

/** « Le conseil approuve le compte de la commune. Pour : 12 »: a whole decision; a second one is on another part. */
const isAdoption = (vote: Vote): boolean =>
  vote.events.some(({ type }) => type === 'tally' || type === 'majority') &&
  vote.events.some(({ type }) => type === 'verb' || type === 'result') &&
  outcomeOf(vote, false)?.outcome === 'adopted';

/** « Par ailleurs, le conseil refuse par 3 voix contre 1 la demande du club »: after an adoption, of something else. */
const isRefusal = (vote: Vote): boolean =>
  vote.of('verb').some(({ decision }) => decision === 'rejected') && vote.of('tally').length > 0;

/** « La délibération est adoptée » */
const isOfAct = (vote: Vote, clauses: Clauses): boolean => OF_ACT.test(leadOf(claimOf(vote), clauses));

interface Shared<T> {
  value: T;
  read: Event[];
}

/** The outcome and the majority that all votes on parts have, if they have. */
export function sharedBy(parts: readonly Vote[]) {
  const majorities = parts.map((part) => part.of('majority').at(-1));
  return {
    outcome: shared(
      parts.map((part) => outcomeOf(part, false)),
      (result) => result.outcome,
      (result) => result.read,
    ),
    majority: shared(
      majorities,
      (said) => said.majority,
      (said) => [said],
    ),
  };
}

function shared<S, T>(
  all: readonly (S | null | undefined)[],
  toldBy: (one: S) => T,
  readOf: (one: S) => Event[],
): Shared<T> | null {
  const told = all.filter((one) => one !== null && one !== undefined);
  const [first] = told;
  if (first === undefined || told.length < all.length) return null;
  const value = toldBy(first);
  return told.every((one) => toldBy(one) === value) ? { value, read: told.flatMap(readOf) } : null;
}

/** What the vote was, told by a count, a result or a majority: « Le conseil vote par chapitre » tells none. */
const claimOf = ({ events }: Vote): Event | undefined =>
  events.find(({ type }) => type !== 'verb') ?? events[0];

/** The words of its paragraph before what is said: « Article 2 : fixe », then « le tarif. Pour : 15 ». */
function paragraphBefore(event: Event | undefined, { text }: Clauses): string {
  const start = event?.start ?? 0;
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  return before.slice(before.lastIndexOf('\n\n') + 1);
}
const LONGEST_LEAD = 300;

/** The words of its line. */
function leadOf(event: Event | undefined, clauses: Clauses): string {
  const before = paragraphBefore(event, clauses);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** « a) Cantine : », « Article 2 : » at the head of the line. */
export function isOfPart(event: Event, clauses: Clauses): boolean {
  const lead = leadOf(event, clauses);
  return NUMBERED_PART.test(lead) || isNamedPart(lead);
}

/** « Club de pétanque | 150 € | » at the head of the line: a row of a table, and the next line is none of it. */
export function isOfRow(event: Event, clauses: Clauses): boolean {
  const lead = leadOf(event, clauses);
  return ENDS_CELL.test(lead) && isNamedPart(lead);
}

/** The label, then at most a word or two: « Taxe foncière : adoptée par 12 voix pour ». */
const isNamedPart = (lead: string): boolean => {
  const label = NAMED_PART.exec(lead)?.[0];
  return label !== undefined && lead.length - label.length < SHORT;
};
const SHORT = 40;

/** Somewhere between the words before what it first claims and those after the last. */
function isOfWhole(vote: Vote, clauses: Clauses): boolean {
  const lead = leadOf(claimOf(vote), clauses);
  const from = claimOf(vote)?.start ?? 0;
  const end = vote.events.at(-1)?.end ?? 0;
  return WHOLE_ACT.test(lead + clauses.text.slice(from, end) + clauses.tail(end));
}
