import { placesOn } from '../../document/boxes.ts';
import { Passage } from '../../document/passage.ts';
import type { Box, Line, Page } from '../../document.ts';
import {
  ADDS_TO_OUTCOME,
  CUT_AFTER_COUNT,
  LABELLED_OUTCOME,
  LABELS_OUTCOME,
  LINK_TO_DOCUMENT,
  OUTCOME,
  PRESENTER_ALONE,
  ROW_NUMBER,
} from '../../french/lists/rows.ts';
import { RAPPORTEUR_FIRST } from '../../french/titles/rapporteur-words.ts';
import { cutLine } from '../cut-line.ts';
import { cellLines, endsOutcome, firstCell, leavesOpen } from './cells.ts';
import type { ListColumns } from './columns.ts';
import { type Row, type RowCells, rowOfCells } from './row-of-cells.ts';

/** Where the number of a row stands, and what is known of the columns. */
interface Cut {
  anchor: Line;
  /** The length of a rank known by its column. */
  rank: number;
  /** On the next line, the end of a number cut there. */
  rest: Line | undefined;
  columns: ListColumns;
  hasRapporteurs: boolean;
}

/** The lines of a row → its cells, each in its column. */
export function rowOf(
  pages: readonly Page[],
  group: readonly Line[],
  cut: Cut,
  counts: readonly Line[],
): Row {
  const cells = columnsOf(pages, group, cut, counts);
  cells.outcome.push(...counts);
  return rowOfCells(pages, cells, { number: numberOf(pages, cut), page: cut.anchor.page });
}

/** The number of a row, put together where its column cut it. */
function numberOf(pages: readonly Page[], { anchor, rank, rest }: Cut): Passage | null {
  if (rest) {
    const opening = cutLine(anchor, 0, firstCell(anchor).length);
    return Passage.join([Passage.of(pages, [opening]), Passage.of(pages, [rest])], '');
  }
  const [from, to] = ROW_NUMBER.exec(anchor.text)?.indices?.groups?.number ?? [0, rank];
  return to > from ? Passage.of(pages, [cutLine(anchor, from, to)]) : null;
}

/** How many characters of a line belong to the number, the separator before the title included. */
function lengthOfNumber(line: Line, { anchor, rank, rest }: Cut): number {
  if (line === anchor)
    return rest ? firstCell(line).length : (ROW_NUMBER.exec(line.text)?.[0].length ?? rank);
  return line.start === rest?.start ? rest.text.length : 0;
}

type Columns = RowCells & Record<'none', Line[]>;

function columnsOf(
  pages: readonly Page[],
  group: readonly Line[],
  cut: Cut,
  counts: readonly Line[],
): Columns {
  const columns: Columns = { subject: [], rapporteur: [], outcome: [], none: [] };
  const { subject, rapporteur, outcome, none } = columns;
  let isAfterOutcome = false;
  for (const [at, line] of group.entries()) {
    const cells = cellLines(cutLine(line, lengthOfNumber(line, cut)))
      .flatMap((cell) => cut.columns.apart(cell))
      .map((cell) => withoutCounts(cell, counts));
    const isMore = cells.length === 1 && !line.gapAbove;
    const isOfOutcome =
      isMore &&
      ((isAfterOutcome && /^\p{Ll}/u.test(line.text)) ||
        isOpen(outcome, line) ||
        isInParentheses(outcome.at(-1), group[at - 1]) ||
        (outcome.length > 0 &&
          endsOutcome(line, group[at - 1]) &&
          (line.box === null
            ? CUT_AFTER_COUNT.test(group[at - 1]?.text ?? '')
            : !goesOnIn(pages, subject, line))));
    isAfterOutcome = cells.length === 1 && !line.box && OUTCOME.test(line.text);
    for (const cell of cells) {
      if (
        isOfOutcome ||
        (cell === cells.at(-1) && isNegated(cell, group[at + 1])) ||
        tellsOutcome(cell, outcome)
      )
        outcome.push(withoutTitleAfter(cell));
      else if (subject.length > 0 && isPresenter(pages, cell, outcome, cut)) rapporteur.push(cell);
      else if (isOfNoColumn(cell, cut)) continue;
      else if (/\p{L}{2}/u.test(cell.text) || isEndOf(pages, subject, line, cells)) {
        const continued = [subject, rapporteur, outcome, none].find((column) =>
          goesOnIn(pages, column, cell),
        );
        (continued ?? columns[titledColumn(cell, cut)]).push(withoutFragment(cell));
      }
    }
  }
  return columns;
}

