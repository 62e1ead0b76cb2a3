import { BESIDE_STAMP, STAMP_LINE } from '../french/act/stamp-words.ts';
import type { Row } from './item.ts';

/** Rows that follow each other closely, and the place they take on the page. */
interface Piece {
  rows: Row[];
  /** The block it was drawn in. */
  block: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Wider than this many font heights, white space between two lines may hold a frame drawn later. */
const HOLE = 2;
/** In points: so near the top or the foot of a page, a few lines run on all of them, whenever they are drawn. */
const OUTER = 72;
const MOST_RUNNING = 5;

/**
 * Frames and text boxes are drawn last, wherever they stand: what stands above something drawn before it, over the
 * same width, is read before it. Columns stand beside each other and keep their order.
 */
export function fromTop(blocks: readonly Row[][], height: number): Row[][] {
  const pieces = blocks.flatMap(piecesOf);
  const fixed = new Set([
    ...pieces.filter(isApart),
    ...running(pieces.filter(({ bottom }) => bottom > height - OUTER)),
    ...running(pieces.filter(({ top }) => top < OUTER)),
  ]);
  const ordered: Piece[] = [];
  for (const piece of pieces) {
    const below = fixed.has(piece)
      ? -1
      : ordered.findIndex((other) => isAbove(piece, other) && !fixed.has(other));
    if (below < 0) ordered.push(piece);
    else ordered.splice(below, 0, piece);
  }
  return together(ordered);
}

function piecesOf(rows: Row[], block: number): Piece[] {
  const pieces: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (above && above.y - row.y <= HOLE * Math.max(above.size, row.size)) pieces.at(-1)?.push(row);
    else pieces.push([row]);
  }
  return pieces.map((piece) => placed(piece, block));
}

/** Pieces of one block between which nothing came are one block again. */
function together(pieces: readonly Piece[]): Row[][] {
  const blocks: Row[][] = [];
  for (const [index, { rows, block }] of pieces.entries())
    if (pieces[index - 1]?.block === block) blocks.at(-1)?.push(...rows);
    else blocks.push([...rows]);
  return blocks;
}

/** A stamp stays among the lines as it was put on the page; what is set on its side is read in its own direction. */
const isApart = ({ rows }: Piece): boolean =>
  rows.some(({ items }) => {
    const told = items.map(({ text }) => text).join('');
    return items[0]?.box || STAMP_LINE.test(told) || BESIDE_STAMP.test(told);
  });

const running = (outer: readonly Piece[]): readonly Piece[] =>
  outer.reduce((sum, { rows }) => sum + rows.length, 0) <= MOST_RUNNING ? outer : [];

const isAbove = (piece: Piece, other: Piece): boolean =>
  piece.bottom > other.top && piece.left < other.right && other.left < piece.right;

/** From above the first baseline to the last one. */
const placed = (rows: Row[], block: number): Piece => ({
  rows,
  block,
  top: rows.reduce((most, { y, size }) => Math.max(most, y + 0.5 * size), Number.NEGATIVE_INFINITY),
  bottom: rows.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY),
  left: rows.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  right: rows.reduce((most, { end }) => Math.max(most, end), 0),
});
