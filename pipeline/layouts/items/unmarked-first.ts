import type { Line } from '../../document.ts';
import { SITTING_HEADING, TELLS_SITTING } from '../../french/act/document-titles.ts';
import { TELLS_OR_SPEAKS } from '../../french/titles/around-title.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import type { Heading, Item } from '../heading.ts';
import { landmarkOf, saysDecision } from '../landmarks.ts';
import { isAnsweredOnLine, isAnsweredTitle, isShortBeforeText, rankOfTitle } from '../short-line.ts';
import { ENDS_LEANING } from '../title/past-gap.ts';

/**
 * A first item that bears no mark of the others: a title alone between two gaps, and below it a decision.
 * « Approbation du procès-verbal », before « 20240212 1 Achat d'un tracteur »; or right above its decision
 * « Approbation du compte rendu du 12 février : »; or right under the lists.
 */
export function unmarkedFirst(
  flow: readonly Line[],
  from: number,
  to: number,
  decided: readonly number[],
): Item[] {
  const isOneLineAt = (line: number) =>
    isAnsweredOnLine(flow[line] as Line, flow, line) ||
    (line === from && isAnsweredTitle(flow[line] as Line));
  const decision = decided.find((line) => (line > from || (line === from && isOneLineAt(line))) && line < to);
  if (decision === undefined) return [];
  const ranked = decision > from ? rankedTitle(flow, decision - 1) : null;
  if (ranked) return [{ ...ranked, isOneLine: true, end: to }];
  // « Adoption du procès-verbal : à l'unanimité »
  const index = isOneLineAt(decision) ? decision : titleBefore(flow, from, decision);
  return index < 0 ? [] : [{ index, titleAt: 0, number: null, rank: null, isOneLine: true, end: to }];
}

/** « 1 - Approbation du compte rendu », then « • Le compte rendu est approuvé », where the other items are « 2.1 », « 2.2 ». */
function rankedTitle(flow: readonly Line[], index: number): Heading | null {
  const { text = '', gapAbove } = flow[index] ?? {};
  const found = gapAbove ? rankOfTitle(text) : null;
  const { rank, below } = found?.groups ?? {};
  if (!found || !rank || below) return null;
  const start = text.indexOf(rank);
  return { index, titleAt: found[0].length, number: [start, start + rank.length], rank: Number(rank) };
}

const titleBefore = (flow: readonly Line[], from: number, decision: number): number =>
  flow
    .slice(0, decision)
    .findLastIndex(
      (line, at) =>
        at >= from &&
        (isTitleAlone(line, flow[at + 1]) ||
          (at === decision - 1 && isTitleAbove(line, flow[at - 1], flow[decision])) ||
          (at === from && isTitleUnderLists(line, flow, at))),
    );

/** « Ouverture de la séance à 18h15. » opens like a title, and is none. */
const isTitleUnderLists = (line: Line, flow: readonly Line[], at: number): boolean =>
  TITLE_OPENING.test(line.text) && !TELLS_SITTING.test(line.text) && isShortBeforeText(line, flow, at);

/**
 * A title right above its decision: it ends with a colon, or a sentence begins on the next line and none runs
 * on from the line above.
 */
const isTitleAbove = (line: Line, above: Line | undefined, below: Line | undefined): boolean =>
  /^\W*\p{Lu}.{18,150}[^\s.;,]\s*$/u.test(line.text) &&
  (/:\s*$/.test(line.text) ||
    (/^\W*\p{Lu}/u.test(below?.text ?? '') &&
      !ENDS_LEANING.test(above?.text.trimEnd() ?? '') &&
      !ENDS_LEANING.test(line.text))) &&
  TITLE_OPENING.test(line.text) &&
  landmarkOf(line) === null &&
  !saysDecision(line);

/**
 * A title alone between two gaps. A line with cells is a row of a table: « TOTAL INVESTISSEMENT | 13 600,00 €
 * ».
 */
const isTitleAlone = (line: Line, next: Line | undefined): boolean =>
  line.gapAbove &&
  next?.gapAbove === true &&
  line.text.trim().length >= 20 &&
  /^[^\p{L}(]*\p{Lu}.*[^.;,?!]\s*$/u.test(line.text) &&
  (TITLE_OPENING.test(line.text) || !/:\s*$/.test(line.text)) &&
  !TELLS_OR_SPEAKS.test(line.text) &&
  !line.text.includes('\t') &&
  !SITTING_HEADING.test(line.text) &&
  !TELLS_SITTING.test(line.text) &&
  landmarkOf(line) === null &&
  !saysDecision(line);
