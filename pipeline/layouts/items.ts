import type { Line } from '../document.ts';
import { SITTING_HEADING, TELLS_SITTING } from '../french/headings.ts';
import { TITLE_OPENING } from '../french/titles.ts';
import { endOfAgenda, keyOf, startOfLastAgenda } from './agenda.ts';
import { chain } from './chain.ts';
import { cutLine } from './cut-line.ts';
import { isCutShort } from './cut-short.ts';
import { decidesInTheEnd, decisionLines, votesIn } from './decided.ts';
import type { Heading, HeadingStyle, Item } from './heading.ts';
import { decides, landmarkOf, saysDecision } from './landmarks.ts';
import { isInCapitals, isShortBeforeText } from './look.ts';
import { choosesSecretary, informs, isNoSubject, tellsDecisions } from './no-act.ts';
import { fromTitlesAbove } from './number-below.ts';
import { byParts } from './parts.ts';
import { ENDS_LEANING } from './past-gap.ts';
import { untilNextRubric, withoutRubric } from './rubrics.ts';
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
  const decisions = isCut ? [...decided, flow.length - 1] : decided;
  const start = Math.max(from, endOfAgenda(flow, decided));
  const found = new Map(styles.map((style) => [style, headingsIn(style, flow, start, to)]));
  const alone = styles.map((style) => ({ weight: style.weight, headings: found.get(style) ?? [] }));
  const together = styles
    .filter((style) => style.numbered && found.get(style)?.length)
    .flatMap((style) =>
      styles
        .filter(({ numbered, name }) => !numbered && !name.startsWith('capitals'))
        .map((other) => ({
          weight: 0.5 * (style.weight + other.weight),
          headings: merged(found.get(style) ?? [], found.get(other) ?? [], flow, decided),
        })),
    );
  let best: Item[] = [];
  let bestScore = 0;
  for (const { weight, headings } of [...alone, ...together]) {
    const items = itemsFrom(withoutAgenda(headings, flow, to, decisions), to);
    const score = weight * scoreOf(items, decisions, flow);
    if (score > bestScore) [best, bestScore] = [items, score];
  }
  const marked = fromTitlesAbove(best, flow)
    .map((item) => untilNextTitle(withoutRubric(untilNextRubric(item, flow), flow), flow, decided))
    .flatMap((item) => byParts(item, flow, decided));
  const isNumbered = numberedAsDecided(marked, flow, decided);
  return [...unmarkedFirst(flow, start, best[0]?.index ?? from, decided), ...marked].filter((item) => {
    const [first, ...below] = flow.slice(item.index, item.end);
    // « 3. » alone: the title is below.
    const title = first?.text.slice(item.titleAt).trim() || (below[0]?.text ?? '');
    if (isNoSubject(title)) return false;
    if (votesIn(decided, item.index, item.end) > 0) return !choosesSecretary(title, below);
    if (isNumbered(item) && decidesInTheEnd(below) && !informs(title)) return true;
    // A title with nothing below it does not say that its act was debated.
    const isLast = item.end === flow.length && below.length > 0 && !informs(title);
    const isDebated =
      isNumbered(item) && below.some((line) => landmarkOf(line) === 'body') && !tellsDecisions(below);
    return isLast && (isCut || isDebated || isCalledDeliberation(first as Line));
  });
}

/** « N° 2024/27 », between « N° 2024/26 » and « N° 2024/28 » on which the council decided in words that are known. */
function numberedAsDecided(items: readonly Item[], flow: readonly Line[], decided: readonly number[]) {
  const isSure = (item: Item) => YEAR_AND_RANK.test(numberOf(item, flow));
  const surely = items.filter((item) => isSure(item) && votesIn(decided, item.index, item.end) > 0);
  return (item: Item): boolean => surely.length > 1 && isSure(item);
}
const YEAR_AND_RANK = /(?:19|20)\d\d\s?[-/._]\s?\d|\d[-/._](?:19|20)\d\d/u;

