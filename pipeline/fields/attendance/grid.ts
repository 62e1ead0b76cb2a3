import { Passage } from '../../document/passage.ts';
import { CROSS, TICK, TITLES } from '../../french/attendance-columns.ts';
import { listKindOf } from '../../french/attendance-labels.ts';
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
import type { Zone } from './zones.ts';

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

/** Tables of presences: « Nom | Présent | Absent | Pouvoir à », a row for each member. */
export function gridOf(passage: Passage): Grid {
  const rows: Row[] = [];
  const rest: Passage[] = [];
  let columns: Column[] | null = null;
  let restFrom = 0;
  let isDrawn = false;
  let saysPresence = false;
  let above = 0;
  const meansNo = TICK.test(passage.text) ? CROSS : null;
  for (const { start, end, whole: line } of passage.matches(LINE)) {
    if (!mayBeRow(line.text, columns !== null)) continue;
    const cut = cellsIn(line, columns, isDrawn);
    const cells = cut.map((cell) => (meansNo?.test(cell.passage.text) ? emptied(cell) : cell));
    const wide = headerOf(cells);
    const header = wide ?? narrowHeaderOf(line);
    const goesOn = columns !== null && rows.length === above && isOfMembers(columns);
    if (header && !(goesOn && !isOfMembers(header)) && (line.text.includes('\t') || isOfMembers(header))) {
      columns = header;
      saysPresence ||= header.some(({ kind }) => /^(?:present|absent|excused)$/.test(kind));
      isDrawn = wide === null;
      above = rows.length;
      if (isOfMembers(header)) rest.push(passage.slice(restFrom, start));
    } else if (rows.length > above && cells.length === 1 && opensOther(line.text)) {
      columns = null;
    } else if (columns) {
      const found = rowsOf(cells, columns, isDrawn);
      const rest = found.length === 0 && rows.length > above ? restOfName(rows.at(-1), cells, columns) : null;
      if (found.length > 0) rows.push(...found);
      else if (rest) rows.splice(-1, 1, rest);
      else if (rows.length === above) {
        const titled = withTitlesBelow(columns, cells);
        if (titled && isOfMembers(titled)) restFrom = end;
        columns = titled ?? columns;
      }
      // A single cell below the rows may end the table, or go on from the row above; the header too may take
      // two lines.
      else if (rows.length > 0 && cells.length === 1 && ENDS_TABLE.test(line.text)) columns = null;
    }
    if (columns && cells.length > 1 && isOfMembers(columns)) restFrom = end;
  }
  return {
    rows: rows.flatMap(({ entry, kind }) => (kind ? [{ entry, kind }] : [])),
    votes: rows.some(isUnmarked) ? [] : rows.flatMap(({ entry, vote }) => (vote ? [{ entry, vote }] : [])),
    // « Mandant | Mandataire » over rows that nobody could read: they are not a list without titles.
    rest: rows.length > 0 || saysPresence ? Passage.join([...rest, passage.slice(restFrom)]) : passage,
  };
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

/** « Le quorum est atteint. », « Secrétaire : Mme Anne PETIT », « Le Président, » */
const ENDS_TABLE = /\.\s?$|:\s|^\W*l[ea]\s(?:maire|pr[ée]sidente?|secr[ée]taire|vice)(?![a-zß-ɏ])/iu;

/** Whether a line may be a row: one without tabs may in a table, or when it may hold the titles of one. */
function mayBeRow(text: string, isInTable: boolean): boolean {
  if (text.includes('\t')) return (text.match(TABS) ?? []).length <= MOST_CELLS;
  return text.length < LONGEST_ROW && (isInTable || TITLES.test(text));
}

/** « Mme Ida IF M. Paul PIN »: the first cell fills its column, and no tab parts it from the next. */
function cellsIn(line: Passage, columns: Column[] | null, isDrawn: boolean): Cell[] {
  if (isDrawn) return drawnCells(line);
  const drawn = columns && !/[\t:]/.test(line.text) ? drawnCells(line) : [];
  return drawn.length > 1 && drawn.length === columns?.length ? drawn : cellsOf(line);
}
