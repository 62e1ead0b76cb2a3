import { tellsCount, tellsSittingCount } from '../french/act/headings.ts';
import type { Row } from './item.ts';

/** A margin has so many lines at least, and so many of the text stand beside it. */
const FEWEST_LINES = 3;
const FEWEST_BESIDE = 5;
/** It is narrower than this part of the text. */
const NARROW = 0.6;
/** A line that reaches so far into the text is full; of those beside the margin so many are, where the text runs on. */
const FULL = 0.95;
const MANY_FULL = 0.35;

type Extent = Pick<Row, 'left' | 'right'>;

/** A margin at the right of the text or at its left, drawn after it, is read before it, as most are drawn; so is a frame above. */
export function marginsFirst(blocks: readonly Row[][]): Row[][] {
  const ordered: Row[][] = [];
  for (const block of blocks) {
    const above = ordered.at(-1);
    if (isHeadFrame(block, ordered[0])) ordered.unshift(block);
    else if (above && isMarginOf(block, above)) ordered.splice(-1, 1, block, above);
    else ordered.push(block);
  }
  return ordered;
}

/** A frame of counts above all that was drawn first: word processors draw frames last. */
function isHeadFrame(block: readonly Row[], first: readonly Row[] | undefined): boolean {
  if (!first || !isOfCounts(block)) return false;
  const top = first.reduce((most, { y }) => Math.max(most, y), 0);
  return block.every(({ y }) => y > top);
}

function isMarginOf(margin: readonly Row[], text: readonly Row[]): boolean {
  const [top, bottom] = [margin[0]?.y ?? 0, margin.at(-1)?.y ?? 0];
  const beside = text.filter(({ y }) => y <= top && y >= bottom);
  const hasCounts = isOfCounts(margin);
  if (margin.length < FEWEST_LINES || beside.length < (hasCounts ? 1 : FEWEST_BESIDE)) return false;
  const [own, other] = [extentOf(margin), extentOf(beside)];
  const width = other.right - other.left;
  const full = beside.filter(({ right }) => right - other.left >= FULL * width);
  return (
    (own.left > other.right || own.right < other.left) &&
    own.right - own.left < NARROW * width &&
    (hasCounts || full.length >= MANY_FULL * beside.length)
  );
}

const wordsOf = ({ items }: Row): string => items.map(({ text }) => text).join('');
const FEWEST_COUNTS = 3;
/**
 * « En exercice : 15 », « Votants : 14 », « Convocation : 13/10/2023 » in a frame of its own, however low; « Pour : 11 » and
 * « Contre : 3 » alone are a column of a list of deliberations.
 */
const isOfCounts = (block: readonly Row[]): boolean =>
  block.filter((row) => tellsCount(wordsOf(row))).length >= FEWEST_COUNTS &&
  block.some((row) => tellsSittingCount(wordsOf(row)));

const extentOf = (rows: readonly Extent[]): Extent => ({
  left: rows.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  right: rows.reduce((most, { right }) => Math.max(most, right), 0),
});
