import { Columns } from './columns.ts';
import { partsOf, piecesOf } from './piece.ts';
import type { Printed } from './printed.ts';
import { bottomOf, cellOf, isUnder, pageOf, type Row, rowsOf, sizeOf, topOf } from './rows.ts';
import { MOST_COLUMNS, type Table } from './table.ts';

/** What may be a table, and whether each column begins at one edge. */
interface DrawnTable extends Table {
  isFlushLeft: boolean;
}

/** Rows of cells that stand under the same columns, by their places on the pages. */
export function drawnTables(lines: readonly Printed[]): DrawnTable[] {
  const rows = rowsOf(piecesOf(lines));
  const tables: DrawnTable[] = [];
  for (let at = 0; at < rows.length; ) {
    const { end, columns } = tableAt(rows, at);
    if (columns) {
      const { rows: cells, isFlushLeft } = columns;
      tables.push({ ...placeOf(rows.slice(at, end)), rows: cells, isFlushLeft });
    }
    at = Math.max(end, at + 1);
  }
  return tables;
}

/** Columns are those of the row with most cells among so many. */
const LOOK_AHEAD = 12;

const isMany = (row: Row | undefined): boolean => row !== undefined && row.length > 1;

/** The rows from one on that stand under the same columns. */
function tableAt(rows: readonly Row[], at: number): { end: number; columns: Columns | null } {
  const isLoose = !isMany(rows[at]);
  // Most rows are plain lines of text: to save time, these are not looked at word by word.
  const first = isLoose && !isMany(rows[at + 1]) ? null : inCells(rows[at]);
  if (!first || first.length > MOST_COLUMNS) return { end: at, columns: null };
  let columns = new Columns(widestOf(rows.slice(isLoose ? at + 1 : at, at + LOOK_AHEAD)));
  if (!columns.take(first, isLoose)) {
    if (isLoose) return { end: at, columns: null };
    columns = new Columns(first);
    columns.take(first);
  }
  let end = at + 1;
  for (let taken = 1; taken > 0; end += taken) taken = moreOf(columns, rows, end);
  return { end, columns };
}

/** How many of the next rows the table takes in. */
function moreOf(columns: Columns, rows: readonly Row[], at: number): number {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!above || !row || !follows(row, above)) return 0;
  const cells = inCells(row);
  if (cells) return columns.take(cells, !isMany(row)) ? 1 : 0;
  const [line] = row as Row;
  const next = below && isMany(below) && follows(below, row) ? below : null;
  if (!line || line.left < columns.first.left - SLACK || line.right > columns.first.right + SLACK) return 0;
  const isSentence = /[.:;,]$/.test(line.pieces.at(-1)?.text ?? '');
  const goesOn = !isSentence && !line.pieces[0]?.line.gapAbove && wraps(above, row, columns);
  const begins = next !== null && wraps(row, next, columns);
  if (goesOn && begins) return 0;
  if (goesOn) columns.extend(line.pieces.map(({ text }) => text).join(' '));
  if (goesOn) return 1;
  if (!next || isSentence) return 0;
  if (!begins) return columns.take(row) ? 1 : 0;
  const [cell, ...others] = next;
  return cell && columns.take([cellOf([...line.pieces, ...cell.pieces]), ...others]) ? 2 : 0;
}

/** A cell may reach a little out of the column as known so far, in points. */
const SLACK = 2;

/** The first cell of a row goes on in that of the next row: its line was full before the next word. */
function wraps(row: Row, next: Row, { first }: Columns): boolean {
  const [line, under] = [row[0]?.pieces.at(-1), next[0]?.pieces[0]];
  if (!line || !under || !isUnder(under, line)) return false;
  const [word = ''] = under.text.split(' ');
  const width = ((under.right - under.left) * (word.length + 1)) / Math.max(1, under.text.length);
  return line.right + width > first.right;
}

/** A row of several cells, or a line whose words stand as far apart as cells do. */
function inCells(row: Row | undefined): Row | null {
  if (!row) return null;
  if (isMany(row)) return row;
  const [piece] = row[0]?.pieces ?? [];
  const cells = piece ? partsOf(piece).map((part) => cellOf([part])) : [];
  return cells.length > 1 ? cells : null;
}

/** The row with most cells among those that follow each other. */
function widestOf([first = [], ...others]: readonly Row[]): Row {
  let widest = first;
  let above = first;
  for (const row of others) {
    if (!isMany(row) || !follows(row, above)) break;
    if (row.length > widest.length && row.length <= MOST_COLUMNS) widest = row;
    above = row;
  }
  return widest;
}

/** Rows of a table stand no further apart than this, in font heights. */
const APART = 2.5;

/** Close under the row above, or at the top of the next page. */
const follows = (row: Row, above: Row): boolean =>
  pageOf(row) !== pageOf(above)
    ? pageOf(row) === pageOf(above) + 1
    : bottomOf(above) - topOf(row) < APART * sizeOf(row) && topOf(row) - bottomOf(above) < sizeOf(row);

const placeOf = (rows: readonly Row[]): { start: number; end: number } => ({
  start: rows[0]?.[0]?.pieces[0]?.start ?? 0,
  end: rows.at(-1)?.at(-1)?.pieces.at(-1)?.end ?? 0,
});
