import type { Page, Run } from '../document.ts';
import { flat } from '../french/fold.ts';
import { firstThat } from './first.ts';
import type { Printed } from './printed.ts';

/** Words drawn side by side: a cell's line, perhaps. Its edges on the page, and the place of its line in the passage. */
export interface Piece extends Pick<Printed, 'line' | 'page'> {
  start: number;
  end: number;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  /** What was drawn at once, in order. */
  runs: Run[];
}

/** On a line that has cells, white space wider than this many font heights parts two of them. */
const GUTTER = 0.8;
/** A bullet, a dash or a rank: it belongs to the words it opens. */
const MARK = /^(?:[^\p{L}\p{N}\s€%]{1,2}|o|\d{1,2}\s?[.)°]|[a-z]\s?[).])$/u;

/** The pieces of printed lines, in reading order. Lines without a place on their page give none. */
export function piecesOf(lines: readonly Printed[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { line, page, start, end, from, to } of lines) {
    if (!line.box) continue;
    const runs = runsBetween(page, from, to);
    if (runs.length === 0) continue;
    const piece = pieceOf({ line, page, start, end, size: line.size ?? line.box[3] - line.box[1] }, runs);
    if (page.text.slice(from, to).includes('\t')) pieces.push(...partsOf(piece));
    else pieces.push(piece);
  }
  return pieces;
}

/** The parts of a piece, as far from each other as cells are. */
export function partsOf(piece: Piece): Piece[] {
  const { runs, page, size } = piece;
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isFar = !last || run.box[0] - last.box[2] > GUTTER * size;
    const isAfterMark = groups.length === 1 && MARK.test(page.text.slice(runs[0]?.start, last?.end).trim());
    if (group && (!isFar || isAfterMark)) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => pieceOf(piece, group));
}

function pieceOf(around: Pick<Piece, 'line' | 'page' | 'start' | 'end' | 'size'>, runs: Run[]): Piece {
  const { line, page, start, end, size } = around;
  const [first, last] = [runs[0] as Run, runs.at(-1) as Run];
  return {
    line,
    page,
    start,
    end,
    size,
    text: flat(page.text.slice(first.start, last.end)),
    left: first.box[0],
    right: runs.reduce((right, { box }) => Math.max(right, box[2]), first.box[2]),
    top: line.box?.[3] ?? 0,
    bottom: line.box?.[1] ?? 0,
    runs,
  };
}

/** The runs of a page between two offsets: they stand in the order of its text. */
const runsBetween = ({ runs }: Page, start: number, end: number): Run[] =>
  runs.slice(
    firstThat(runs, (run) => run.end > start),
    firstThat(runs, (run) => run.start >= end),
  );
