import { union } from '../document/boxes.ts';
import type { Box, Line, Page, Run } from '../document.ts';
import { marginsFirst } from './beside.ts';
import { fromTop } from './drawn-order.ts';
import { boxOf, type Item, type Row } from './item.ts';
import { lettersTogether } from './letter-spaced.ts';
import { numbersAtTitles } from './numbers-beside.ts';
import { gapsIn } from './spacing.ts';

/** A step back up the page of more than this opens a new column or region. */
const UPWARD_JUMP = 8;
/** Wider than this many font heights, white space separates cells, not words. */
const CELL_GAP = 2.4;

/**
 * Drawn items → lines in reading order, in blocks that keep columns apart.
 *
 * The order of drawing is kept: word processors draw column after column, cell after cell. A new block
 * begins where drawing jumps back up or leaves the column sideways.
 */
export function layOut(
  items: readonly Item[],
  page: { number: number; width: number; height: number },
): Page {
  const drawn = rowsOf(lettersTogether(items));
  markHanging(drawn);
  const blocks = marginsFirst(numbersAtTitles(fromTop(blocksOf(drawn), page.height)));
  const lines: Line[] = [];
  const runs: Run[] = [];
  let text = '';
  blocks.forEach((rows, block) => {
    const isGap = gapsIn(rows);
    rows.forEach((row, index) => {
      const above = rows[index - 1];
      const gapAbove = !above || isGap(above, row);
      if (text) text += gapAbove ? '\n\n' : '\n';
      const start = text.length;
      for (const piece of piecesOf(row)) {
        text += piece.before;
        runs.push({ start: text.length, end: text.length + piece.text.length, ...piece.run });
        text += piece.text;
      }
      lines.push({
        page: page.number,
        start,
        end: text.length,
        text: text.slice(start),
        box: lineBoxOf(row),
        size: row.size,
        font: fontOf(row),
        block,
        gapAbove,
      });
    });
  });
  return { ...page, text, lines, runs };
}

/** Where the line is: where its words truly are, when they are not where they are read. */
function lineBoxOf({ items, left, right, y, size }: Row): Box {
  const boxes = items.flatMap(({ box }) => (box ? [box] : []));
  return boxes.length > 0 ? boxes.reduce(union) : [left, y - 0.25 * size, right, y + 0.85 * size];
}

/** The font of the longest piece of a line. */
const fontOf = ({ items }: Row): string | null =>
  items.reduce((longest, item) => (item.text.length > longest.text.length ? item : longest)).font;

function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  for (const item of items) {
    if (item.text === '') continue;
    const sameLine =
      row && Math.abs(item.y - row.y) <= 0.5 * Math.max(item.size, row.size) && item.x >= row.end - item.size;
    if (row && sameLine) {
      row.items.push(item);
      row.right = Math.max(row.right, item.x + item.width);
      if (item.text.trim()) row.end = Math.max(row.end, item.x + item.width);
      if (item.size > row.size) Object.assign(row, { size: item.size, y: item.y });
    } else if (item.text.trim()) {
      const end = item.x + item.width;
      row = { items: [item], y: item.y, size: item.size, left: item.x, right: end, end };
      rows.push(row);
    }
  }
  return rows;
}

/** In points: what begins at one edge. In font heights: a hanging text stands so far in, and so close below. */
const FLUSH = 0.6;
const HANGS = 3;
const BELOW = 1.8;

/** The next line begins right under a piece that is not the first of its own: a cell, however close the one before. */
function markHanging(rows: Row[]): void {
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const step = next ? row.y - next.y : 0;
    if (!next || step <= 0 || step > BELOW * row.size || next.left - row.left < HANGS * row.size) continue;
    const at = row.items.findIndex(({ x, text }) => text.trim() && Math.abs(x - next.left) < FLUSH);
    const item = row.items[at];
    if (at > 0 && item && item.confidence === undefined && !isAmongWords(row, at))
      row.items.splice(at, 1, { ...item, opensCell: true });
  }
}

/** Words of a line drawn one by one are all as far apart: one of them stands above an indented line by chance. */
function isAmongWords({ items, size }: Row, at: number): boolean {
  const words = items.filter(({ text }) => text.trim());
  const gaps = words.slice(1).map((word, index) => {
    const before = words[index] as Item;
    return { word, gap: word.x - before.x - before.width };
  });
  const own = gaps.find(({ word }) => word === items[at])?.gap ?? 0;
  const others = gaps.filter(({ word, gap }) => word !== items[at] && gap > 0 && gap < CELL_GAP * size);
  return own < NARROWEST_GAP * size || others.some(({ gap }) => own < WIDER * gap);
}
const NARROWEST_GAP = 0.3;
const WIDER = 1.3;

function blocksOf(rows: Row[]): Row[][] {
  const blocks: Row[][] = [];
  let left = 0;
  let right = 0;
  let last: Row | null = null;
  for (const row of rows) {
    const block = blocks.at(-1);
    const stays =
      last && row.y - last.y <= UPWARD_JUMP && row.left < right + row.size && row.right > left - row.size;
    if (block && stays) {
      block.push(row);
      left = Math.min(left, row.left);
      right = Math.max(right, row.right);
    } else {
      blocks.push([row]);
      ({ left, right } = row);
    }
    last = row;
  }
  return blocks;
}

interface Piece {
  before: string;
  text: string;
  run: { box: Box; confidence?: number };
}

/** The pieces of a row with the white space between them: none, a space, or a tab between cells. */
function piecesOf(row: Row): Piece[] {
  const pieces: Piece[] = [];
  let end = row.left;
  let space = false;
  for (const item of row.items) {
    const text = item.text.trim();
    if (!text) {
      space = true;
      continue;
    }
    const gap = item.x - end;
    const wide = pieces.length > 0 && (item.opensCell || gap > CELL_GAP * row.size);
    // Optical reading gives words, however tightly they are set.
    const isWord = item.confidence !== undefined;
    const spaced = space || isWord || gap > 0.17 * row.size || item.text !== item.text.trimStart();
    const before = pieces.length === 0 ? '' : wide ? '\t' : spaced ? ' ' : '';
    const box = boxOf(item);
    const run = item.confidence === undefined ? { box } : { box, confidence: item.confidence };
    pieces.push({ before, text, run });
    end = item.x + item.width;
    space = item.text !== item.text.trimEnd();
  }
  return pieces;
}