const tellsOutcome = ({ text }: Line, outcome: readonly Line[]): boolean =>
  OUTCOME.test(text) || LABELLED_OUTCOME.test(text) || (outcome.length > 0 && ADDS_TO_OUTCOME.test(text));

/** « Non », then « adoptée », in one cell. */
const isNegated = ({ text }: Line, next: Line | undefined): boolean =>
  NEGATION.test(text) && next?.gapAbove === false && SMALL_RESULT.test(next.text);
const NEGATION = /^\W*non\W*$/iu;
const SMALL_RESULT = /^\s*(?:adopt|approuv|accept|valid)[ée]e?s?(?!\p{L})/u;

/** « Rapporteur : M. ROUX », « M. ROUX » where the table names presenters; not a voter of the outcome above. */
const isPresenter = (pages: readonly Page[], cell: Line, outcome: readonly Line[], cut: Cut): boolean =>
  RAPPORTEUR_FIRST.test(cell.text) ||
  (cut.hasRapporteurs && PRESENTER_ALONE.test(cell.text) && !goesOnIn(pages, outcome, cell));

const isOfNoColumn = (cell: Line, { columns }: Cut): boolean =>
  columns.isOfNone(cell) || LABELS_OUTCOME.test(cell.text) || LINK_TO_DOCUMENT.test(cell.text);

/** « Majorité, 6 contre (Mme Anne PETIT, M. Ali » + « ROUX) », at one edge: the names of a list of voters go on. */
/** « Tarifs (adoptée à » + « l'unanimité) »: the result that a title has beside it goes on below. */
const isInParentheses = (outcome: Line | undefined, above: Line | undefined): boolean =>
  outcome !== undefined && above !== undefined && outcome.start > above.start && leavesOpen([above]);

function isOpen(outcome: readonly Line[], line: Line): boolean {
  const last = outcome.at(-1);
  return (
    last?.page === line.page &&
    leavesOpen(outcome) &&
    (last.box === null || last.start === line.start || last.box[0] === line.box?.[0])
  );
}

/** « Taxe pour les milieux 45 0 », under « Pour | Contre »: figures so close that no tab parts them from the title. */
function withoutCounts(cell: Line, counts: readonly Line[]): Line {
  const own = counts.filter(
    ({ page, start }) => page === cell.page && start > cell.start && start < cell.end,
  );
  const [first] = own.sort((a, b) => a.start - b.start);
  return first ? cutLine(cell, 0, first.start - cell.start) : cell;
}

/** « … à compter du 1er septembre » + « 2025 »: figures alone on a line, under the title they end. */
const isEndOf = (
  pages: readonly Page[],
  subject: readonly Line[],
  line: Line,
  cells: readonly Line[],
): boolean =>
  cells.length === 1 &&
  line.box !== null &&
  /^\d{1,4}(?:-\d{4})?\W*$/.test(line.text) &&
  goesOnIn(pages, subject, line);

/** The column a cell stands in, by the titles of the table; words under the number are of the subject. */
function titledColumn(cell: Line, { columns }: Cut): keyof Columns {
  const title = columns.titleOf(cell) ?? 'subject';
  return title === 'number' ? 'subject' : title;
}

/** « ADOPTÉE Vote des taux »: an outcome in capitals ends where other words follow on its line. */
const withoutTitleAfter = (cell: Line): Line =>
  cutLine(cell, 0, (/^\W*\p{Lu}{5,}(?=\s\p{Lu}\p{Ll})/u.exec(cell.text) ?? [cell.text])[0].length);

/** In points: lines of a cell begin so close to one edge, or are centred so. */
const ALIGNED = 3;

/** « Mme BOIS- » + « CHÊNE », « Retirée de l'ordre » + « du jour »: the next line of a cell stands under it. */
function goesOnIn(pages: readonly Page[], column: readonly Line[], cell: Line): boolean {
  const [above, below] = [column.at(-1), cell].map((line) => line && placeOf(pages, line));
  if (!above || !below) return false;
  const offset = (at: (place: Box) => number) => Math.abs(at(above) - at(below));
  return offset(([left]) => left) < ALIGNED || offset(([left, , right]) => (left + right) / 2) < ALIGNED;
}

function placeOf(pages: readonly Page[], { page, start, end }: Line): Box | undefined {
  const printed = pages.find(({ number }) => number === page);
  return printed && placesOn(printed, start, end).box;
}

/** « 09 Autorisation d'engager »: figures of the number's cell, read optically on the line of the title. */
const FRAGMENT = /^\W*0\d{1,2}\W?\s(?=[\p{Lu}(])/u;

const withoutFragment = (cell: Line): Line => cutLine(cell, FRAGMENT.exec(cell.text)?.[0].length ?? 0);
