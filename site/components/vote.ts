import { summaryOf } from '../../pipeline/record/summary.ts';
import type { Tally } from '../../schemas/deliberation.ts';
import type { ActView } from '../data/act.ts';
import { type Content, html } from '../html.ts';
import { BALLOTS, MAJORITIES, OUTCOMES } from '../words.ts';
import { bar } from './bar.ts';
import { halfCircle, inWords, type Part } from './half-circle.ts';
import { type Facts, mark } from './mark.ts';

const TALLIES = [
  { kind: 'inFavour', one: 'voix pour', many: 'voix pour' },
  { kind: 'abstentions', one: 'abstention', many: 'abstentions' },
  { kind: 'notVoting', one: 'ne prend pas part au vote', many: 'ne prennent pas part au vote' },
  { kind: 'against', one: 'voix contre', many: 'voix contre' },
] as const;

/** Persons are chosen by secret ballot: the act tells who, and adopts nothing. */
export const CHOSEN = 'Résultat dans l’acte';
export const UNTOLD = 'Résultat non indiqué';

/** « Adoptée à l’unanimité ». */
export function outcomeOf({ record: { vote } }: Pick<ActView, 'record'>): string {
  if (!vote.outcome) return vote.ballot === 'secret' ? CHOSEN : UNTOLD;
  const majority = vote.outcome === 'adopted' && vote.majority ? ` ${MAJORITIES[vote.majority]}` : '';
  return OUTCOMES[vote.outcome] + majority;
}

const countOf = ({ count, names }: Tally): number => count ?? names.length;

/** The act says how many were for. Where it counts others only, those it does not count are not without a vote. */
const isWhole = ({ record: { vote } }: Pick<ActView, 'record'>): boolean => vote.inFavour.count !== null;

/** The vote as the act counts it; empty when it counts nothing. */
export function voteParts(act: Pick<ActView, 'record'>): Part[] {
  const { vote, sitting } = act.record;
  const parts: Part[] = TALLIES.map((tally) => ({ ...tally, count: countOf(vote[tally.kind]) }));
  if (!isWhole(act)) return parts.filter(({ kind, count }) => kind !== 'inFavour' && count > 0);
  const counted = parts.reduce((sum, { count }) => sum + count, 0);
  const others = (sitting.membersInOffice ?? counted) - counted;
  if (others > 0)
    parts.push({ kind: 'away', count: others, one: 'membre sans vote', many: 'membres sans vote' });
  return parts;
}

/** The counts that the act writes, not those it lets deduce: what a paper that somebody signs may say. */
export function writtenParts(act: Pick<ActView, 'record'>): Part[] {
  const { vote } = summaryOf(act.record);
  const isDeduced = (kind: string) => (vote[`/vote/${kind}/count`] ?? vote[`/vote/${kind}`]) === 'inferred';
  return voteParts(act).filter(({ kind }) => kind !== 'away' && !isDeduced(kind));
}

/** Who was there, drawn when the act does not count the votes. */
function presenceParts({ roll }: ActView): Part[] {
  const count = (...statuses: string[]) => roll.filter(({ entry }) => statuses.includes(entry.status)).length;
  return [
    { kind: 'present', count: count('present', 'notVoting'), one: 'présent' },
    { kind: 'represented', count: count('represented'), one: 'représenté' },
    { kind: 'away', count: count('absent', 'excused', 'left'), one: 'absent' },
  ];
}

const wholeParts = (act: ActView): Part[] => (isWhole(act) ? voteParts(act) : []);

/** What is drawn of a vote: its counts, else who was there; nothing where nothing was voted. */
export function drawnParts(act: ActView): Part[] {
  const counted = wholeParts(act);
  const parts = counted.length > 0 || isUnvoted(act) ? counted : presenceParts(act);
  return parts.filter(({ count }) => count > 0);
}

const isUnvoted = ({ record: { vote } }: ActView): boolean =>
  vote.outcome === 'withdrawn' || vote.outcome === 'adjourned';

/** Outcome, drawing and counts. */
export function voteCard(act: ActView, facts: Facts): Content {
  const { vote } = act.record;
  const parts = wholeParts(act);
  return html`<section class="vote" aria-labelledby="vote">
<h2 id="vote">Le vote</h2>
<p class="outcome ${vote.outcome ?? 'unknown'}">${outcomeOf(act)}${mark(facts, '/vote/outcome')}</p>
${parts.length > 0 ? halfCircle('Répartition des voix', parts) : uncounted(act)}
<p class="aside">${vote.ballot && html`${BALLOTS[vote.ballot]}${mark(facts, '/vote/ballot')}. `}${countMark(facts)}</p>
${act.roll.length > 0 && html`<p class="aside"><a href="#votes">Qui a voté quoi</a></p>`}
</section>`;
}

const countMark = (facts: Facts): Content => {
  const evidence = mark(facts, '/vote/inFavour/count');
  return evidence && html`Décompte${evidence}`;
};

function uncounted(act: ActView): Content {
  if (isUnvoted(act)) return html`<p>Il n’y a pas eu de vote.</p>`;
  const parts = drawnParts(act);
  const isKnown = parts.length > 0;
  const told = inWords(voteParts(act));
  return html`<p class="aside">L’acte ne donne pas le nombre de voix${told && ` pour, mais ${told}`}.${isKnown && ' Le dessin montre qui était là.'}</p>
${isKnown && halfCircle('Présence des élus', parts)}`;
}

/** Small bar of the counts, for lists. */
export function voteBar(act: ActView): Content {
  const parts = voteParts(act).filter(({ kind, count }) => kind !== 'away' && count > 0);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const text = parts.map(({ kind, count }) => `${count} ${SHORT[kind]}`).join(', ');
  if (!isWhole(act)) return html`<span class="counts">${text}</span>`;
  return html`${bar(parts, total, text)}<span class="counts" aria-hidden="true">${text}</span>`;
}

const SHORT: Record<Part['kind'], string> = {
  inFavour: 'pour',
  against: 'contre',
  abstentions: 'abst.',
  notVoting: 'hors vote',
  away: '',
  present: '',
  represented: '',
};
