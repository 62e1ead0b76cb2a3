import type { Outcome } from '../../french/vote/formulas.ts';
import type { Decision, Formula } from './formula.ts';
import { type Event, isSetAside, type Vote } from './votes.ts';

/** An outcome, the rule that gives it and the events it was read from. */
export interface Result {
  outcome: Outcome;
  rule: string;
  read: Event[];
}

/**
 * The outcome as the vote says it: its last explicit result, else what its verbs decide, else what follows
 * from a majority or counts being written. An election without any formula of adoption has none.
 */
export function outcomeOf(vote: Vote, isElection: boolean): Result | null {
  const result = vote.of('result').findLast(({ outcome, end }) => !isSetAside(outcome) || !goesOn(vote, end));
  if (result) return { outcome: result.outcome, rule: 'vote-formula', read: [result] };
  const verbs = vote.of('verb').filter((verb) => !isElection || isAdoption(vote, verb));
  if (isElection) return outcomeOfVerbs(verbs);
  const counts = outcomeOfCounts(vote);
  if (counts?.outcome === 'rejected') return counts;
  if (counts && verbs.some(({ decision }) => decision === 'unfavourable')) return counts;
  const byVerb = outcomeOfVerbs(verbs);
  if (byVerb) return isTied(vote) && byVerb.read.some(isRefrained) ? null : byVerb;
  const majority = vote.of('majority').findLast(({ isOfPersons }) => !isOfPersons);
  if (majority) return { outcome: 'adopted', rule: 'vote-majority', read: [majority] };
  return counts ?? outcomeOfLesserVerbs(verbs);
}

/** Something was still decided well after the item was said to be withdrawn or adjourned. */
const SAME_BREATH = 250;
const goesOn = (vote: Vote, end: number): boolean =>
  vote.events.some((event) => event.type !== 'result' && event.start > end + SAME_BREATH);

type Verb = Extract<Formula, { type: 'verb' }>;
/** In an election, only a formula of its own adopts: « après en avoir délibéré », « à l’unanimité, décide ». */
const isAdoption = (vote: Vote, { decision, isDeliberated, start }: Verb): boolean =>
  isDeliberated ||
  decision === 'carried' ||
  vote.of('majority').some((said) => !said.isOfPersons && Math.abs(said.start - start) < SAME_SENTENCE);
const SAME_SENTENCE = 150;

/** « décide de prendre acte » stands this close together. */
const ONE_PHRASE = 60;

/** What decisions that are no outcome by name come to. */
const MEANS: Partial<Record<Decision, Outcome>> = {
  authorised: 'adopted',
  carried: 'adopted',
  unfavourable: 'rejected',
};

/** A refusal tells all; a decision tells more than « prend acte », which tells more than an « autorise » after it. */
function outcomeOfVerbs(verbs: readonly Verb[]): Result | null {
  const last = (...decisions: Decision[]) => verbs.findLast(({ decision }) => decisions.includes(decision));
  const negative = last('rejected', 'unfavourable', 'adjourned');
  const noted = last('noted');
  const decided = verbs.find(({ decision }) => decision === 'adopted' || decision === 'carried');
  const apart = noted && decided ? noted.start - decided.start : 0;
  const isNoting = apart > 0 && apart < ONE_PHRASE;
  const [first] = verbs.filter(({ decision }) => decision === 'noted' || decision === 'authorised');
  // « accepte le devis de la parcelle 12 et refuse celui de la 7 »: neither tells of all.
  if (negative?.decision === 'rejected' && verbs.some((one) => isAlso(one, negative))) return null;
  const verb =
    negative ?? (isNoting ? noted : decided) ?? (first?.decision === 'noted' ? noted : last('authorised'));
  if (!verb) return null;
  const outcome = MEANS[verb.decision] ?? (verb.decision as Outcome);
  return { outcome, rule: 'vote-decision-verb', read: [verb] };
}

/** « accepte … et refuse … », in one sentence, each of something; « décide », « vote » may be of what is refused. */
const isAlso = ({ decision, isOpen, end }: Verb, refusal: Verb): boolean =>
  decision === 'adopted' && !isOpen && refusal.start > end && refusal.start - end < SAME_SENTENCE;

/**
 * « 12 votes pour » : adopted; more against than in favour: rejected; a tie says nothing. « Contre : 0,
 * abstentions : 0 », the votes in favour unreadable: whoever voted was in favour.
 */
function outcomeOfCounts(vote: Vote): Result | null {
  const [inFavour, against] = [vote.tally('inFavour').count, vote.tally('against').count];
  const abstentions = vote.tally('abstentions').count;
  if (!inFavour && against?.count === 0 && abstentions?.count === 0)
    return { outcome: 'adopted', rule: 'vote-nobody-else', read: [against, abstentions] };
  if (!inFavour) return null;
  const margin = (inFavour.count ?? 0) - (against?.count ?? 0);
  if (margin === 0) return null;
  const read = against ? [inFavour, against] : [inFavour];
  return { outcome: margin > 0 ? 'adopted' : 'rejected', rule: 'vote-counts', read };
}

/** « par 4 voix pour et 4 contre, décide de ne pas accorder »: which side had it is told by nobody. */
const isTied = (vote: Vote): boolean => {
  const [inFavour, against] = [vote.tally('inFavour').count?.count, vote.tally('against').count?.count];
  return inFavour !== undefined && inFavour === against;
};
const isRefrained = (event: Event): boolean => event.type === 'verb' && event.isRefrained;

function outcomeOfLesserVerbs(verbs: readonly Verb[]): Result | null {
  const appointed = verbs.findLast(
    ({ decision, isDeliberated }) => decision === 'appointed' && isDeliberated,
  );
  if (appointed) return { outcome: 'adopted', rule: 'vote-decision-verb', read: [appointed] };
  const informed = verbs.findLast(({ decision }) => decision === 'informed');
  return informed ? { outcome: 'noted', rule: 'vote-decision-verb', read: [informed] } : null;
}
