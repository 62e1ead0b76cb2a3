import type { Line, Page } from '../../document.ts';
import { BEGINS_OUTCOME, COUNT_HEAD } from '../../french/lists/rows.ts';
import { isBeside, isLevel } from './level.ts';
import { type Row, type RowCells, rowOfCells } from './row-of-cells.ts';
import { columnsIn, type Part } from './unnumbered-columns.ts';

/** A row under construction. */
interface Open extends RowCells {
  gapAbove: boolean;
  /** What stands above it may be the begin of its title, or a rubric. */
  isDoubtful: boolean;
}

/**
 * « Intitulé | Résultat du vote », drawn on its page with no column of numbers. What a cell holds is drawn before the
 * next cell: a title after an outcome begins the next row. Nothing where an outcome stands beside no title.
 */
export function drawnUnnumberedRows(
  pages: readonly Page[],
  lines: readonly Line[],
  countsOf: (line: Line) => Line[],
): Row[] {
  const columns = columnsIn(pages, lines);
  const rows: Open[] = [];
  for (const line of columns?.below ?? []) {
    for (const part of columns?.partsOf(line) ?? []) take(rows, part);
    rows.at(-1)?.outcome.push(...countsOf(line));
  }
  const whole = rows.filter(
    (row) => row.outcome.some(tells) && (!row.isDoubtful || isLevel(pages, row.subject, row.outcome)),
  );
  return whole.every((row) => isBeside(pages, row.subject, row.outcome))
    ? whole.map((row) => rowOfCells(pages, row))
    : [];
}

const tells = ({ text }: Line): boolean => BEGINS_OUTCOME.test(text) || COUNT_HEAD.test(text);

/** A part goes on in the row above, or begins the next. */
function take(rows: Open[], { title, line }: Part): void {
  const last = rows.at(-1);
  if (title === 'none') return;
  if (title !== 'subject') last?.[title].push(line);
  else if (last && goesOn(rows, last, line)) last.subject.push(line);
  else {
    const isAfterRubric = last && last.outcome.length === 0 && last.subject.every(isOfRubric(line));
    rows.push({
      subject: [line],
      rapporteur: [],
      outcome: [],
      gapAbove: line.gapAbove,
      isDoubtful: last !== undefined && last.outcome.length === 0 && !isAfterRubric,
    });
  }
}

/** « FINANCES », or in bold where titles are not. */
const isOfRubric =
  (title: Line) =>
  (line: Line): boolean =>
    line.font !== title.font || (/^\P{Ll}{4,}$/u.test(line.text) && /\p{Ll}/u.test(title.text));

function goesOn(rows: readonly Open[], last: Open, line: Line): boolean {
  if (/^\P{L}*\p{Ll}/u.test(line.text) && !/^\W*\d/.test(line.text)) return true;
  if (line.gapAbove || !isClose(last.subject.at(-1), line)) return false;
  if (last.outcome.length === 0) return !last.subject.every(isOfRubric(line));
  return rows.length > 1 && rows.slice(1).every(({ gapAbove }) => gapAbove);
}

/** In font heights: the lines of a title follow each other so. */
const CLOSE = 2;
const isClose = (above: Line | undefined, { page, box, size }: Line): boolean =>
  above?.page === page && box !== null && above.box !== null && above.box[1] - box[1] < CLOSE * (size ?? 0);
