import { Passage } from '../../document/passage.ts';
import { MARK_IN_COLUMN, OPENS_WITH_STATUS, PRESENCE_TITLES } from '../../french/attendance/columns.ts';
import { type Piece, partsOf, piecesOf } from '../../tables/piece.ts';
import { cellsOf } from '../../tables/placed-cells.ts';
import { printedIn } from '../../tables/printed.ts';
import { type Cell, type Row, rowsOf } from '../../tables/rows.ts';
import { headerOf, isOfMembers } from './grid-header.ts';
import { inPlaceOf, wordsOf } from './words-of-cell.ts';

/**
 * A table of presences drawn cell after cell, some of several lines: « M. Jean | X | Mme Anne », « LE GOFF », « X »; or
 * in columns some of which are too narrow for tabs. Each row on one line, its cells parted by tabs.
 */
export function rowsTogether(passage: Passage): Passage {
  if (!PRESENCE_TITLES.test(passage.text)) return passage;
  const rows = rowsOf(piecesOf(printedIn(passage)).flatMap(cellsApart));
  const head = rows.findIndex((row) => row.length > 1 && headsTable(row, passage));
  const last = rows.findLastIndex((row) => row.length > 1 && row.some(isMark));
  const own = head < 0 ? [] : rows.slice(head, last + 1);
  if (!own.some((row) => row.length > 1 && isTorn(row))) return passage;
  const lines = own.map((row) =>
    Passage.join(
      row.map((cell) => wordsOf(cell, passage)),
      '\t',
    ),
  );
  return inPlaceOf(own, lines, passage);
}

/** « Nom | Présent | Absent », « PERROT | Jocelyne | X », in columns too narrow for tabs. */
function cellsApart(piece: Piece): Piece[] {
  const parts = partsOf(piece);
  return PRESENCE_TITLES.test(piece.text) || MARK_IN_COLUMN.test(parts.at(-1)?.text ?? '') ? parts : [piece];
}

/** A cell has several lines, or stands so close to the next that no tab parts them. */
const isTorn = (row: Row): boolean =>
  row.some(({ pieces }) => pieces.length > 1) ||
  (row[0]?.pieces[0]?.line.text.split('\t').length ?? 0) < row.length;

/** « X », « Présente », « Absent excusé », « Pouvoir à Mme PETIT » */
const isMark = ({ pieces }: Cell): boolean => {
  const [{ text } = { text: '' }, ...others] = pieces;
  return (MARK_IN_COLUMN.test(text) && others.length === 0) || OPENS_WITH_STATUS.test(text);
};

function headsTable(row: Row, passage: Passage): boolean {
  const header = headerOf(row.flatMap((cell) => cellsOf(wordsOf(cell, passage))));
  return header !== null && isOfMembers(header);
}
