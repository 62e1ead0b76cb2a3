import type { Deliberation } from '../../../schemas/deliberation.ts';
import { Passage } from '../../document/passage.ts';
import type { PassageMatch } from '../../document/passage-match.ts';
import { columnsOf } from '../../french/attendance/columns.ts';
import { type ListKind, labelAlone } from '../../french/attendance/labels.ts';
import {
  MAY_HAVE_REMARKS,
  REMARKED_ABSENT,
  REMARKED_EXCUSED,
  REMARKED_PRESENT,
  REMARKS_COLUMN,
} from '../../french/attendance/said-of-member.ts';
import { foldInPlace } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import { type Cell, cellsOf } from '../../tables/placed-cells.ts';
import type { Entry, Holder } from './entry.ts';
import type { Placed } from './grid.ts';
import { isNameLine } from './list-end.ts';
import { proxySaid } from './proxy-said.ts';

type Counts = Pick<Deliberation['sitting'], 'membersInOffice' | 'voters'> & { presentCount?: number | null };

/** The members of a table, and the words that are none of it. */
interface Remarked {
  rows: Placed[];
  rest: Passage;
}

const LINE = /[^\n]+/;

/** « Secrétaire : Mme Anne PETIT », « Le quorum est atteint. », « En exercice : 9 » */
const ENDS_TABLE = /:\s|\.\s*$/;

/**
 * « Nom | Qualité | Observations », where only those who were not there have something said of them: the others are of
 * the list whose label stands above, or present if they are as many as the sitting counts. Else nobody knows, and the
 * table says nothing.
 */
export function remarkedIn(passage: Passage, counts: Counts): Remarked | null {
  if (!MAY_HAVE_REMARKS.test(passage.text)) return null;
  const lines = [...passage.matches(LINE)];
  const head = headIn(lines.map(({ whole }) => whole));
  if (!head) return tornIn(passage, lines);
  const { titles, from, to } = head;
  const after = lines.findIndex(
    ({ text, whole }, index) =>
      index >= to && ENDS_TABLE.test(text) && cellsOf(whole).length < Math.max(2, titles.length),
  );
  const own = lines.slice(to, after < 0 ? lines.length : after).map(({ whole }) => whole);
  const rows = to - from > 1 ? rowsOfLines(own) : own.map((line) => cellsOf(line));
  const label = labelAlone(lines[from - 1]?.text ?? '');
  const placed = rows.map((cells) => rowOf(cells, titles, label));
  const rest = Passage.join([
    passage.slice(0, lines[from]?.start ?? 0),
    passage.slice(lines[after]?.start ?? passage.length),
  ]);
  const known = placed.flatMap((row) => row ?? []);
  const isTold = label !== null || known.every(({ isRemarked }) => isRemarked) || isCounted(known, counts);
  return { rows: isTold && known.length === rows.length ? known : [], rest };
}

interface Head {
  titles: readonly Cell[];
  /** The first of its lines, and the one below its last. */
  from: number;
  to: number;
}

/** Titles of columns are few. */
const MOST_TITLES = 5;

/** « Noms | Collectivités | Observations » on a line, or each on a line of its own. */
function headIn(lines: readonly Passage[]): Head | null {
  for (const [index, line] of lines.entries()) {
    const titles = cellsOf(line);
    if (isHead(titles)) return { titles, from: index, to: index + 1 };
    if (!REMARKS_COLUMN.test(line.text)) continue;
    for (let from = index - 1; from >= Math.max(0, index - MOST_TITLES); from--) {
      const above = lines.slice(from, index + 1).flatMap((one) => cellsOf(one));
      if (isHead(above)) return { titles: above, from, to: index + 1 };
    }
  }
  return null;
}

/** The cells of a row on lines of their own, up to the next name. */
function rowsOfLines(lines: readonly Passage[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const line of lines) {
    if (rows.length === 0 || isNameLine(line)) rows.push([]);
    rows.at(-1)?.push(...cellsOf(line));
  }
  return rows;
}

