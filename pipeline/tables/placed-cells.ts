import { runAt } from '../document/boxes.ts';
import type { Passage } from '../document/passage.ts';
import type { Page } from '../document.ts';
import { once } from '../lib/once.ts';
import { firstColumns } from './spans.ts';

/** The cells of the rows of a table, and where they stand. */

export interface Cell {
  passage: Passage;
  /** Where it stands across the page; null in a text without places. */
  place: Place | null;
}

export interface Place {
  left: number;
  right: number;
  /** How many cells tabs make of its line, empty ones too. */
  of?: number;
}

const TAB = /\t/;
const TAB_CODE = 9;
const PIPE = /\s?\|\s?/;
/** « | ARBRE Paul | X | | » */
const PIPED = /^\s?\|.*\|\s?$/;
/** No cell of a text in columns begins after fewer spaces. */
const FEWEST_SPACES = 2;

/** The cells of a line, empty ones too: parted by tabs, by bars, or by the spaces of a text in columns. */
export const cellsOf = once((line: Passage): Cell[] => {
  if (line.text.includes('\t')) return line.split(TAB).map(cellOf);
  if (PIPED.test(line.text)) return line.split(PIPE).slice(1, -1).map(cellOf);
  return spacedCells(line);
});

/** The pieces of a line that were drawn one by one: cells too narrow for white space to part them. */
export function drawnCells(line: Passage): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const { index } of line.text.matchAll(/[ \t]/g)) {
    const [before, after] = [line.placeAt(index - 1), line.placeAt(index + 1)];
    const isOne = before && after && runAt(before.page, before.offset) === runAt(after.page, after.offset);
    if (isOne) continue;
    cells.push(cellOf(line.slice(from, index)));
    from = index + 1;
  }
  return [...cells, cellOf(line.slice(from))].filter(({ passage }) => !passage.isEmpty);
}

/** « ARBRE Paul      X » of a text printed in columns: spaces that the passage collapsed. */
function spacedCells(line: Passage): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let at = line.text.indexOf(' '); at > 0; at = line.text.indexOf(' ', at + 1)) {
    const [before, after] = [line.placeAt(at - 1), line.placeAt(at + 1)];
    if (!before || !after || before.page !== after.page) continue;
    if (after.offset - before.offset <= FEWEST_SPACES) continue;
    cells.push(spacedCell(line.slice(from, at)));
    from = at + 1;
  }
  if (from === 0) return [isIndented(line) ? spacedCell(line) : cellOf(line)];
  return [...cells, spacedCell(line.slice(from))];
}

/** A cell alone on its line, under one that is not the first: « ␣␣␣␣␣␣Mme PETIT ». */
function isIndented(line: Passage): boolean {
  const at = line.placeAt(0);
  return (
    at !== null &&
    at.offset > FEWEST_SPACES &&
    /^ +$/.test(at.page.text.slice(at.offset - FEWEST_SPACES - 1, at.offset))
  );
}

/** Its place is the columns of letters it takes. */
function spacedCell(passage: Passage): Cell {
  const at = passage.placeAt(0);
  if (!at || passage.spans()[0]?.box) return cellOf(passage);
  const left = at.offset - at.page.text.lastIndexOf('\n', at.offset) - 1;
  return { passage, place: { left, right: left + passage.length } };
}

/** A part of a line as a cell of its own. */
export function cellOf(given: Passage): Cell {
  const passage = given.trim();
  const box = passage.spans()[0]?.box;
  return { passage, place: box ? { left: box[0], right: box[2] } : markedPlace(passage) };
}

/** Of a cell that the source marks as one, the columns it takes; in a text, the tabs before it. */
function markedPlace(passage: Passage): Place | null {
  const at = passage.placeAt(0);
  return at ? (markedColumnsOf(at.page).get(at.offset) ?? tabbedPlace(at.page.text, at.offset)) : null;
}

function tabbedPlace(text: string, offset: number): Place {
  const left = tabsIn(text, text.lastIndexOf('\n', offset) + 1, offset);
  const after = text.slice(offset, offset + LONGEST_ROW);
  const end = after.indexOf('\n');
  return { left, right: left + 1, of: left + tabsIn(after, 0, end < 0 ? after.length : end) + 1 };
}
const LONGEST_ROW = 400;

function tabsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === TAB_CODE) count++;
  return count;
}

const markedColumnsOf = once((page: Page): ReadonlyMap<number, Place> => {
  const places = new Map<number, Place>();
  for (const table of page.tables ?? []) {
    const lefts = firstColumns(table).flat();
    for (const [index, { start, columns }] of table.flat().entries()) {
      const left = lefts[index] ?? 0;
      places.set(start, { left, right: left + columns });
    }
  }
  return places;
});

/** Rows that tabs cut into other numbers of cells share no columns. */
export const overlaps = (a: Place, b: Place): boolean =>
  a.of === b.of && a.left < b.right && b.left < a.right;

/** Between the middles of two extents. */
export const gap = (a: Place, b: Place): number =>
  a.of === b.of ? Math.abs((a.left + a.right - b.left - b.right) / 2) : Number.POSITIVE_INFINITY;
