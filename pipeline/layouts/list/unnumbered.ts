import type { Line, Page } from '../../document.ts';
import { type ColumnTitle, columnTitleIn } from '../../french/lists/columns.ts';
import { cutLine } from '../cut-line.ts';
import { decides } from '../landmarks.ts';
import { saysOutcome } from './cells.ts';
import { type Row, type RowCells, rowOfCells } from './row-of-cells.ts';

type Titles = readonly (ColumnTitle | undefined)[];

/**
 * « Objet | Décision du conseil | Vote », and no column of numbers: in a text whose cells tabs or spaces part, each line
 * below that says what was decided is a row. A line in small letters goes on in the row above; where another may be the
 * begin of a title, or its end, nobody knows the title of the row.
 */
export function unnumberedRowsOf(pages: readonly Page[], lines: readonly Line[]): Row[] {
  const head = lines.findIndex(({ text, box }) => box === null && isHead(titlesOf(text)));
  if (head < 0) return [];
  const titles = titlesOf(lines[head]?.text ?? '');
  const rows: { cells: RowCells; isDoubtful: boolean }[] = [];
  let isLoose = false;
  for (const line of lines.slice(head + 1)) {
    const cells = cellsIn(line, titles);
    const last = rows.at(-1);
    const goesOn = !line.gapAbove && !line.text.includes('\t');
    if (cells) rows.push({ cells, isDoubtful: isLoose && goesOn });
    else if (last && goesOn && /^\s*[\p{Ll}(]/u.test(line.text))
      last.cells[isUnder(pages, line, last.cells.outcome[0]) ? 'outcome' : 'subject'].push(line);
    else if (last && goesOn) last.isDoubtful = true;
    isLoose = cells === null && !/^\s*[\p{Ll}(]/u.test(line.text);
  }
  return rows.flatMap(({ cells, isDoubtful }) => (isDoubtful ? [] : [rowOfCells(pages, cells)]));
}

/** The cells of a line that fills all columns and says what was decided. */
function cellsIn(line: Line, titles: Titles): RowCells | null {
  const cells = cellsOf(line);
  const under = (title: ColumnTitle) => cells.filter((_, column) => titles[column] === title);
  const row = { subject: under('subject'), rapporteur: under('rapporteur'), outcome: under('outcome') };
  const isDecided = row.outcome.some((cell) => saysOutcome(cell) || decides(cell));
  return cells.length === titles.length && isDecided ? row : null;
}

/** Whether a line of one cell begins where the outcome above it does, in letters. */
function isUnder(pages: readonly Page[], line: Line, outcome: Line | undefined): boolean {
  const text = pages.find(({ number }) => number === line.page)?.text ?? '';
  const columnOf = ({ start }: Line) => start - text.lastIndexOf('\n', start - 1);
  const indent = line.text.length - line.text.trimStart().length;
  return outcome !== undefined && columnOf(line) + indent >= columnOf(outcome) - NEAR;
}
const NEAR = 3;

const titlesOf = (text: string): Titles =>
  (text.includes('\t') ? text.split('\t') : text.trim().split(/ {3,}/)).map(columnTitleIn);
const isHead = (titles: Titles): boolean =>
  titles.includes('subject') && titles.includes('outcome') && !titles.includes('number');

/** What stands between the tabs of a line, or its wide spaces, as lines. */
const cellsOf = (line: Line): Line[] =>
  [...line.text.matchAll(line.text.includes('\t') ? TABBED : SPACED)].map(({ 0: { length }, index }) =>
    cutLine(line, index, index + length),
  );
const TABBED = /[^\t]+|(?<=\t)(?=\t|$)/g;
const SPACED = /[^ ]+(?: {1,2}[^ ]+)*/g;
