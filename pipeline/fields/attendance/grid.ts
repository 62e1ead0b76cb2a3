import { Passage } from '../../document/passage.ts';
import { CROSS, PRESENCE_TITLES, REPRESENTED_LEGEND, TICK } from '../../french/attendance/columns.ts';
import { listKindOf } from '../../french/attendance/labels.ts';
import { ENDS_TABLE_OF_MEMBERS } from '../../french/attendance/list-ends.ts';
import type { Kind } from '../../french/vote/terms.ts';
import { type Cell, cellsOf, drawnCells } from '../../tables/placed-cells.ts';
import type { Entry } from './entry.ts';
import {
  type Column,
  headerOf,
  isOfMembers,
  LONGEST_ROW,
  MOST_CELLS,
  narrowHeaderOf,
  withTitlesBelow,
} from './grid-header.ts';
import { type Row, restOfName, rowsOf } from './grid-row.ts';
import type { Zone } from './zone.ts';

/** A person of a table, with the list the table puts them in. */
export interface Placed {
  entry: Entry;
  kind: Zone['kind'];
}

const TABS = /\t/g;

export interface Grid {
  rows: Placed[];
  /** How each voted, where the table has columns for that and every row says it. */
  votes: { entry: Entry; vote: Kind }[];
  /** What stands outside its tables: their rows are not of the list above, whatever its label. */
  rest: Passage;
}

const LINE = /[^\n]+/;
/** « Anne PETIT | | X » */
const EMPTY_BETWEEN = /[^\t\n]\t\t+[^\t\n]/;

/** Tables of presences: « Nom | Présent | Absent | Pouvoir à », a row for each member. */
export const gridOf = (passage: Passage): Grid => new GridReader(passage).read();

class GridReader {
  readonly #rows: Row[] = [];
  readonly #outside: Passage[] = [];
  /** Where the last table ends, its titles if it has no rows. */
  #outsideFrom = 0;
  /** Of the table being read. */
  #columns: Column[] | null = null;
  #isDrawn = false;
  /** How many rows stand in the tables above it. */
  #above = 0;
  #saysPresence = false;
  readonly #hasLegend: boolean;
  readonly #keepsEmpty: boolean;

  constructor(private readonly passage: Passage) {
    this.#hasLegend = REPRESENTED_LEGEND.test(passage.text);
    // The passage has one tab where its page has several.
    this.#keepsEmpty =
      passage.text.includes('\t') && passage.spans().some(({ quote }) => EMPTY_BETWEEN.test(quote));
  }

  read(): Grid {
    const meansNo = TICK.test(this.passage.text) ? CROSS : null;
    for (const { start, end, whole: line } of this.passage.matches(LINE)) {
      if (!mayBeRow(line.text, this.#columns !== null)) continue;
      const cut = cellsIn(line, this.#columns, this.#isDrawn);
      const cells = cut.map((cell) => (meansNo?.test(cell.passage.text) ? emptied(cell) : cell));
      if (!this.#opensAt(start, line, cells)) this.#goesOn(end, line, cells);
      if (this.#columns && cells.length > 1 && isOfMembers(this.#columns)) this.#outsideFrom = end;
    }
    const rows = this.#rows;
    return {
      rows: rows.flatMap(({ entry, kind }) => (kind ? [{ entry, kind }] : [])),
      votes: rows.some(isUnmarked) ? [] : rows.flatMap(({ entry, vote }) => (vote ? [{ entry, vote }] : [])),
      // « Mandant | Mandataire » over rows that nobody could read: they are not a list without titles.
      rest:
        rows.length > 0 || this.#saysPresence
          ? Passage.join([...this.#outside, this.passage.slice(this.#outsideFrom)])
          : this.passage,
    };
  }

  get #hasRows(): boolean {
    return this.#rows.length > this.#above;
  }

  /** Whether a line holds the titles of a table, which is then the one read. */
  #opensAt(start: number, line: Passage, cells: Cell[]): boolean {
    const wide = headerOf(cells);
    const header = wide ?? narrowHeaderOf(line);
    if (!header || !(line.text.includes('\t') || isOfMembers(header))) return false;
    const goesOn = this.#columns !== null && !this.#hasRows && isOfMembers(this.#columns);
    if (goesOn && !isOfMembers(header)) return false;
    this.#columns = header;
    this.#saysPresence ||= header.some(({ kind }) => /^(?:present|absent|excused)$/.test(kind));
    this.#isDrawn = wide === null;
    this.#above = this.#rows.length;
    if (isOfMembers(header)) this.#outside.push(this.passage.slice(this.#outsideFrom, start));
    return true;
  }

  /** Reads a line under the titles of a table, or ends the table there. */
  #goesOn(end: number, { text }: Passage, cells: Cell[]): void {
    const columns = this.#columns;
    if (!columns) return;
    const isAlone = cells.length === 1;
    if (this.#hasRows && isAlone && opensOther(text)) {
      this.#columns = null;
      return;
    }
    const found = rowsOf(cells, columns, {
      isDrawn: this.#isDrawn,
      hasLegend: this.#hasLegend,
      keepsEmpty: this.#keepsEmpty,
    });
    const rest = found.length === 0 && this.#hasRows ? restOfName(this.#rows.at(-1), cells, columns) : null;
    if (found.length > 0) this.#rows.push(...found);
    else if (rest) this.#rows.splice(-1, 1, rest);
    else if (!this.#hasRows) {
      const titled = withTitlesBelow(columns, cells);
      if (titled && isOfMembers(titled)) this.#outsideFrom = end;
      this.#columns = titled ?? columns;
    }
    // A single cell below the rows may end the table, or go on from the row above; the header too may take
    // two lines.
    else if (isAlone && ENDS_TABLE_OF_MEMBERS.test(text)) this.#columns = null;
  }
}

/**
 * A name alone in its row: optical reading lost its cross, so that the votes read of the other rows are not
 * all.
 */
const isUnmarked = ({ kind, vote }: Row): boolean => kind === null && vote === null;

/** In a table that also has « ✓ », a cell « ✗ » means no: it is read as empty. */
const emptied = ({ place, passage }: Cell): Cell => ({ place, passage: passage.slice(0, 0) });

/** « Absents : Mme Anne PETIT », « Secrétaire de séance : M. Luc ROUX », right below a table: no row of it. */
const opensOther = (line: string): boolean => listKindOf(line) !== null || LABELLED.test(line);
const LABELLED = /^\P{Lu}*\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*\s?:\s/u;

/** Whether a line may be a row: one without tabs may in a table, or when it may hold the titles of one. */
function mayBeRow(text: string, isInTable: boolean): boolean {
  if (text.includes('\t')) return (text.match(TABS) ?? []).length <= MOST_CELLS;
  return text.length < LONGEST_ROW && (isInTable || PRESENCE_TITLES.test(text));
}

/** « Mme Ida IF M. Paul PIN »: the first cell fills its column, and no tab parts it from the next. */
function cellsIn(line: Passage, columns: Column[] | null, isDrawn: boolean): Cell[] {
  if (isDrawn) return drawnCells(line);
  const drawn = columns && !/[\t:]/.test(line.text) ? drawnCells(line) : [];
  return drawn.length > 1 && drawn.length === columns?.length ? drawn : cellsOf(line);
}
