import { Passage } from '../../document/passage.ts';
import { MARK_IN_COLUMN, SUMS_UP, statusIn, voteIn } from '../../french/attendance/columns.ts';
import { PROXY_TO_SOMEBODY } from '../../french/attendance/said-of-member.ts';
import { scan } from '../../french/people/scan.ts';
import { type Kind, VOTE_KINDS } from '../../french/vote/terms.ts';
import { type Cell, gap, overlaps, type Place } from '../../tables/placed-cells.ts';
import type { Entry } from './entry.ts';
import type { Column } from './grid-header.ts';
import type { Zone } from './zone.ts';

/** A member by a row of the table: the list they are of, if it says so, and how they voted. */
export interface Row {
  entry: Entry;
  /** The cells that name them. */
  names: Passage[];
  kind: Zone['kind'] | null;
  vote: Kind | null;
}

/** How a table is printed: drawn in columns too narrow for tabs; with « R : représenté » told beside it. */
interface Manner {
  isDrawn: boolean;
  hasLegend: boolean;
  /** Some row holds an empty cell between two others: those that a row lacks are its last ones. */
  keepsEmpty: boolean;
}

/** « R » in a column of presences. */
const isRepresented = ({ cell, column }: Under): boolean =>
  column?.kind === 'present' && cell.passage.flat === 'R';

/** « Nom | P/A | Nom | P/A »: several members by row, each with the columns up to the next name. */
export function rowsOf(read: Cell[], columns: Column[], manner: Manner): Row[] {
  const cells = manner.keepsEmpty ? filled(read, columns) : read;
  const members = membersBeside(columns);
  const rows = members.map((own) =>
    members.length === 1
      ? rowOf(cells, columns, manner)
      : rowOf(
          cells.filter((cell) => own.includes(columnFor(cell, cells, columns) as Column)),
          own,
          manner,
        ),
  );
  return rows.filter((row) => row !== null);
}

/** « Anne PETIT | X », in a text whose lines lost their last, empty cells: as if they had as many as the titles. */
function filled(cells: Cell[], [title]: readonly Column[]): Cell[] {
  const of = title?.place?.of ?? 0;
  return cells.length < 2
    ? cells
    : cells.map((cell) => {
        const { passage, place } = cell;
        return place?.of !== undefined && place.of < of ? { passage, place: { ...place, of } } : cell;
      });
}

function membersBeside(columns: Column[]): Column[][] {
  const members: Column[][] = [[]];
  for (const [index, column] of columns.entries()) {
    const opens = column.kind === 'name' && !/^(?:name|civility)$/.test(columns[index - 1]?.kind ?? 'name');
    if (opens && members.flat().some(({ kind }) => kind === 'name')) members.push([]);
    members.at(-1)?.push(column);
  }
  return members;
}

/** A cell with the column it stands under. */
interface Under {
  cell: Cell;
  column: Column | null;
}

function rowOf(cells: Cell[], columns: Column[], { isDrawn, hasLegend }: Manner): Row | null {
  const placed = cells.map((cell): Under => ({ cell, column: columnFor(cell, cells, columns) }));
  const named = placed.filter(({ column }) => column?.kind === 'name' || column?.kind === 'civility');
  const naming = named.some(({ column }) => column?.kind === 'name') ? named : placed.slice(0, 1);
  const names = naming.map(({ cell }) => cell.passage);
  const [person] = scan(Passage.join(names).onOneLine);
  if (person?.kind !== 'person' || SUMS_UP.test(person.person.name)) return null;
  const others = placed.filter((each) => !naming.includes(each));
  if (others.some((each) => isAstray(each, isDrawn))) return null;
  const { passage, notes } = person;
  const holder = holderIn(others) ?? (hasLegend && others.some(isRepresented) ? null : undefined);
  const entry: Entry = { person: person.person, passage, link: 'newline', notes };
  if (holder !== undefined) entry.holder = holder;
  const status = statusOf(others, columns);
  const kind = holder === undefined || status === 'present' ? status : 'proxies';
  const vote = voteOf(others);
  const isLost = others.length === 0 && columns.some((column) => isOfVotes(column.kind));
  return kind || vote || isLost ? { entry, names, kind, vote } : null;
}

const STATUS = /^(?:present|absent|excused)$/;