/** « Délibération n° 2018-03 », « 1ère délibération : »: an act by its name, though the text may stop before its decision. */
const isCalledDeliberation = ({ text }: Line): boolean =>
  /^\W*(?:d[ée]lib[ée]ration\s*n|objet de la d[ée]lib[ée]ration\s?:|\d{1,3}\s?(?:[èe]re?|er|[èe]?me|nde?)\sd[ée]lib[ée]ration\s?[:–—-])/iu.test(
    text,
  );

/** « N° 2024/27 - TITRE », its decision, then « PROJET DE LOGEMENTS », which has no number: another item. */
function untilNextTitle(item: Item, flow: readonly Line[], decided: readonly number[]): Item {
  if (item.number === null || !isInCapitals(cutLine(flow[item.index] as Line, item.titleAt))) return item;
  for (let index = item.index + 2; index < item.end; index++) {
    const line = flow[index] as Line;
    const isTitle = isInCapitals(line) && /\.\s*$/.test(flow[index - 1]?.text ?? '');
    if (!isTitle || decides(line) || landmarkOf(line) !== null) continue;
    const above = flow.slice(Math.max(item.index + 1, index - LONGEST_DECISION), index);
    if (votesIn(decided, item.index, index) > 0 || decidesInTheEnd(above)) return { ...item, end: index };
  }
  return item;
}
const LONGEST_DECISION = 20;

/**
 * A first item that bears no mark of the others: a title alone between two gaps, and below it a decision.
 * « Approbation du procès-verbal », before « 20240212 1 Achat d'un tracteur »; or right above its decision
 * « Approbation du compte rendu du 12 février : »; or right under the lists.
 */
function unmarkedFirst(flow: readonly Line[], from: number, to: number, decided: readonly number[]): Item[] {
  const decision = decided.find((line) => line > from && line < to);
  if (decision === undefined) return [];
  const index = flow
    .slice(0, decision)
    .findLastIndex(
      (line, at) =>
        at >= from &&
        (isTitleAlone(line, flow[at + 1]) ||
          (at === decision - 1 && isTitleAbove(line, flow[at - 1], flow[decision])) ||
          (at === from && TITLE_OPENING.test(line.text) && isShortBeforeText(line, flow, at))),
    );
  return index < 0 ? [] : [{ index, titleAt: 0, number: null, rank: null, isOneLine: true, end: to }];
}

/** It ends with a colon, or where a sentence begins below and none goes on from above. */
const isTitleAbove = (line: Line, above: Line | undefined, below: Line | undefined): boolean =>
  /^\W*\p{Lu}.{18,150}[^\s.;,]\s*$/u.test(line.text) &&
  (/:\s*$/.test(line.text) ||
    (/^\W*\p{Lu}/u.test(below?.text ?? '') &&
      !ENDS_LEANING.test(above?.text.trimEnd() ?? '') &&
      !ENDS_LEANING.test(line.text))) &&
  TITLE_OPENING.test(line.text) &&
  landmarkOf(line) === null &&
  !saysDecision(line);

