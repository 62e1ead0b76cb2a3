import { tellsCount } from '../french/act/headings.ts';
import { labelAlone } from '../french/attendance/labels.ts';
import type { Item } from './item.ts';

/** The words of one line as optical reading gives it: across the columns of the page. */
export type Row = Item[];

/** A margin and the text beside it: their rows, and where the text begins. */
export interface Margin {
  from: number;
  end: number;
  edge: number;
}

/** Words that start no further apart than this, in points, start together. */
const ALIGNED = 4;
/** White space that parts columns, in points; that between the words of a justified line may be as wide. */
const WHITE = 6;
/** A narrower margin holds a bullet or « Vu », which lean on what follows. */
const NARROWEST_MARGIN = 90;
/** The text beside a margin: so many lines at least reach so far across the page, some beside no word of it. */
const SHORTEST_TEXT = 5;
const REACH = 0.8;
const FEWEST_ALONE = 3;
/** A margin that tells so many counts and days is one, however short the lines beside it: names, one a line. */
const FEWEST_COUNTS = 3;
/** Edges that are tried: where most lines begin comes first. */
const MOST_EDGES = 6;
/** Wider than this many font heights, white space parts the cells of a table. */
const CELL_GAP = 2.4;

/** Words follow each other on a line from left to right. */
export function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const last = rows.at(-1)?.at(-1);
    if (last && item.x > last.x && Math.abs(item.y - last.y) <= 0.5 * Math.max(item.size, last.size))
      rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Is this word of the margin left of an edge? */
export const isMargin = ({ x }: Item, edge: number): boolean => x < edge - ALIGNED;
const leftOf = (row: Row): number => row[0]?.x ?? 0;
const rightOf = (row: Row): number => Math.max(...row.map(({ x, width }) => x + width));
const leftmost = (rows: readonly Row[]): number =>
  rows.map(leftOf).reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY);
const rightmost = (rows: readonly Row[]): number =>
  rows.map(rightOf).reduce((most, right) => Math.max(most, right), 0);

/** The margins beside the edge where most lines begin, of those that have any. */
export function marginsOf(rows: readonly Row[], pageWidth: number): Margin[] {
  for (const edge of edgesOf(rows)) {
    const margins = marginsAt(rows, edge, pageWidth);
    if (margins.length > 0) return margins;
  }
  return [];
}

function marginsAt(rows: readonly Row[], edge: number, pageWidth: number): Margin[] {
  const margins: Margin[] = [];
  for (let from = 0; from < rows.length; ) {
    const { end, crossed } = rangeFrom(rows, from, edge);
    if (hasMargin(rows.slice(from, end), edge, pageWidth)) margins.push({ from, end, edge });
    from = end > from ? end : crossed + 1;
  }
  return margins;
}

/** Where many lines begin, or go on after white space, well right of where others do: text beside a margin. */
function edgesOf(rows: readonly Row[]): number[] {
  const least = leftmost(rows);
  const counts = new Map<number, number>();
  for (const row of rows)
    row.forEach(({ x }, index) => {
      const before = row[index - 1];
      if (before && x - before.x - before.width < WHITE) return;
      counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
    });
  const edges: { edge: number; count: number }[] = [];
  for (const edge of counts.keys()) {
    if (edge - least < NARROWEST_MARGIN) continue;
    let count = 0;
    for (let near = edge - ALIGNED; near <= edge + ALIGNED; near++) count += counts.get(near) ?? 0;
    if (count >= SHORTEST_TEXT) edges.push({ edge, count });
  }
  edges.sort((a, b) => b.count - a.count);
  return edges
    .map(({ edge }) => edge)
    .filter((edge, index, all) => !all.slice(0, index).some((other) => Math.abs(other - edge) <= ALIGNED))
    .slice(0, MOST_EDGES);
}

const beginsAt = (row: Row, edge: number): boolean => Math.abs(leftOf(row) - edge) <= ALIGNED;

/** Where the words of a row stand; null when it crosses the edge. */
export function sideOf(row: Row, edge: number): 'margin' | 'text' | 'both' | null {
  const first = row.findIndex((item) => !isMargin(item, edge));
  const margin = first < 0 ? row : row.slice(0, first);
  const text = first < 0 ? [] : row.slice(first);
  if (margin.length === 0) return 'text';
  const end = rightOf(margin);
  if (text.length === 0) return end <= edge ? 'margin' : null;
  return end <= edge && leftOf(text) - end >= WHITE ? 'both' : null;
}

/**
 * From a line on, those to the last beside the edge, before the first that crosses it: what stands lower is no
 * margin.
 */
function rangeFrom(rows: readonly Row[], from: number, edge: number): { end: number; crossed: number } {
  let end = from;
  for (let index = from; index < rows.length; index++) {
    const row = rows[index] as Row;
    const side = sideOf(row, edge);
    if (side === null || (side === 'both' && isLabelled(row, edge))) return { end, crossed: index };
    const begins = side === 'both' ? row.some(({ x }) => Math.abs(x - edge) <= ALIGNED) : beginsAt(row, edge);
    if (begins) end = index + 1;
  }
  return { end, crossed: rows.length };
}

const wordsOf = (row: Row): string => row.map(({ text }) => text).join(' ');
const marginOf = (row: Row, edge: number): Row => row.filter((item) => isMargin(item, edge));

/** « Présents | Mme ROUX, M. BLANC … »: the label of a list, which stands beside it and in no margin. */
const isLabelled = (row: Row, edge: number): boolean => labelAlone(wordsOf(marginOf(row, edge))) !== null;

/** Words in the margin, and beside it lines of text that run on across the page, or any beside counts. */
function hasMargin(block: readonly Row[], edge: number, pageWidth: number): boolean {
  const margin = block
    .map((row) => marginOf(row, edge))
    .filter((row) => row.some(({ text }) => /\p{L}{4}/u.test(text)));
  if (margin.length < 3) return false;
  const text = block
    .map((row) => row.filter((item) => !isMargin(item, edge)))
    .filter((row) => row.length > 0);
  // The titles of a table, and beside them what was decided of each: « Adopté à l'unanimité ».
  if (rightmost(margin) - leftmost(margin) > rightmost(text) - edge) return false;
  const counts = margin.map(wordsOf).filter(tellsCount);
  const lines = text.filter((row) => /\p{L}{3}/u.test(wordsOf(row)));
  if (counts.length >= FEWEST_COUNTS && lines.length >= SHORTEST_TEXT) return true;
  if (block.filter((row) => beginsAt(row, edge)).length < FEWEST_ALONE) return false;
  const long = text.filter((row) => rightOf(row) >= REACH * pageWidth && !hasCells(row));
  return long.length >= Math.max(SHORTEST_TEXT, 0.4 * text.length);
}

const hasCells = (row: Row): boolean =>
  row.some(({ x, size }, index) => {
    const before = row[index - 1];
    return before !== undefined && x - before.x - before.width > CELL_GAP * size;
  });
