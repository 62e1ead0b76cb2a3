import { isNumberLine } from '../french/act/number.ts';
import type { Row } from './item.ts';

/** One number alone on its page may be that of anything; no page has the titles of more acts. */
const [FEWEST, MOST] = [2, 60];

/**
 * « 2024-01 », « 2024-02 » in the margin of minutes, each beside the title of its act and drawn after all the text: read
 * each right above that title.
 */
export function numbersAtTitles(drawn: readonly Row[][]): Row[][] {
  const blocks = numbersOverRubrics(numbersAfterTexts(drawn));
  const numbers = blocks.filter(isOfNumbers);
  let placed = [...blocks];
  for (const block of numbers) {
    const kept = placed.filter((other) => other !== block);
    const heads = block.map((number) => [number]);
    const titles = titlesOf(heads, kept.filter((other) => !numbers.includes(other)).flat());
    if (titles) placed = underHeads(kept, titles);
  }
  return placed;
}

/**
 * « DCM 2024-01 » + « Finances » down a margin, below its counts, each number beside a title of the text: the rubric, then
 * the number, above that title.
 */
function numbersOverRubrics(blocks: readonly Row[][]): readonly Row[][] {
  const margin = blocks.find((block) => block.filter(isNumber).length >= FEWEST && !isOfNumbers(block));
  if (!margin) return blocks;
  const heads = margin.flatMap((row, at) => (isNumber(row) ? [withRubric(margin, at)] : []));
  const titles = titlesOf(heads, blocks.filter((block) => block !== margin).flat());
  if (!titles) return blocks;
  const taken = new Set(heads.flat());
  const left = blocks.map((block) => (block === margin ? block.filter((row) => !taken.has(row)) : block));
  return underHeads(left, titles);
}

/** The title beside each number, and what goes above it: the number, under its rubric. None unless each has its own. */
function titlesOf(heads: readonly Row[][], rows: readonly Row[]): Map<Row, Row[]> | null {
  const titles = new Map<Row, Row[]>();
  for (const [number, ...rubric] of heads) {
    const title = number && titleBeside(number, rows);
    if (title) titles.set(title, [...rubric, number]);
  }
  return titles.size === heads.length ? titles : null;
}

/** A block without titles stays the same one. */
const underHeads = (blocks: readonly Row[][], titles: ReadonlyMap<Row, Row[]>): Row[][] =>
  blocks.map((block) =>
    block.some((row) => titles.has(row)) ? block.flatMap((row) => [...(titles.get(row) ?? []), row]) : block,
  );

/** So many lines at most tell what a number of the margin is about, each so many font heights below the last. */
const [LONGEST_RUBRIC, NEXT_LINE] = [2, 1.8];

/** A number of a margin, and the lines right below it. */
function withRubric(margin: readonly Row[], at: number): Row[] {
  const head = [margin[at] as Row];
  for (const row of margin.slice(at + 1, at + 1 + LONGEST_RUBRIC)) {
    const above = head.at(-1) as Row;
    if (isNumber(row) || above.y - row.y > NEXT_LINE * above.size) break;
    head.push(row);
  }
  return head;
}

/**
 * The same, each drawn in its turn after the text it numbers: « Travaux », « Le devis est accepté. », then « 2024-02 » in the
 * margin beside « Travaux ».
 */
function numbersAfterTexts(blocks: readonly Row[][]): readonly Row[][] {
  const isAfter = (block: readonly Row[], index: number): boolean => {
    const [number, title] = [block[0], blocks[index - 1]?.[0]];
    return isOneNumber(block) && number !== undefined && title !== undefined && isAtLeft(number, title);
  };
  const found = blocks.flatMap((block, index) => (isAfter(block, index) ? [index] : []));
  const lefts = found.map((index) => blocks[index]?.[0]?.left ?? 0);
  if (found.length < FEWEST || Math.max(...lefts) - Math.min(...lefts) > FLUSH) return blocks;
  const after = new Set(found);
  return blocks.flatMap((block, index) => {
    if (after.has(index)) return [];
    const number = after.has(index + 1) ? blocks[index + 1]?.[0] : undefined;
    return [number ? [number, ...block] : block];
  });
}

/** Numbers of a margin begin at one edge, in points. */
const FLUSH = 2;

const isNumber = ({ items }: Row): boolean => isNumberLine(items.map(({ text }) => text).join(''));

const isOneNumber = (block: readonly Row[]): boolean => block.length === 1 && block.every(isNumber);

const isAtLeft = (number: Row, title: Row): boolean => isOnLine(number, title) && number.right < title.left;

const isOnLine = (one: Row, other: Row): boolean =>
  Math.abs(one.y - other.y) <= 0.5 * Math.max(one.size, other.size);

/** Numbers of acts, and at most as many words that head what has none: « Divers ». */
function isOfNumbers(block: readonly Row[]): boolean {
  const numbers = block.filter(isNumber);
  const others = block.filter((row) => !numbers.includes(row));
  const areWords = others.every(
    ({ items, left }) => items.length === 1 && left - (numbers[0]?.left ?? 0) < FLUSH,
  );
  return numbers.length >= FEWEST && others.length <= numbers.length && block.length <= MOST && areWords;
}

/** The row of the text on whose line a number stands, apart from it. */
const titleBeside = (number: Row, rows: readonly Row[]): Row | undefined =>
  rows.find((row) => isOnLine(row, number) && (row.left > number.right || row.right < number.left));
