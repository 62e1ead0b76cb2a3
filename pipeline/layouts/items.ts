import type { Line } from '../document.ts';
import { endOfAgenda, startOfLastAgenda } from './agenda.ts';
import { decidesInTheEnd, decisionLines, votesIn } from './decided.ts';
import type { Heading, HeadingStyle, Item } from './heading.ts';
import { type Candidate, candidatesOf } from './items/candidates.ts';
import { isCutShort } from './items/cut-short.ts';
import { notOfPapers } from './items/handed-out.ts';
import { afterUndecided, fromLaterTitle } from './items/later-title.ts';
import {
  choosesSecretary,
  informs,
  isNoSubject,
  isPutOnAgenda,
  tellsDecisions,
  tellsWithoutDecision,
} from './items/no-act.ts';
import { hasYear, isCalledDeliberation } from './items/numbers.ts';
import { byParts } from './items/parts.ts';
import { untilNextRubric, withoutRubric } from './items/rubrics.ts';
import { unmarkedFirst } from './items/unmarked-first.ts';
import { untilNextTitle } from './items/until-next.ts';
import { withoutAgenda } from './items/without-agenda.ts';
import { landmarkOf } from './landmarks.ts';
import { fromTitlesAbove } from './number-below.ts';
import { stylesOf } from './styles/index.ts';

/**
 * The items on which the council decided. Every style of heading is tried; the one whose headings best
 * separate the decisions wins. An item without a decision (information, question) is no act.
 */
export function itemsOf(
  flow: readonly Line[],
  from: number,
  until: number,
  styles: readonly HeadingStyle[] = stylesOf(flow),
): Item[] {
  const decided = decisionLines(flow);
  const to = Math.min(until, startOfLastAgenda(flow));
  const isCut = to === until && isCutShort(flow);
  // Where the text was cut before a decision, the last item counts as decided.
  const decisions = isCut ? [...decided, flow.length - 1] : decided;
  const start = Math.max(from, endOfAgenda(flow, decided));
  const best = bestOf(candidatesOf(styles, flow, start, to, decided), flow, start, to, decisions);
  const marked = fromTitlesAbove(best, flow)
    .flatMap((item) => untilNextTitle(withoutRubric(untilNextRubric(item, flow), flow), flow, decided))
    .flatMap((item) => byParts(item, flow, decided))
    .map((item, at, all) => afterUndecided(item, all[at - 1], { flow, decided }))
    .map((item) => notOfPapers(fromLaterTitle(item, flow, decided), flow, decided));
  const isNumbered = numberedAsDecided(marked, flow, decided);
  const first = unmarkedFirst(flow, start, best[0]?.index ?? from, decided);
  return [...first.map((item) => notOfPapers(item, flow, decided)), ...marked].filter((item) =>
    isAct(item, flow, decided, isNumbered(item), isCut),
  );
}

/** The items of the candidate that best separates the decisions; the first of equals. */
function bestOf(
  candidates: readonly Candidate[],
  flow: readonly Line[],
  from: number,
  to: number,
  decisions: readonly number[],
): Item[] {
  let best: Item[] = [];
  let bestScore = 0;
  for (const { weight, headings } of candidates) {
    const items = itemsFrom(withoutAgenda(headings, flow, to, decisions), to);
    const unheaded = Math.min(MOST_UNHEADED, votesIn(decisions, from, items[0]?.index ?? to));
    const score = weight * (scoreOf(items, decisions, flow) - 0.3 * unheaded);
    if (score > bestScore) [best, bestScore] = [items, score];
    else if (isSameNumbered(items, best)) best = items;
  }
  return best;
}

/** So many votes above the first heading count against a style: the others may be of another day, told again. */
const MOST_UNHEADED = 2;

/** « 1. Tarifs de la cantine », found by its rank and as a title: the rank is told too. */
const isSameNumbered = (items: readonly Item[], best: readonly Item[]): boolean =>
  items.length === best.length &&
  items.every(({ index, number, rank }, place) => {
    const other = best[place];
    return number !== null && rank !== null && other?.index === index && other.rank === null;
  });

/** Whether the council decided on an item, or was about to where the text ends. */
function isAct(
  item: Item,
  flow: readonly Line[],
  decided: readonly number[],
  isNumbered: boolean,
  isCut: boolean,
): boolean {
  const [first, ...below] = flow.slice(item.index, item.end);
  // « 3. » alone: the title is below.
  const title = first?.text.slice(item.titleAt).trim() || (below[0]?.text ?? '');
  if (isNoSubject(title) || isPutOnAgenda(flow[item.index - 1])) return false;
  if (votesIn(decided, item.index, item.end) > 0)
    return !choosesSecretary(title, below) && !tellsWithoutDecision(title, below);
  if (isNumbered && decidesInTheEnd(below) && !informs(title)) return true;
  // A title with nothing below it does not say that its act was debated.
  const isLast =
    item.end === flow.length && below.length > 0 && !informs(title) && !tellsWithoutDecision(title, below);
  const isDebated = isNumbered && below.some((line) => landmarkOf(line) === 'body') && !tellsDecisions(below);
  return isLast && (isCut || isDebated || isCalledDeliberation(first as Line));
}

/** « N° 2024/27 », between « N° 2024/26 » and « N° 2024/28 » on which the council decided in words that are known. */
function numberedAsDecided(items: readonly Item[], flow: readonly Line[], decided: readonly number[]) {
  const surely = items.filter((item) => hasYear(item, flow) && votesIn(decided, item.index, item.end) > 0);
  return (item: Item): boolean => surely.length > 1 && hasYear(item, flow);
}

/** One point for a heading with one vote; headings without a vote, and votes that share one, cost. */
function scoreOf(items: readonly Item[], decisions: readonly number[], flow: readonly Line[]): number {
  let score = 0;
  let isListed = false;
  for (const item of items) {
    const votes = votesIn(decisions, item.index, item.end);
    if (votes > 0) score += saysNoSubject(item, flow) ? 0 : 1 - 0.3 * Math.min(3, votes - 1);
    else if (isCalledDeliberation(flow[item.index] as Line)) score += 0.05;
    else if (!isListed && !expectsNoVote(item, flow)) score -= 0.4;
    // « DM2025-01 : … », « DM2025-02 : … »: what the mayor decided is one list, however long.
    isListed = votes === 0 && hasYear(item, flow) && item.end - item.index <= LONGEST_ENTRY;
  }
  return score;
}
/** What is decided under « Questions diverses » is on no subject: no act is headed so. */
const saysNoSubject = ({ index, titleAt }: Item, flow: readonly Line[]): boolean =>
  isNoSubject(flow[index]?.text.slice(titleAt) ?? '');

/** « A. Désignation du secrétaire », « Questions diverses », or a title at the very end of a text that was cut. */
const expectsNoVote = ({ index, titleAt, end }: Item, flow: readonly Line[]): boolean => {
  const title = flow[index]?.text.slice(titleAt) ?? '';
  return choosesSecretary(title, []) || isNoSubject(title) || (end === index + 1 && end === flow.length);
};

/** So many lines tell what a decision of the mayor is about. */
const LONGEST_ENTRY = 3;

const itemsFrom = (headings: readonly Heading[], to: number): Item[] =>
  headings.map((heading, index) => ({ ...heading, end: headings[index + 1]?.index ?? to }));
