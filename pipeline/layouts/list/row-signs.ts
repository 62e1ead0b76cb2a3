import type { Line, Page } from '../../document.ts';
import { ROW_NUMBER, TABLE_HEAD } from '../../french/lists/rows.ts';
import { cutLine } from '../cut-line.ts';
import { firstCell, saysOutcome } from './cells.ts';
import type { ListColumns } from './columns.ts';
import { countsUnder, resultsUnder } from './counts.ts';

/** What tells the rows of a table apart: the numbers, outcomes and counts of its lines. */
export class RowSigns {
  /** What stands in a line under « Pour | Contre | Abstention » or « Adoptée | Rejetée », as lines. */
  readonly countsOf: (line: Line) => Line[];
  readonly #rests: ReadonlyMap<Line, Line>;
  /** The lines that hold the end of a number cut above them. */
  readonly #tails: ReadonlySet<Line>;
  /** Whether outcomes are told in words; else counts alone tell one. */
  readonly #hasOutcomes: boolean;

  constructor(
    pages: readonly Page[],
    lines: readonly Line[],
    readonly columns: ListColumns,
  ) {
    this.countsOf = countsUnder(pages, lines) ?? resultsUnder(pages, lines) ?? (() => []);
    const rests = restsOfNumbers(lines);
    this.#rests = rests;
    this.#tails = new Set(lines.filter((_, index) => rests.has(lines[index - 1] as Line)));
    this.#hasOutcomes = lines.some((line) => saysOutcome(line) && !TABLE_HEAD.test(line.text));
  }

  /** The end of a number that the column cut after this line. */
  restOfNumber(line: Line): Line | undefined {
    return this.#rests.get(line);
  }

  /** How many characters of a line are its whole number; 0 when it has none. */
  numberLength(line: Line): number {
    return this.#isOther(line) ? 0 : (ROW_NUMBER.exec(line.text)?.[0].length ?? this.columns.rankAt(line));
  }

  /** Whether a row's number stands or begins on a line. */
  hasNumber(line: Line): boolean {
    return this.numberLength(line) > 0 || this.#rests.has(line);
  }

  hasOutcome(line: Line): boolean {
    if (saysOutcome(line)) return true;
    const isWholeRow = line.box === null && this.numberLength(line) > 0;
    return (isWholeRow || !this.#hasOutcomes) && this.countsOf(line).length > 0;
  }

  /** The end of a number, or « 27 | 0 | 4 » under « Pour | Contre | Abstention »: no number of a row. */
  #isOther(line: Line): boolean {
    return this.#tails.has(line) || this.countsOf(line).some(({ start }) => start === line.start);
  }
}

/** « DEL-2025- », or « DEL-2025- | Tarifs de », then « 045 » on the next line of a narrow column: the lines that open such numbers, with the rest. */
function restsOfNumbers(lines: readonly Line[]): Map<Line, Line> {
  const rests = new Map<Line, Line>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const [rest] =
      (next && !next.gapAbove && OPENS_NUMBER.test(firstCell(line)) && /^\d{1,4}(?!\S)/.exec(next.text)) ||
      [];
    if (next && rest) rests.set(line, cutLine(next, 0, rest.length));
  });
  return rests;
}
const OPENS_NUMBER = /^(?:[A-Z]{1,6}[-_ .]?)?(?:(?:19|20)\d\d(?:\d{4})?[-_/.](?:\d{1,2}[-_/.])?|\d\d-)$/;
