import { boxThrough } from './affine.ts';
import type { Box, Page, Run, Span } from './page.ts';

/** Where characters are drawn: the box of each of their lines, and the one that holds them all. */
export function placesOn(page: Page, start: number, end: number): Pick<Span, 'box' | 'boxes'> {
  const lines: Box[] = [];
  let last: Run | null = null;
  for (let rank = rankAfter(page.runs, start); rank < page.runs.length; rank++) {
    const run = page.runs[rank] as Run;
    if (run.start >= end) break;
    const box = shownOn(page, boxIn(run, page.text, start, end));
    const before = last && !page.text.slice(last.end, run.start).includes('\n') ? lines.pop() : null;
    lines.push(before ? union(before, box) : box);
    last = run;
  }
  const [first, ...others] = lines.map((box) => box.map((value) => Math.round(value * 10) / 10) as Box);
  if (!first) return {};
  return { box: others.reduce(union, first), ...(others.length > 0 ? { boxes: [first, ...others] } : {}) };
}

/** Where the page shows what is read in a box. */
export const shownOn = ({ shown }: Page, box: Box): Box => (shown ? boxThrough(shown, box) : box);

/** The run that holds the character at an offset. */
export const runAt = ({ runs }: Page, offset: number): Run | undefined => runs[rankAfter(runs, offset)];

/** Rank of the first run that ends after an offset: runs stand in the order of the text. */
function rankAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The smallest box that holds both. */
export const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** How much of a box lies under another, from 0 to 1. */
export function shareUnder([x0, y0, x1, y1]: Box, over: Box): number {
  const width = Math.min(x1, over[2]) - Math.max(x0, over[0]);
  const height = Math.min(y1, over[3]) - Math.max(y0, over[1]);
  return (Math.max(0, width) * Math.max(0, height)) / ((x1 - x0) * (y1 - y0));
}

/** The part of a run between two offsets: only its whole width is known, so it is shared among its characters. */
export function boxIn(run: Run, text: string, start: number, end: number): Box {
  const [x0, y0, x1, y1] = run.box;
  const isWhole = start <= run.start && end >= run.end;
  if (isWhole || x1 - x0 < y1 - y0) return run.box;
  const unit = (x1 - x0) / advance(text, run.start, run.end);
  const at = (offset: number) => x0 + unit * advance(text, run.start, offset);
  return [start > run.start ? at(start) : x0, y0, end < run.end ? at(end) : x1, y1];
}

/** How wide characters are usually drawn, in thousandths of the height: the mean of the usual text faces. */
const WIDTHS: readonly [characters: RegExp, width: number][] = [
  [/[ijl.,;:'’|!()[\]\s-]/, 280],
  [/[frtI/]/, 330],
  [/[mwMW@%—]/, 830],
  [/\p{Lu}/u, 680],
];
const USUAL = 520;

/** By UTF-16 unit; 0 for those not met yet. */
const known = new Uint16Array(1 << 16);

function widthOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL;
  known[unit] = width;
  return width;
}

function advance(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    sum += known[unit] || widthOf(unit);
  }
  return sum;
}
