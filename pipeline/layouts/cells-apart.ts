import type { Line } from '../document.ts';
import { cutLine } from './cut-line.ts';

/** Fewer rows may be those of two signatures, each office above its name. */
const FEWEST_ROWS = 3;
/** A line in one cell that begins so close to those of the left column is of it, in points. */
const ALIGNED = 3;
const LONGEST_CELL = 60;

/**
 * « Acte rendu exécutoire | Pour extrait conforme, », « après dépôt en préfecture | Le Maire, », « le 12 avril 2022 |
 * Luc ROUX »: two texts side by side at the end of an act, read one after the other.
 */
export function cellsApart(lines: readonly Line[]): Line[] {
  const apart: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = endOfRows(lines, from);
    const rows = lines.slice(from, end);
    if (rows.filter(isRow).length < FEWEST_ROWS) apart.push(...lines.slice(from, Math.max(end, from + 1)));
    else apart.push(...columnOf(rows, 0), ...columnOf(rows, 1));
    from = Math.max(end, from + 1);
  }
  return apart;
}

const isRow = ({ text }: Line): boolean =>
  text.split('\t').length === 2 && text.split('\t').every((cell) => cell.trim().length < LONGEST_CELL);

/** Where the rows end that begin on a line: a line in one cell goes on in the left column. */
function endOfRows(lines: readonly Line[], from: number): number {
  const first = lines[from] as Line;
  let end = from;
  while (
    end < lines.length &&
    (isRow(lines[end] as Line) || (end > from && goesOn(lines[end] as Line, first)))
  )
    end++;
  return end;
}

const goesOn = (line: Line, { box }: Line): boolean =>
  !line.gapAbove &&
  line.text.length < LONGEST_CELL &&
  !line.text.includes('\t') &&
  (box === null || line.box === null || Math.abs(line.box[0] - box[0]) < ALIGNED);

/** The cells of one column; a line in one cell is of the left one. */
const columnOf = (rows: readonly Line[], rank: 0 | 1): Line[] =>
  rows
    .flatMap((line) => {
      const tab = line.text.indexOf('\t');
      if (rank === 0) return [tab < 0 ? line : cutLine(line, 0, tab)];
      return tab < 0 ? [] : [cutLine(line, tab + 1)];
    })
    .map((line, index) => (index === 0 ? { ...line, gapAbove: true } : line));
