import type { Box } from '../document.ts';

/** A piece of text as drawn: position of its baseline start, in PDF points. */
export interface Item {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string | null;
  confidence?: number;
  /** Where it is on the page, when that is not where it is read. */
  box?: Box;
  /** The first of a table's cell, however close to the one before. */
  opensCell?: boolean;
}

/** Where an item truly is. */
export function boxOf({ x, y, width, size, box }: Item): Box {
  const bottom = y - 0.22 * size;
  return box ?? [x, bottom, x + width, bottom + 1.1 * size];
}

/** A line being put together. */
export interface Row {
  items: Item[];
  y: number;
  size: number;
  left: number;
  right: number;
  /** Where its words end: white space after them may be said wider than it is, and the next cell begin inside it. */
  end: number;
}
