import { isFigure } from '../french/money/figure.ts';
import type { Piece } from './piece.ts';

/** What stands in one cell: pieces one under the other. */
export interface Cell {
  pieces: Piece[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Cells side by side, in the order they are drawn. A line of text is a row of one cell. */
export type Row = Cell[];

/** Lines of one cell follow each other within so many font heights. */
const LINE_STEP = 1.5;
/** A cell of the same row begins no further up than this, in font heights: it is as tall. */
const TALLEST = 8;
/** Edges that differ by less than this part of a font height are level. */
const LEVEL = 0.35;
/** The same, sideways, in points. */
const ALIGNED = 3;

/**
 * The rows that pieces make, read as word processors draw them: cell after cell, each from top to bottom. What
 * stands right of a cell and beside it is the next one; what goes on under it, its next line.
 */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  let row: Row = [];
  for (const piece of pieces) {
    const cell = row.at(-1);
    if (cell && isBeside(piece, cell)) row.push(cellOf([piece]));
    else if (cell && goesOn(piece, cell, row.at(-2))) row.splice(-1, 1, cellOf([...cell.pieces, piece]));
    else {
      row = [cellOf([piece])];
      rows.push(row);
    }
  }
  return settled(rows);
}

export const pageOf = (row: Row): number => row[0]?.pieces[0]?.line.page ?? 0;
export const topOf = (row: Row): number => Math.max(...row.map(({ top }) => top));
export const bottomOf = (row: Row): number => Math.min(...row.map(({ bottom }) => bottom));
export const sizeOf = (row: Row): number => row[0]?.pieces[0]?.size ?? 0;

/** Pieces put together in one cell: it is as large as they are. */
export const cellOf = (pieces: Piece[]): Cell => ({
  pieces,
  left: Math.min(...pieces.map(({ left }) => left)),
  right: Math.max(...pieces.map(({ right }) => right)),
  top: Math.max(...pieces.map(({ top }) => top)),
  bottom: Math.min(...pieces.map(({ bottom }) => bottom)),
});

const lastOf = ({ pieces }: Cell): Piece => pieces.at(-1) as Piece;

function isBeside(piece: Piece, cell: Cell): boolean {
  const last = lastOf(cell);
  if (piece.line === last.line) return true;
  return (
    piece.line.page === last.line.page &&
    piece.left > cell.right &&
    piece.bottom > cell.bottom - LEVEL * piece.size &&
    piece.top < cell.top + TALLEST * piece.size
  );
}

/** A first cell has its lines later: above a row, a line may be of the text. Figures are not cut at a line end. */
function goesOn(piece: Piece, cell: Cell, before: Cell | undefined): boolean {
  const last = lastOf(cell);
  return (
    before !== undefined &&
    isUnder(piece, last) &&
    piece.left > before.right &&
    !(isFigure(piece.text) && isFigure(last.text))
  );
}

/** Does a piece stand on the next line below another, in one column? */
export function isUnder(piece: Piece, last: Piece): boolean {
  const step = last.bottom - piece.bottom;
  return (
    piece.line.page === last.line.page &&
    step > LEVEL * piece.size &&
    step < LINE_STEP * piece.size &&
    piece.left < last.right &&
    piece.right > last.left
  );
}

/** Gives each row the lines of its first cell that were drawn before the others. A cell beside several rows is none of theirs. */
function settled(rows: readonly Row[]): Row[] {
  const done: Row[] = [];
  for (const row of rows) {
    const [first, ...others] = row;
    const isOneLine = first && lastOf(first).line === others[0]?.pieces[0]?.line;
    const taken = first && others.length > 0 && !isOneLine ? linesAbove(first, others, done) : 0;
    if (taken === null && first)
      done.push([first], ...(isLevel(others) ? [others] : others.map((cell) => [cell])));
    else if (taken && first) {
      const above = done.splice(done.length - taken).flatMap(([cell]) => cell?.pieces ?? []);
      done.push([cellOf([...above, ...first.pieces]), ...others]);
    } else done.push(row);
  }
  return done;
}

/**
 * How many lines alone above a first cell are of it: up to where a paragraph begins, once that makes a row, since wide-set
 * lines look like paragraphs; null if nothing does.
 */
function linesAbove(first: Cell, others: readonly Cell[], done: readonly Row[]): number | null {
  let block = first;
  let least: number | null = null;
  for (let taken = 0; taken < TALLEST; taken++) {
    const isRow = isLevel([block, ...others]);
    const opensParagraph = block.pieces[0]?.line.gapAbove ?? true;
    if (isRow) least ??= taken;
    if (opensParagraph && least !== null) return isRow ? taken : least;
    const [above, beside] = done.at(-1 - taken) ?? [];
    if (!above || beside || !isUnder(block.pieces[0] as Piece, lastOf(above))) break;
    block = cellOf([...above.pieces, ...block.pieces]);
    if (!isAligned(block)) break;
  }
  return least;
}

/** The lines of a cell begin at the same edge, or are centred. */
function isAligned({ pieces }: Cell): boolean {
  const isOne = (places: number[]) => Math.max(...places) - Math.min(...places) < ALIGNED;
  return isOne(pieces.map(({ left }) => left)) || isOne(pieces.map(({ left, right }) => (left + right) / 2));
}

/** The cells of a row are set alike: all at its top, all at its middle or all at its bottom. */
function isLevel(row: Row): boolean {
  const isOne = (places: number[]) => Math.max(...places) - Math.min(...places) < LEVEL * sizeOf(row);
  return (
    isOne(row.map(({ top }) => top)) ||
    isOne(row.map(({ bottom }) => bottom)) ||
    isOne(row.map(({ top, bottom }) => (top + bottom) / 2))
  );
}
