import type { Box, Line, Page } from '../../document.ts';
import { fold } from '../../french/fold.ts';
import {
  ENDS_IN_PAGE,
  PAGE_COUNTED,
  PAGE_IN_LINE,
  PAGE_NUMBER,
  PAGE_OF,
  ROW_OF_VOTE,
} from '../../french/pages/page-words.ts';
import { RAPPORTEUR_FIRST } from '../../french/titles/rapporteur-words.ts';
import { groupBy } from '../../lib/group-by.ts';
import { isActHead } from '../act-head.ts';
import { isPresentLabel, saysDecision } from '../landmarks.ts';
import { inPlace } from './in-place.ts';

/** How many lines at each end of a page may be running heads or feet. */
const EDGE = 4;

/**
 * Lines repeated at the top or bottom of pages, whatever their numbers. The first head stays:
 * it is often where the act prints its number.
 */
export function runningLines(pages: readonly Page[]): Set<Line> {
  const running = new Set<Line>();
  const seen = new Map<string, Line[]>();
  const isFoot = new Set<Line>();
  for (const { lines, number } of pages) {
    addPageEnds(lines, running);
    for (const line of lines) if (number > 1 && tellsPage(line, pages[number - 1])) running.add(line);
    const sorted = lines.every(({ box }) => box) ? inPlace([...lines]) : lines;
    const feet = new Set(sorted.slice(-EDGE));
    const edges = new Set([...sorted.slice(0, EDGE), ...feet]);
    for (const line of edges) {
      if (saysDecision(line) || OPENS_NUMBER.test(line.text) || listsPresent(line) || isOfItem(line))
        continue;
      const isAtPageEnd = line.box === null || isAtEdge(line.box, pages[number - 1]);
      const isNumber = PAGE_NUMBER.test(line.text) && !endsNumber(line, lines) && !isOfTable(line, lines);
      if (isNumber && isAtPageEnd) running.add(line);
      if (feet.has(line)) isFoot.add(line);
      const words = plainWords([line]);
      const key = words.replace(PAGE_IN_LINE, '#');
      if (key.length > 2 && !ROW_OF_VOTE.test(words)) seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  addRepeated(pages, running);
  for (const line of foliosOf(pages)) running.add(line);
  for (const lines of seen.values()) {
    const onPages = new Set(lines.map(({ page }) => page)).size;
    if (onPages < 2 || onPages < pages.length / 3) continue;
    for (const line of lines)
      if (line !== lines[0] || isFoot.has(line) || cutsSentence(line, pages)) running.add(line);
  }
  return running;
}

/** « Présents : MM. Paul ARBRE, … » at the top of two sittings, each on its page. */
const listsPresent = (line: Line): boolean => /:\s*\p{L}/u.test(line.text) && isPresentLabel(line);

/** « Rapporteur : M. Paul ARBRE », at the top of one page and at the foot of the next: each is of its item. */
const isOfItem = ({ text }: Line): boolean => RAPPORTEUR_FIRST.test(text);

/** A head between « Le plan fait l'objet de » and « procédures d'évolution » opens no act. */
function cutsSentence(line: Line, pages: readonly Page[]): boolean {
  const at = pages.findIndex(({ number }) => number === line.page);
  const [above, below] = [pages[at - 1]?.lines.at(-1), pages[at]?.lines];
  const next = below?.[below.indexOf(line) + 1];
  return (
    above !== undefined &&
    next !== undefined &&
    /[\p{Ll},]\s*$/u.test(above.text) &&
    /^\s*\p{Ll}/u.test(next.text)
  );
}

/** « 2025-04- », on each row of a narrow column of numbers. */
const OPENS_NUMBER = /^\S*\d[-_/]$/;

/** « 2021-07- », then « 01/12 » right below, in a narrow cell: the end of the number of an act. */
const endsNumber = (line: Line, lines: readonly Line[]): boolean =>
  !line.gapAbove && /\d[-_/]\s*$/.test(lines[lines.indexOf(line) - 1]?.text ?? '');

/** « 27 », « 16 », « 3 », one below the other: numbers of a column, whose labels stand elsewhere; « 1 » beside « 9 | 0 ». */
function isOfTable(line: Line, lines: readonly Line[]): boolean {
  if (!ONLY_NUMBER.test(line.text)) return false;
  const at = lines.indexOf(line);
  const beside = [lines[at - 1], lines[at + 1]].map((other) => other?.text ?? '');
  return beside.some((text) => ONLY_NUMBER.test(text) || ROW_OF_COUNTS.test(text));
}
const ONLY_NUMBER = /^\s*\d{1,3}\s*$/;
const ROW_OF_COUNTS = /^\s*\d{1,3}(?:\t\d{1,3}){1,6}\s*$/;

/**
 * « Conseil du 6 mars – Page 2 / 8 », whose page changes; text files keep other running feet inside the flow too:
 * « CM – 04.02.2013 », the same dated line three times or more. On a drawn page, « Convocation : 04/02/2013 » in the
 * margin of each act is none.
 */
function addRepeated(pages: readonly Page[], running: Set<Line>): void {
  const short = pages.flatMap(({ lines }) =>
    lines.filter(({ text }) => text.length <= LONGEST_FOOT && !/€/.test(text)),
  );
  for (const [words, lines] of groupBy(short, ({ text }) => text.trim().replace(PAGE_COUNTED, '#'))) {
    const isCounted = PAGE_COUNTED.test(lines[0]?.text ?? '');
    // « DEL-2025- » goes on below, in a narrow column of numbers.
    const isDated = /\d{4}|\d{2}[./]\d{2}/.test(words) && !/[-_/]$/.test(words);
    if (isCounted ? lines.length < 2 : !isDated || lines.length < 3 || lines[0]?.box) continue;
    for (const line of isCounted ? lines : lines.slice(1)) running.add(line);
  }
}
const LONGEST_FOOT = 100;

/**
 * « 2024/31 », « 2024/32 » in the upper right corner of each page: the leaves of a register, whose pages begin with the
 * head of no act.
 */
function foliosOf(pages: readonly Page[]): readonly Line[] {
  const folios = pages.map(({ lines, width }) =>
    lines.slice(0, EDGE).find(({ text, box }) => box && box[0] > 0.7 * width && FOLIO.test(text)),
  );
  const leaves = folios.map((line) => Number(FOLIO.exec(line?.text ?? '')?.groups?.leaf ?? Number.NaN));
  const follow = leaves.every((leaf, at) => at === 0 || leaf === (leaves[at - 1] ?? 0) + 1);
  const ofActs = pages.filter(({ lines }) => lines.slice(0, HEAD).some(isActHead));
  return pages.length > 1 && follow && ofActs.length < 2 ? folios.filter((line) => line !== undefined) : [];
}
const FOLIO = /^\s*(?:19|20)\d\d\s?[-/]\s?(?<leaf>\d{1,4})\s*$/u;
/** An act has its head among so many lines. */
const HEAD = 12;

/** A shorter line says too little to be known again. */
const SHORTEST_HEAD = 9;
const plainWords = (lines: readonly Line[]): string =>
  fold(lines.map(({ text }) => text).join(' '))
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Page ends inside the text, each with the running head after it when the document begins so. A page number among the
 * first lines of its page ends none: what is below it is text.
 */
function addPageEnds(lines: Line[], running: Set<Line>): void {
  const head = plainWords(lines.slice(0, EDGE));
  lines.forEach((line, index) => {
    if (!PAGE_OF.test(line.text)) return;
    running.add(line);
    const next = index < EDGE ? undefined : lines[index + 1];
    const words = next && plainWords([next]);
    if (words && words.length > SHORTEST_HEAD && head.includes(words)) running.add(next);
  });
}

/** « Ville de Beauval – Conseil du 3 mai – page 2/2 », whatever is stamped above it. */
const tellsPage = ({ text, box }: Line, page: Page | undefined): boolean =>
  box !== null && ENDS_IN_PAGE.test(text) && isAtEdge(box, page);

const isAtEdge = (box: Box, page: Page | undefined): boolean =>
  !page || box[3] < 0.12 * page.height || box[1] > 0.88 * page.height;