/** Cells are those of a table: « TOTAL INVESTISSEMENT | 13 600,00 € ». */
const isTitleAlone = (line: Line, next: Line | undefined): boolean =>
  line.gapAbove &&
  next?.gapAbove === true &&
  line.text.trim().length >= 20 &&
  /^[^\p{L}(]*\p{Lu}.*[^.;,?!]\s*$/u.test(line.text) &&
  (TITLE_OPENING.test(line.text) || !/:\s*$/.test(line.text)) &&
  !SPEAKS.test(line.text) &&
  !line.text.includes('\t') &&
  !SITTING_HEADING.test(line.text) &&
  !TELLS_SITTING.test(line.text) &&
  landmarkOf(line) === null &&
  !saysDecision(line);

/** « Il est ensuite indiqué … », « Le quorum étant atteint, … »: words of the sitting, no title. */
const SPEAKS =
  /^\W*(?:ils?|elles?|on|nous|m\.|mme|monsieur|madame|l[ea] (?:conseil|maire|pr[ée]sidente?|quorum|s[ée]ance)|l['’]assembl[ée]e)\s/iu;

/**
 * Titles of which some have a number line of their own above: « Délibération n° 2024-08 » + « ➢ Convention … ».
 * What stands between such a number and its decision, « ➢ Familles : 12 € », is a part of that act.
 */
function merged(
  numbered: readonly Heading[],
  titled: readonly Heading[],
  flow: readonly Line[],
  decided: readonly number[],
): Heading[] {
  const isBare = (heading: Heading) => (flow[heading.index]?.text.length ?? 0) - heading.titleAt < 4;
  const titleOf = (heading: Heading) =>
    isBare(heading)
      ? titled.find(({ index }) => index > heading.index && index - heading.index <= 2)
      : undefined;
  const announced = new Set(numbered.map(titleOf));
  // Most numbers have such a title right below: where a number was lost, the title is there without it.
  const isMarkOfTitles = numbered.filter((heading) => titleOf(heading)).length > 0.5 * numbered.length;
  const same = new Set(numbered.map(({ index }) => index));
  const all = [
    ...numbered,
    ...titled.filter(
      (heading) =>
        (flow[heading.index]?.gapAbove || isMarkOfTitles) &&
        !announced.has(heading) &&
        !same.has(heading.index) &&
        !isOfItem(flow[heading.index] as Line),
    ),
  ].sort((a, b) => a.index - b.index);
  let above: Heading | undefined;
  return all.filter((heading) => {
    if (same.has(heading.index)) above = heading;
    const isPart =
      above !== heading &&
      above !== undefined &&
      isCalledDeliberation(flow[above.index] as Line) &&
      votesIn(decided, above.index, heading.index) === 0;
    return !isPart;
  });
}

/** « Règles de présentation des listes : », under « 3. Élection des adjoints »: it heads a part of the item. */
const isOfItem = ({ text }: Line): boolean => /:[\s*_]*$/.test(text);

/** One point for a heading with one vote; headings without a vote, and votes that share one, cost. */
function scoreOf(items: readonly Item[], decisions: readonly number[], flow: readonly Line[]): number {
  let score = 0;
  for (const item of items) {
    const votes = votesIn(decisions, item.index, item.end);
    if (votes > 0) score += 1 - 0.3 * Math.min(3, votes - 1);
    else score += isCalledDeliberation(flow[item.index] as Line) ? 0.05 : -0.4;
  }
  return score;
}

function headingsIn(style: HeadingStyle, flow: readonly Line[], from: number, to: number): Heading[] {
  const headings: Heading[] = [];
  for (let index = from; index < to; index++) {
    const heading = style.find(flow, index);
    if (heading) headings.push(heading);
  }
  return style.counted ? chain(headings) : headings;
}

const itemsFrom = (headings: readonly Heading[], to: number): Item[] =>
  headings.map((heading, index) => ({ ...heading, end: headings[index + 1]?.index ?? to }));

const titleKeys = new WeakMap<Heading, string>();

/** A heading is looked at with those of its style, and with those of each other style. */
function titleKey(heading: Heading, flow: readonly Line[]): string {
  const key = titleKeys.get(heading) ?? keyOf(flow[heading.index]?.text.slice(heading.titleAt) ?? '');
  titleKeys.set(heading, key);
  return key;
}

/**
 * An agenda announces each title once more, and a summary tells each number again: of two alike, the first goes
 * when nothing is decided under it, and so does one whose number is that of an item on which was decided.
 */
function withoutAgenda(
  headings: Heading[],
  flow: readonly Line[],
  to: number,
  decisions: readonly number[],
): Heading[] {
  const lastAt = new Map(headings.map((heading) => [titleKey(heading, flow), heading]));
  const isDecided = headings.map(
    ({ index }, order) => votesIn(decisions, index, headings[order + 1]?.index ?? to) > 0,
  );
  const decided = new Set(
    headings.filter((_, order) => isDecided[order]).map((each) => numberOf(each, flow)),
  );
  return headings.filter((heading, order) => {
    const isLast = lastAt.get(titleKey(heading, flow)) === heading;
    const number = numberOf(heading, flow);
    return isDecided[order] || (isLast && !(YEAR_AND_RANK.test(number) && decided.has(number)));
  });
}

const numberOf = ({ index, number }: Heading, flow: readonly Line[]): string =>
  number ? (flow[index]?.text.slice(...number) ?? '') : '';
