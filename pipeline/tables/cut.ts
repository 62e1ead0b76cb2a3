import { boxIn } from '../document/boxes.ts';
import { flat } from '../french/fold.ts';
import type { Piece } from './piece.ts';

/** A place across the page. */
export interface Extent {
  left: number;
  right: number;
}

/** The words a piece gives to one column. */
export interface Part extends Extent {
  text: string;
}

/** Edges that stand one above the other differ by no more, in points. */
export const SAME = 1;
/** Inside a run the place of a space is only estimated: it is known to within this, in font heights. */
const DOUBT = 0.8;
/** A longer piece is neither a code before a name nor a name before a sum. */
const LONGEST = 200;
/** Words of one cell stand no further apart, in font heights. */
const WORD_SPACE = 0.5;

/**
 * A piece cut where it crosses from a column to the next, since what is drawn of two cells nearly touches. Null
 * when no white space stands there: the piece spans these columns, which are sure once a row stands in them.
 */
export function cutAt(piece: Piece, columns: readonly Extent[], isSure: boolean): Part[] | null {
  const parts: Part[] = [];
  const { page, runs } = piece;
  let [from, left, start] = [0, piece.left, runs[0]?.start ?? 0];
  for (let index = 1; index < columns.length; index++) {
    const [before, after] = [columns[index - 1] as Extent, columns[index] as Extent];
    const next = gapBetween(piece, from, before, after);
    const space = next === null && isSure ? spaceBefore(piece, start, before, after) : null;
    if (next === null && space === null) return null;
    // The estimated place of a space is not sure enough to widen a column.
    const right = next === null ? before.right : (runs[next - 1]?.box[2] ?? before.right);
    const end = next === null ? (space ?? start) : (runs[next - 1]?.end ?? start);
    parts.push({ left, right, text: flat(page.text.slice(start, end)) });
    [from, left, start] = [
      next ?? from,
      next === null ? after.left : (runs[next]?.box[0] ?? after.left),
      end,
    ];
  }
  return [...parts, { left, right: piece.right, text: flat(page.text.slice(start, runs.at(-1)?.end)) }];
}

/** The rank of what is drawn after the widest white space between two columns. */
function gapBetween({ runs, size }: Piece, from: number, before: Extent, after: Extent): number | null {
  let widest: { rank: number; gap: number } | null = null;
  for (let rank = from + 1; rank < runs.length; rank++) {
    const [left, right] = [runs[rank - 1]?.box[2] ?? 0, runs[rank]?.box[0] ?? 0];
    if (left > after.left + SAME || right < before.right - SAME) continue;
    if (right - left > (widest?.gap ?? WORD_SPACE * size)) widest = { rank, gap: right - left };
  }
  return widest?.rank ?? null;
}

/** The space, inside what was drawn at once, after which words begin flush with a column, as the piece does with the one before. */
function spaceBefore(piece: Piece, from: number, before: Extent, after: Extent): number | null {
  const { page, runs, size, left, text } = piece;
  if (Math.abs(left - before.left) > SAME || text.length > LONGEST) return null;
  let nearest: { at: number; distance: number } | null = null;
  for (const run of runs)
    for (const { index } of page.text.slice(run.start, run.end).matchAll(/\s/g)) {
      const at = run.start + index;
      const distance = Math.abs(boxIn(run, page.text, at, at + 1)[2] - after.left);
      if (at > from && distance < (nearest?.distance ?? DOUBT * size)) nearest = { at, distance };
    }
  return nearest?.at ?? null;
}
