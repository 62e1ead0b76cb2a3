import type { Deliberation } from '../../../schemas/deliberation.ts';
import { Passage } from '../../document/passage.ts';
import { columnsOf } from '../../french/attendance-columns.ts';
import { foldInPlace } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import { type Cell, cellsOf } from '../../tables/placed-cells.ts';
import type { Entry } from './entry.ts';
import type { Placed } from './grid.ts';
import { proxySaid } from './proxy-said.ts';

type Counts = Pick<Deliberation['sitting'], 'membersInOffice' | 'voters'> & { presentCount?: number | null };

/** The members of a table, and the words that are none of it. */
interface Remarked {
  rows: Placed[];
  rest: Passage;
}

const LINE = /[^\n]+/;
/** What heads the last column: who has nothing there was present. */
const REMARKS = /^\W*(?:observations?|remarques?|situation)\W*$/iu;
/** « Secrétaire : Mme Anne PETIT », « Le quorum est atteint. », « En exercice : 9 » */
const ENDS_TABLE = /:\s|\.\s*$/;

/**
 * « Nom | Qualité | Observations », where only those who were not there have something said of them: the others are
 * present, if they are as many as the sitting counts. Else nobody knows, and the table says nothing.
 */
export function remarkedIn(passage: Passage, counts: Counts): Remarked | null {
  if (!/observ|remarq|situation/iu.test(passage.text)) return null;
  const lines = [...passage.matches(LINE)];
  const head = lines.findIndex(({ whole }) => isHead(cellsOf(whole)));
  if (head < 0) return null;
  const titles = cellsOf((lines[head] as (typeof lines)[number]).whole);
  const after = lines.findIndex(
    ({ text, whole }, index) =>
      index > head && ENDS_TABLE.test(text) && cellsOf(whole).length < titles.length,
  );
  const own = lines.slice(head + 1, after < 0 ? lines.length : after);
  const rows = own.map(({ whole }) => rowOf(cellsOf(whole), titles));
  const rest = Passage.join([
    passage.slice(0, lines[head]?.start ?? 0),
    passage.slice(lines[after]?.start ?? passage.length),
  ]);
  const known = rows.filter((row) => row !== null);
  const isWhole = known.length === rows.length && isCounted(known, counts);
  return { rows: isWhole ? known : [], rest };
}

function isHead(cells: readonly Cell[]): boolean {
  const last = cells.at(-1)?.passage.text ?? '';
  if (cells.length < 2 || !REMARKS.test(last)) return false;
  const kinds = columnsOf(cells.map(({ passage }) => foldInPlace(passage.flat)));
  return kinds[0] === 'name' && kinds.every((kind) => kind === 'name' || kind === 'other');
}

/** As many as one of the counts of the sitting says. */
function isCounted(rows: readonly Placed[], { membersInOffice, voters, presentCount }: Counts): boolean {
  const count = (kind: Placed['kind']) => rows.filter((row) => row.kind === kind).length;
  const here = count('present');
  return here === presentCount || here + count('proxies') === voters || rows.length === membersInOffice;
}

function rowOf(cells: readonly Cell[], titles: readonly Cell[]): Placed | null {
  const [name, ...others] = cells;
  const [person, ...more] = name ? scan(name.passage) : [];
  if (person?.kind !== 'person' || more.length > 0 || !person.person.name.includes(' ')) return null;
  const remark = others.find((cell) => isUnder(cell, cells, titles));
  const { passage, notes, person: said } = person;
  const entry: Entry = { person: said, passage, link: 'newline', notes };
  if (!remark || remark.passage.isEmpty) return { entry, kind: 'present' };
  return placed({ ...entry, notes: [...notes, remark.passage] }, remark.passage);
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
function placed(entry: Entry, remark: Passage): Placed | null {
  const words = foldInPlace(remark.flat);
  const holder = proxySaid(remark.onOneLine);
  if (holder) return { entry: { ...entry, notes: [], holder }, kind: 'proxies' };
  if (holder === null) return null;
  if (/^\W*(?:absente? )?excus/.test(words)) return { entry, kind: 'excused' };
  if (/^\W*absente?\W*$/.test(words)) return { entry, kind: 'absent' };
  return /^\W*(?:presente?|arriv|part(?:i|ie)(?![a-z])|quitt|depart)/.test(words)
    ? { entry, kind: 'present' }
    : null;
}
