import type { Box, Page, Run, Span } from './document.ts';

/** Where characters are drawn: the box of each of their lines, and the one that holds them all. */
export function placesOn(page: Page, start: number, end: number): Pick<Span, 'box' | 'boxes'> {
  const lines: Box[] = [];
  let last: Run | null = null;
  for (const run of page.runs) {
    if (run.end <= start || run.start >= end) continue;
    const box = boxIn(run, page.text, start, end);
    const before = last && !page.text.slice(last.end, run.start).includes('\n') ? lines.pop() : null;
    lines.push(before ? union(before, box) : box);
    last = run;
  }
  const [first, ...others] = lines.map((box) => box.map((value) => Math.round(value * 10) / 10) as Box);
  if (!first) return {};
  return { box: others.reduce(union, first), ...(others.length > 0 ? { boxes: [first, ...others] } : {}) };
}

export const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** The part of a run between two offsets: only its whole width is known, so it is shared among its characters. */
export function boxIn({ box: [x0, y0, x1, y1], ...run }: Run, text: string, start: number, end: number): Box {
  const isLevel = x1 - x0 >= y1 - y0;
  if (!isLevel) return [x0, y0, x1, y1];
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

const known = new Map<string, number>();

function widthOf(character: string): number {
  const width =
    known.get(character) ?? WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL;
  known.set(character, width);
  return width;
}

function advance(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += widthOf(text[at] ?? '');
  return sum;
}
