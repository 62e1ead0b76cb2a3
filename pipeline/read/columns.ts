import type { Item } from './geometry.ts';

/** The words of one line as optical reading gives it: across the columns of the page. */
type Row = Item[];

/** Words that start no further apart than this, in points, start together. */
const ALIGNED = 4;
/** A narrower margin holds a bullet or « Vu », which lean on what follows. */
const NARROWEST_MARGIN = 90;
/** The text beside a margin: so many lines at least reach so far across the page. */
const SHORTEST_TEXT = 5;
const REACH = 0.8;
/** Wider than this many font heights, white space parts the cells of a table. */
const CELL_GAP = 2.4;

/**
 * Puts apart a margin column and the text beside it, which optical reading joins line by line: the margin
 * comes first, then the text, as word processors draw them. Tables keep their rows.
 */
export function columnsApart(items: readonly Item[], pageWidth: number): Item[] {
  const rows = rowsOf(items);
  const edge = edgeOf(rows);
  if (edge === null) return [...items];
  const apart: Item[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = endOfRange(rows, at, edge);
    const block = rows.slice(at, Math.max(end, at + 1));
    apart.push(...(hasMargin(block, edge, pageWidth) ? marginFirst(block, edge) : block.flat()));
    at += block.length;
  }
  return apart;
}

const isMargin = ({ x }: Item, edge: number): boolean => x < edge - ALIGNED;

const marginFirst = (block: readonly Row[], edge: number): Item[] => [
  ...block.flat().filter((item) => isMargin(item, edge)),
  ...block.flat().filter((item) => !isMargin(item, edge)),
];

/** Words follow each other on a line from left to right. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const last = rows.at(-1)?.at(-1);
    if (last && item.x > last.x && Math.abs(item.y - last.y) <= 0.5 * Math.max(item.size, last.size))
      rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows;
}

const leftOf = (row: Row): number => row[0]?.x ?? 0;
const rightOf = (row: Row): number => Math.max(...row.map(({ x, width }) => x + width));

/** Where most lines begin, well right of where others do: the edge of a text beside a margin. */
function edgeOf(rows: readonly Row[]): number | null {
  const lefts = rows.map(leftOf);
  const leftmost = lefts.reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  let best: { edge: number; count: number } | null = null;
  for (const edge of counts.keys()) {
    if (edge - leftmost < NARROWEST_MARGIN) continue;
    let count = 0;
    for (let near = edge - ALIGNED; near <= edge + ALIGNED; near++) count += counts.get(near) ?? 0;
    if (count >= SHORTEST_TEXT && count > (best?.count ?? 0)) best = { edge, count };
  }
  return best?.edge ?? null;
}

const beginsAt = (row: Row, edge: number): boolean => Math.abs(leftOf(row) - edge) <= ALIGNED;
/** A word begins at the edge, and those before it end before. */
const isCutAt = (row: Row, edge: number): boolean =>
  row.some(({ x }) => Math.abs(x - edge) <= ALIGNED) &&
  row.every(({ x, width }) => x >= edge - ALIGNED || x + width <= edge);

/** After the last line beside the edge, from a line on that none crosses: what stands lower is no margin. */
function endOfRange(rows: readonly Row[], from: number, edge: number): number {
  let end = from;
  for (let index = from; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (beginsAt(row, edge) || isCutAt(row, edge)) end = index + 1;
    else if (rightOf(row) > edge) break;
  }
  return end;
}

/** Words in the margin, and beside it lines of text that run on across the page. */
function hasMargin(block: readonly Row[], edge: number, pageWidth: number): boolean {
  const words = block.filter((row) =>
    row.some((item) => isMargin(item, edge) && /\p{L}{4}/u.test(item.text)),
  );
  const text = block
    .map((row) => row.filter((item) => !isMargin(item, edge)))
    .filter((row) => row.length > 0);
  const long = text.filter((row) => rightOf(row) >= REACH * pageWidth && !hasCells(row));
  return words.length >= 3 && long.length >= Math.max(SHORTEST_TEXT, 0.4 * text.length);
}

const hasCells = (row: Row): boolean =>
  row.some(({ x, size }, index) => {
    const before = row[index - 1];
    return before !== undefined && x - before.x - before.width > CELL_GAP * size;
  });
