import { Passage } from '../../document/passage.ts';
import { CROSS, MARK, SUMS_UP, statusIn, TICK, TITLES, voteIn } from '../../french/attendance-columns.ts';
import { listKindOf } from '../../french/attendance-labels.ts';
import { scan } from '../../french/people/scan.ts';
import { KINDS, type Kind } from '../../french/vote/terms.ts';
import { type Cell, cellsOf, drawnCells, gap, type Place } from '../../tables/placed-cells.ts';
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
import type { Zone } from './zones.ts';

/** A person of a table, with the list the table puts them in. */
export interface Placed {
  entry: Entry;
  kind: Zone['kind'];
}

const TABS = /\t/g;

/** A member by a row of the table: the list they are of, if it says so, and how they voted. */
interface Row {
  entry: Entry;
  /** The cells that name them. */
  names: Passage[];
  kind: Zone['kind'] | null;
  vote: Kind | null;
}

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
    } else if (rows.length > above && cells.length === 1 && listKindOf(line.text) !== null) {
      // « Absents : Mme Anne PETIT », right below a table.
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

/** « Nom | P/A | Nom | P/A »: several members by row, each with the columns up to the next name. */
function rowsOf(cells: Cell[], columns: Column[], isDrawn: boolean): Row[] {
  const members = membersBeside(columns);
  const rows = members.map((own) =>
    members.length === 1
      ? rowOf(cells, columns, isDrawn)
      : rowOf(
          cells.filter((cell) => own.includes(columnFor(cell, cells, columns) as Column)),
          own,
          isDrawn,
        ),
  );
  return rows.filter((row) => row !== null);
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

function rowOf(cells: Cell[], columns: Column[], isDrawn: boolean): Row | null {
  const placed = cells.map((cell) => ({ cell, column: columnFor(cell, cells, columns) }));
  const named = placed.filter(({ column }) => column?.kind === 'name' || column?.kind === 'civility');
  const names = named.some(({ column }) => column?.kind === 'name') ? named : placed.slice(0, 1);
  const [person] = scan(Passage.join(names.map(({ cell }) => cell.passage)).onOneLine);
  if (person?.kind !== 'person' || SUMS_UP.test(person.person.name)) return null;
  const { passage, notes } = person;
  const entry: Entry = { person: person.person, passage, link: 'newline', notes };
  const ownCells = names.map(({ cell }) => cell.passage);
  // « Absents | Ni pouvoir ni suppléant | … »: who is listed is absent, whatever the other columns say.
  const first = columns[0]?.kind;
  let kind: Zone['kind'] | null =
    first === 'absent' || first === 'excused' || first === 'present' ? first : null;
  const others = placed.filter(({ cell }) => !names.some((name) => name.cell === cell));
  for (const { cell, column } of others) {
    const said = cell.passage.flat;
    if (!column) return null;
    // A word of a name that stands under « Présent » shows that columns were not told apart.
    if (
      isDrawn &&
      /^(?:present|absent|excused)$/.test(column.kind) &&
      /\p{L}{2}/u.test(said) &&
      !MARK.test(said)
    )
      return null;
    kind = statusIn(said, column.kind) ?? kind;
  }
  const holding = others
    .filter(({ cell, column }) => column?.kind === 'proxies' || GIVES.test(cell.passage.flat))
    .map(({ cell }) => cell.passage);
  const holder = scan(Passage.join(holding).onOneLine).find((item) => item.kind === 'person');
  if (holder) entry.holder = holder;
  else if (holding.some(({ flat }) => MARK.test(flat))) entry.holder = null;
  const told = others.find(({ column }) => column?.kind === 'vote');
  const vote =
    (told && voteIn(told.cell.passage.flat)) ??
    KINDS.find((each) =>
      others.some(({ cell, column }) => column?.kind === each && MARK.test(cell.passage.flat)),
    );
  if (entry.holder !== undefined) kind = kind === 'present' ? 'present' : 'proxies';
  const isLost = others.length === 0 && columns.some((column) => isOfVotes(column.kind));
  return kind || vote || isLost ? { entry, names: ownCells, kind, vote: vote ?? null } : null;
}

/** « Mme Anne-Lise VUARAND | X », then « ROCHAS » alone under the name: what a narrow cell printed below, maybe beside the end of a commune. */
function restOfName(row: Row | undefined, cells: Cell[], columns: Column[]): Row | null {
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

const isOfVotes = (kind: string): boolean => kind === 'vote' || KINDS.some((each) => each === kind);

/** « Pouvoir à M. Luc ROUX », whatever the title of the column: « Observations ». */
const GIVES = /^(?:a\sdonn[ée]\s|donne\s)?(?:pouvoir|procuration)\s[àa]\s/iu;

const overlaps = (a: Place, b: Place): boolean => a.of === b.of && a.left < b.right && b.left < a.right;

/** The column a cell stands under; without places, only a row that fills all columns tells. */
function columnFor(cell: Cell, cells: Cell[], columns: Column[]): Column | null {
  if (cells.length === columns.length) return columns[cells.indexOf(cell)] ?? null;
  const { place } = cell;
  if (!place) return null;
  // « ABSENT / EXCUSÉ » begins where its mark does, and « PRÉSENT » before it is as near by its middle.
  const [only, other] = columns.filter((column) => column.place && overlaps(place, column.place));
  if (only && !other) return only;
  const distance = (column: Column) => (column.place ? gap(place, column.place) : Number.POSITIVE_INFINITY);
  return columns.reduce<Column | null>(
    (nearest, column) =>
      distance(column) < (nearest ? distance(nearest) : Number.POSITIVE_INFINITY) ? column : nearest,
    null,
  );
}
