import type { Page } from '../../document.ts';
import { type ColumnKind, columnOf, MARK } from '../../french/attendance-columns.ts';
import { foldInPlace } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import { Passage } from '../../passage.ts';
import type { Entry } from './entry.ts';
import type { Zone } from './zones.ts';

/** A person of a table, with the list the table puts them in. */
export interface Placed {
  entry: Entry;
  kind: Zone['kind'];
}

interface Cell {
  passage: Passage;
  /** Where it stands across the page; null in a text without places. */
  place: Place | null;
}

interface Place {
  left: number;
  right: number;
  /** How many cells tabs make of its line, empty ones too. */
  of?: number;
}

/** No table has more columns. */
const MOST_CELLS = 20;
const TABS = /\t/g;

interface Column extends Cell {
  kind: ColumnKind;
}

export interface Grid {
  rows: Placed[];
  /** What stands outside its tables: their rows are not of the list above, whatever its label. */
  rest: Passage;
}

const LINE = /[^\n]+/;
const TAB = /\t/;

/** Tables of presences: « Nom | Présent | Absent | Pouvoir à », a row for each member. */
export function gridOf(passage: Passage): Grid {
  if (!passage.text.includes('\t')) return { rows: [], rest: passage };
  const rows: Placed[] = [];
  const rest: Passage[] = [];
  let columns: Column[] | null = null;
  let restFrom = 0;
  for (const { start, end, whole: line } of passage.matches(LINE)) {
    if ((line.text.match(TABS) ?? []).length > MOST_CELLS) continue;
    const cells = line.split(TAB).map(cellOf);
    const header = headerOf(cells);
    if (header) {
      columns = header;
      if (isOfMembers(header)) rest.push(passage.slice(restFrom, start));
    } else if (columns) {
      const row = rowOf(cells, columns);
      if (row) rows.push(row);
      // What follows a table is no row of it; the header may take two lines, and a cell too.
      else if (rows.length > 0 && cells.length === 1 && cells[0]?.passage.flat.endsWith('.')) columns = null;
    }
    if (columns && cells.length > 1 && isOfMembers(columns)) restFrom = end;
  }
  return { rows, rest: Passage.join([...rest, passage.slice(restFrom)]) };
}

/** « Présents | Absents » may head two lists side by side; « Nom | Présent » heads a table. */
const isOfMembers = (columns: Column[]): boolean => columns.some(({ kind }) => kind === 'name');

function cellOf(given: Passage): Cell {
  const passage = given.trim();
  const box = passage.spans()[0]?.box;
  return { passage, place: box ? { left: box[0], right: box[2] } : markedPlace(passage) };
}

/** Of a cell that the source marks as one, the columns it takes; in a text, the tabs before it. */
function markedPlace(passage: Passage): Place | null {
  const at = passage.placeAt(0);
  return at ? (markedColumnsOf(at.page).get(at.offset) ?? tabbedPlace(at.page.text, at.offset)) : null;
}

function tabbedPlace(text: string, offset: number): Place {
  const from = text.lastIndexOf('\n', offset) + 1;
  const tabs = (part: string) => part.split('\t').length - 1;
  const left = tabs(text.slice(from, offset));
  const [after = ''] = text.slice(offset, offset + LONGEST_ROW).split('\n', 1);
  return { left, right: left + 1, of: left + tabs(after) + 1 };
}
const LONGEST_ROW = 400;

const knownColumns = new WeakMap<Page, Map<number, Place>>();

function markedColumnsOf(page: Page): Map<number, Place> {
  const known = knownColumns.get(page) ?? new Map();
  if (!knownColumns.has(page))
    for (const row of (page.tables ?? []).flat()) {
      let left = 0;
      for (const { start, columns } of row) {
        known.set(start, { left, right: left + columns });
        left += columns;
      }
    }
  knownColumns.set(page, known);
  return known;
}

/** A line of column titles: one at least says who was there or who voted for whom. */
function headerOf(cells: Cell[]): Column[] | null {
  const columns = cells.map((cell, index) => ({
    ...cell,
    kind: columnOf(foldInPlace(cell.passage.flat), index === 0),
  }));
  const known = columns.filter((column): column is Column => column.kind !== null);
  return known.length === cells.length &&
    known.length > 1 &&
    known.some(({ kind }) => kind !== 'name' && kind !== 'other')
    ? known
    : null;
}

function rowOf(cells: Cell[], columns: Column[]): Placed | null {
  const [name, ...others] = cells as [Cell, ...Cell[]];
  const [person] = scan(name.passage);
  if (person?.kind !== 'person') return null;
  const entry: Entry = {
    person: person.person,
    passage: person.passage,
    link: 'newline',
    notes: person.notes,
  };
  // « Absents | Ni pouvoir ni suppléant | … »: who is listed is absent, whatever the other columns say.
  const first = columns[0]?.kind;
  let kind: Zone['kind'] | null =
    first === 'absent' || first === 'excused' || first === 'present' ? first : null;
  for (const cell of others) {
    const column = columnFor(cell, cells, columns);
    if (!column) return null;
    if (column.kind === 'proxies') {
      const [named] = scan(cell.passage);
      if (named?.kind === 'person') entry.holder = named;
      else if (MARK.test(cell.passage.flat)) entry.holder = null;
    } else if (column.kind === 'present' || column.kind === 'absent' || column.kind === 'excused') {
      if (MARK.test(cell.passage.flat)) kind = column.kind;
    }
  }
  if (entry.holder !== undefined) return { entry, kind: kind === 'present' ? 'present' : 'proxies' };
  return kind && { entry, kind };
}

/** The column a cell stands under; without places, only a row that fills all columns tells. */
function columnFor(cell: Cell, cells: Cell[], columns: Column[]): Column | null {
  if (cells.length === columns.length) return columns[cells.indexOf(cell)] ?? null;
  const { place } = cell;
  if (!place) return null;
  const distance = (column: Column) => (column.place ? gap(place, column.place) : Number.POSITIVE_INFINITY);
  return columns.reduce((nearest, column) => (distance(column) < distance(nearest) ? column : nearest));
}

/** Between the middles of two extents; rows that tabs cut into other numbers of cells share no columns. */
const gap = (a: Place, b: Place): number =>
  a.of === b.of ? Math.abs((a.left + a.right - b.left - b.right) / 2) : Number.POSITIVE_INFINITY;
