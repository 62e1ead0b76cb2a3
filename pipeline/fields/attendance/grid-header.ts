import type { Passage } from '../../document/passage.ts';
import { type ColumnKind, columnsOf, PRESENCE_TITLES } from '../../french/attendance/columns.ts';
import { labelAlone } from '../../french/attendance/labels.ts';
import { foldInPlace } from '../../french/fold.ts';
import { type Cell, drawnCells } from '../../tables/placed-cells.ts';

/** The titles of a table of presences, on one line or over several. */

export interface Column extends Cell {
  kind: ColumnKind;
  /** Folded in place. */
  title: string;
}

/** No table has more columns. */
export const MOST_CELLS = 20;
/** Longer lines are sentences, unless tabs part them. */
export const LONGEST_ROW = 300;

/** « Présents | Absents » may head two lists side by side; « Nom | Présent » heads a table. */
export const isOfMembers = (columns: Column[]): boolean => columns.some(({ kind }) => kind === 'name');

/** A line of column titles: one at least says who was there or who voted for whom. */
export function headerOf(cells: Cell[]): Column[] | null {
  const titles = cells.map(({ passage }) => foldInPlace(passage.flat));
  const kinds = columnsOf(titles);
  const columns = cells.flatMap((cell, index): Column[] => {
    const kind = kinds[index];
    return kind ? [{ ...cell, kind, title: titles[index] as string }] : [];
  });
  return columns.length === cells.length &&
    columns.length > 1 &&
    columns.some(({ kind }) => /^(?:present|absent|excused|proxies|against|vote)$/.test(kind))
    ? columns
    : null;
}

/** « Présent Absent », drawn in one piece though they head two narrow columns: each title where its letters stand. */
function titlesApart(cell: Cell): Cell[] {
  const { passage, place } = cell;
  const { text } = passage;
  if (!place || isTitle(text)) return [cell];
  const end = [...text.matchAll(/ /g)].findLast(({ index }) => isTitle(text.slice(0, index)))?.index;
  if (end === undefined) return [cell];
  const at = (offset: number) => place.left + ((place.right - place.left) * offset) / text.length;
  const first: Cell = { passage: passage.slice(0, end), place: { left: place.left, right: at(end) } };
  const rest: Cell = { passage: passage.slice(end + 1), place: { left: at(end + 1), right: place.right } };
  return [first, ...titlesApart(rest)];
}

const isTitle = (text: string): boolean => columnsOf(['', foldInPlace(text)])[1] !== null;

/** « Conseillers ayant donné pouvoir : », whose words were drawn apart: a label, and no titles. */
const LABEL = /^[^:]*:\s*$/;

/** « Prénom Présent Excusé », drawn apart in columns too narrow for tabs. */
export function narrowHeaderOf(line: Passage): Column[] | null {
  if (!PRESENCE_TITLES.test(line.text) || line.text.length > LONGEST_ROW || LABEL.test(line.text))
    return null;
  const cells = drawnCells(line);
  if (labelAlone(line.text) !== null && areWords(cells)) return null;
  return cells.length <= MOST_CELLS && areInRow(cells) ? headerOf(cells.flatMap(titlesApart)) : null;
}

/** « Délégués titulaires présents », drawn word by word: the spaces between words part no columns. */
const areWords = (cells: readonly Cell[]): boolean =>
  cells.every(({ place }, index) => {
    const next = cells[index + 1]?.place;
    return !next || !place || next.left - place.right < WORD_SPACE;
  });
/** In points. */
const WORD_SPACE = 6;

/** « Titulaires » over « présents », a title that wraps, is no row of two. */
const areInRow = (cells: readonly Cell[]): boolean =>
  cells.every(
    ({ place }, index) => place !== null && place.left >= (cells[index - 1]?.place?.right ?? place.left),
  );

/**
 * The same columns, once the words of the line below are added to their titles: « Absent » over « excusé », «
 * Pouvoir » where no title stood. Words that make no known title are left out; null when that leaves none.
 */
export function withTitlesBelow(columns: readonly Column[], cells: readonly Cell[]): Column[] | null {
  const titled = cells.reduce<readonly Column[]>((grown, { passage, place }) => {
    const said = foldInPlace(passage.flat);
    const at = grown.findIndex((column) => overlap(column.place, place));
    const above = grown[at];
    const title = above ? `${above.title} ${said}` : said;
    const [, kind] = columnsOf(['', title]);
    if (!place || !kind || said === '') return grown;
    const column: Column = { passage, place: above?.place ?? place, kind, title };
    return above ? grown.with(at, column) : grown.concat(column);
  }, columns);
  const left = ({ place }: Column) => place?.left ?? 0;
  return titled === columns ? null : titled.toSorted((a, b) => left(a) - left(b));
}

const overlap = (a: Cell['place'], b: Cell['place']): boolean =>
  a !== null && b !== null && a.of === b.of && Math.min(a.right, b.right) > Math.max(a.left, b.left);
