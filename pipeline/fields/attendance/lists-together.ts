import { Passage } from '../../document/passage.ts';
import { headsMembers } from '../../french/attendance/columns.ts';
import { isHolderTitle, isPlaceTitle, labelAlone } from '../../french/attendance/labels.ts';
import { piecesOf } from '../../tables/piece.ts';
import { printedIn } from '../../tables/printed.ts';
import { type Cell, type Row, rowsOf } from '../../tables/rows.ts';
import { mayHaveLabels } from './list-columns.ts';
import { inPlaceOf, rangeOf, wordsOf } from './words-of-cell.ts';

/** A line in one piece that is longer is no cell of a list. */
const LONGEST_CELL = 60;

/**
 * « Communes | Titulaires présents | Absents », cell after cell, some of several lines: the titles on one line, and below
 * them each line of the cells beside what stands on the same line of the others.
 */
export function listsTogether(passage: Passage): Passage {
  if (!mayHaveLabels(passage.text)) return passage;
  const rows = rowsOf(piecesOf(printedIn(passage)));
  const head = rows.findIndex((row) => headsLists(row, passage));
  if (head < 0) return passage;
  const other = rows.findIndex((row, index) => index > head && !isOfTable(row));
  const own = rows.slice(head, other < 0 ? rows.length : other);
  if (!own.some((row) => row.length > 1 && row.some(({ pieces }) => pieces.length > 1))) return passage;
  const [titles, ...below] = own;
  const lines = [
    lineOf(titles?.map((cell) => wordsOf(cell, passage)) ?? []),
    ...below.flatMap((row) => linesOf(row, passage)),
  ];
  return inPlaceOf(own, lines, passage);
}

/** Every cell is the title of a list, of those who send its members or of who votes for them; « Nom Présent » heads a table. */
function headsLists(row: Row, passage: Passage): boolean {
  if (row.length < 2) return false;
  const titles = row.map((cell) => wordsOf(cell, passage).flat);
  return (
    new Set(titles).size === titles.length &&
    titles.some((title) => labelAlone(title) === 'present') &&
    !titles.some(headsMembers) &&
    titles.every((title) => isPlaceTitle(title) || isHolderTitle(title) || labelAlone(title) !== null)
  );
}

/** Cells side by side, or one that a line of names fills. */
const isOfTable = (row: Row): boolean =>
  row.length > 1 ||
  row.every(({ pieces }) => pieces.every(({ text }) => text.length < LONGEST_CELL && !/[:\d]/.test(text)));

const lineOf = (cells: readonly Passage[]): Passage => Passage.join(cells, '\t');

/** The first lines of the cells, then the second ones, and so on. */
function linesOf(row: Row, passage: Passage): Passage[] {
  const count = Math.max(...row.map(({ pieces }) => pieces.length));
  return Array.from({ length: count }, (_, index) =>
    lineOf(
      row.flatMap(({ pieces }: Cell) => {
        const piece = pieces[index];
        return piece ? [passage.slice(...rangeOf(piece, passage))] : [];
      }),
    ),
  );
}