/** Under no column; or a word of a name that stands under « Présent »: columns were not told apart. */
function isAstray({ cell, column }: Under, isDrawn: boolean): boolean {
  const said = cell.passage.flat;
  if (!column) return true;
  return (
    isDrawn &&
    STATUS.test(column.kind) &&
    /\p{L}{2}/u.test(said) &&
    !MARK_IN_COLUMN.test(said) &&
    !PROXY_TO_SOMEBODY.test(said)
  );
}

/** The list a row is of; « Absents | Ni pouvoir ni suppléant | … »: who is listed is absent, whatever the other columns say. */
function statusOf(others: readonly Under[], [first]: readonly Column[]): Zone['kind'] | null {
  let status = first && STATUS.test(first.kind) ? (first.kind as Zone['kind']) : null;
  for (const { cell, column } of others)
    status = (column && statusIn(cell.passage.flat, column.kind)) ?? status;
  return status;
}

/** Whom they gave a proxy to; null when a mark only says that they did, undefined when nothing does. */
function holderIn(others: readonly Under[]): Entry['holder'] {
  const holding = others
    .filter(({ cell, column }) => column?.kind === 'proxies' || PROXY_TO_SOMEBODY.test(cell.passage.flat))
    .map(({ cell }) => cell.passage);
  const holder = scan(Passage.join(holding).onOneLine).find((item) => item.kind === 'person');
  return holder ?? (holding.some(({ flat }) => MARK_IN_COLUMN.test(flat)) ? null : undefined);
}

function voteOf(others: readonly Under[]): Kind | null {
  const told = others.find(({ column }) => column?.kind === 'vote');
  const marked = (kind: Kind) =>
    others.some(({ cell, column }) => column?.kind === kind && MARK_IN_COLUMN.test(cell.passage.flat));
  return (told && voteIn(told.cell.passage.flat)) ?? VOTE_KINDS.find(marked) ?? null;
}

/** « Mme Anne-Lise VUARAND | X », then « ROCHAS » alone under the name: what a narrow cell printed below, maybe beside the end of a commune. */
export function restOfName(row: Row | undefined, cells: Cell[], columns: Column[]): Row | null {
  const placed = cells.map((cell) => ({ cell, kind: columnFor(cell, cells, columns)?.kind }));
  const [rest, ...others] = placed.filter(({ kind }) => kind !== 'other');
  const isNamed = row && /\p{Ll}/u.test(row.entry.person.name);
  if (!isNamed || rest?.kind !== 'name' || others.length > 0 || !CAPITALS.test(rest.cell.passage.text))
    return null;
  const isCut = row.names.at(-1)?.text.endsWith('-');
  const whole = Passage.join([...row.names, rest.cell.passage], isCut ? '' : '\n').onOneLine;
  const [named, ...more] = scan(whole);
  if (named?.kind !== 'person' || more.length > 0) return null;
  const { person, passage } = named;
  return { ...row, entry: { ...row.entry, person, passage }, names: [...row.names, rest.cell.passage] };
}
const CAPITALS = /^\p{Lu}[\p{Lu}'’ -]+$/u;

const isOfVotes = (kind: string): boolean => kind === 'vote' || VOTE_KINDS.some((each) => each === kind);

/** « ABSENT / EXCUSÉ » begins where its mark does, and « PRÉSENT » before it is as near by its middle. */
function onlyUnder(place: Place, columns: Column[]): Column | null {
  const [only, other] = columns.filter((column) => column.place && overlaps(place, column.place));
  return other ? null : (only ?? null);
}

/** A mark at the left of its cell stands just before the title in the middle: as far as half of it. */
function widened({ of, left, right }: Place): Place {
  const half = (right - left) / 2;
  return { left: left - half, right: right + half, ...(of === undefined ? {} : { of }) };
}

/** The column a cell stands under; without places, only a row that fills all columns tells. */
function columnFor(cell: Cell, cells: Cell[], columns: Column[]): Column | null {
  if (cells.length === columns.length) return columns[cells.indexOf(cell)] ?? null;
  const { place } = cell;
  if (!place) return null;
  const under = onlyUnder(place, columns) ?? onlyUnder(widened(place), columns);
  if (under) return under;
  const distance = (column: Column) => (column.place ? gap(place, column.place) : Number.POSITIVE_INFINITY);
  return columns.reduce<Column | null>(
    (nearest, column) =>
      distance(column) < (nearest ? distance(nearest) : Number.POSITIVE_INFINITY) ? column : nearest,
    null,
  );
}