/** « M. ROUX » + « Mme PETIT », then « Observations » + « pouvoir à M. BOIS »: columns read one after the other, and nobody knows of whom it is said. */
function tornIn(passage: Passage, lines: readonly PassageMatch[]): Remarked | null {
  const title = lines.findIndex(({ text }, index) => {
    if (!REMARKS_COLUMN.test(text)) return false;
    const [above, below] = [lines[index - 1], lines[index + 1]];
    return (
      above !== undefined && isNameLine(above.whole) && below !== undefined && said(below.whole) !== null
    );
  });
  if (title < 0) return null;
  const from = lines.slice(0, title).findLastIndex(({ whole }) => !isNameLine(whole)) + 1;
  const to = lines.findIndex(({ whole }, index) => index > title && said(whole) === null);
  return { rows: [], rest: passage.without([[lines[from]?.start ?? 0, lines[to]?.start ?? passage.length]]) };
}

function isHead(cells: readonly Cell[]): boolean {
  const last = cells.at(-1)?.passage.text ?? '';
  if (cells.length < 2 || !REMARKS_COLUMN.test(last)) return false;
  const kinds = columnsOf(cells.map(({ passage }) => foldInPlace(passage.flat)));
  return kinds[0] === 'name' && kinds.every((kind) => kind === 'name' || kind === 'other');
}

/** As many as one of the counts of the sitting says. */
function isCounted(rows: readonly Placed[], { membersInOffice, voters, presentCount }: Counts): boolean {
  const count = (kind: Placed['kind']) => rows.filter((row) => row.kind === kind).length;
  const here = count('present');
  return here === presentCount || here + count('proxies') === voters || rows.length === membersInOffice;
}

type Row = Placed & { isRemarked: boolean };

function rowOf(cells: readonly Cell[], titles: readonly Cell[], label: ListKind | null): Row | null {
  const [name, ...others] = cells;
  const [person, ...more] = name ? scan(name.passage) : [];
  if (person?.kind !== 'person' || more.length > 0 || !person.person.name.includes(' ')) return null;
  const remark =
    others.find((cell) => isUnder(cell, cells, titles)) ??
    others.findLast(({ passage }) => said(passage) !== null);
  const { passage, notes, person: named } = person;
  const entry: Entry = { person: named, passage, link: 'newline', notes };
  if (!remark || remark.passage.isEmpty)
    return label === 'proxies' ? null : { entry, kind: label ?? 'present', isRemarked: false };
  const told = said(remark.passage);
  if (!told) return null;
  const own = { ...entry, notes: told.holder ? [] : [...notes, remark.passage] };
  return {
    entry: { ...own, ...(told.holder && { holder: told.holder }) },
    kind: told.kind,
    isRemarked: true,
  };
}

/** In the last column: the last cell of a row that fills all, or one that stands nearer to its title than to the one before. */
function isUnder(cell: Cell, cells: readonly Cell[], titles: readonly Cell[]): boolean {
  if (cells.length === titles.length) return cell === cells.at(-1);
  const [before, last] = titles.slice(-2).map(({ place }) => place);
  const { place } = cell;
  if (!place || !before || !last || place.of !== undefined) return false;
  return Math.abs(place.left - last.left) < Math.abs(place.left - before.left);
}

/** « Excusé – pouvoir à M. ROUX », « Absent », « Arrivé à 18 h 40 »; other words tell nothing. */
function said(remark: Passage): { kind: Placed['kind']; holder?: Holder } | null {
  const words = foldInPlace(remark.flat);
  const holder = proxySaid(remark.onOneLine);
  if (holder) return { kind: 'proxies', holder };
  if (holder === null) return null;
  if (REMARKED_EXCUSED.test(words)) return { kind: 'excused' };
  if (REMARKED_ABSENT.test(words)) return { kind: 'absent' };
  return REMARKED_PRESENT.test(words) ? { kind: 'present' } : null;
}
