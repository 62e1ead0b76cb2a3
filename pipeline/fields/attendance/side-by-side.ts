import { Passage } from '../../document/passage.ts';
import { MARK_IN_COLUMN } from '../../french/attendance/columns.ts';
import { labelAlone, listKindOf } from '../../french/attendance/labels.ts';
import { RANK_OF_DEPUTY, SECRETARY_ALONE } from '../../french/attendance/list-ends.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { scan } from '../../french/people/scan.ts';
import type { Item } from '../../french/people/state.ts';
import { type MarkedRow, markedRowsBelow } from '../../tables/marked-rows.ts';
import { type Cell, cellsOf } from '../../tables/placed-cells.ts';
import { cellsBesidePlace } from './beside-place.ts';
import { insideOf } from './entry.ts';
import {
  type Column,
  columnOf,
  labelsIn,
  labelsOver,
  mayHaveLabels,
  setLefts,
  untitledIn,
} from './list-columns.ts';

const LINE = /[^\n]+/;

/** A line in one piece that is longer is no name of a list. */
const LONGEST_NAME = 60;
/**
 * « Étaient présents : | Étaient absents : », names below each: lists side by side, read one after the other.
 * A row of cells is then of several lists, and no name is of the label right before it.
 */
export function listsApart(passage: Passage): Passage {
  if (!mayHaveLabels(passage.text)) return passage;
  const lines = [...passage.matches(LINE)].map(({ start, whole }) => ({ start, line: whole }));
  let tries = 0;
  for (const [at, { start, line }] of lines.entries()) {
    const above = lines[at - 1];
    const wrapped = labelsOver(above?.line, line);
    const columns = wrapped ?? labelsIn(line);
    const from = wrapped && above ? above.start : start;
    if (!columns) continue;
    if (++tries > MOST_LABELS) break;
    let below = at + 1;
    const rows = lines.slice(below, below + LONGEST_TABLE).map((row) => row.line);
    columns.push(...untitledIn(columns, rows));
    setLefts(columns, rows);
    const tall = takeTallCells(columns, markedRowsBelow(passage, start));
    for (let row = rows[0]; !tall && row && takesRow(columns, row); row = rows[below - at - 1]) below++;
    const listed = columns.filter(({ kind }) => kind !== 'place' && kind !== 'holder');
    const next = lines[below]?.line;
    const isCutShort = !tall && listed.length < columns.length && next && isRowStill(next);
    if (isCutShort || !areLists(listed)) continue;
    const lists = listed.flatMap(({ label, cells }) => [label.passage, ...cells]);
    const rest = passage.slice(tall || (lines[below]?.start ?? passage.length));
    return Passage.join([passage.slice(0, from).trim(), Passage.join(lists, '\n'), rest]);
  }
  return passage;
}

/** A row that was not taken: where halves of names pair nobody, nobody knows who is in which list either. */
const isRowStill = (line: Passage): boolean => cellsOf(line).length > 1 && !/[:\d]/.test(line.text);

/** No table of lists side by side has more lines: the largest council has 240 members. */
const LONGEST_TABLE = 500;
/** No passage tries more lines of labels: they are no labels of lists then. */
const MOST_LABELS = 50;

/** Where the text begins that no list was made of: « Présents | Excusés | Pouvoirs », and nobody knows who is below which. */
export const mixedListsIn = (passage: Passage): number | null =>
  mayHaveLabels(passage.text)
    ? ([...passage.matches(LINE)].find(({ whole }) => labelsIn(whole) !== null)?.start ?? null)
    : null;

/** The rows of a marked table under the labels, whose cells hold a list each: where they end; 0 where there are none. */
function takeTallCells(columns: readonly Column[], rows: readonly MarkedRow[]): number {
  const other = rows.findIndex(({ cells }) => cells.length !== columns.length);
  const own = other < 0 ? rows : rows.slice(0, other);
  const hasPlaces = columns.some(({ kind }) => kind === 'place');
  const taken = hasPlaces ? own : own.slice(0, 1);
  if (!taken.some(({ cells }) => cells.some(({ text }) => text.includes('\n')))) return 0;
  for (const { cells } of taken)
    for (const [index, cell] of cells.entries())
      columns[index]?.cells.push(...[...cell.matches(LINE)].map(({ whole }) => whole));
  return taken.at(-1)?.end ?? 0;
}

/** « Absente : », « Secrétaire : » in a column, under the names of another list: those below are of that one. */
const isLabelBelow = (text: string): boolean =>
  /:\s*$/.test(text) && (labelAlone(text) !== null || SECRETARY_ALONE.test(text));

/** Puts the cells of a line in their columns; false when it is no row of them. */
function takesRow(columns: readonly Column[], line: Passage): boolean {
  const hasPlaces = columns.some(({ kind }) => kind === 'place');
  const cells = (hasPlaces ? cellsBesidePlace(line) : cellsOf(line)).filter(
    ({ passage }) => !passage.isEmpty,
  );
  if (cells.length === 0 || cells.length > columns.length) return false;
  const places = cells.map((cell) => columnOf(cell, cells, columns));
  const isRow = cells.every(
    ({ passage: { text } }, index) =>
      isLabelBelow(text) ||
      (places[index]?.kind === 'place' && !text.includes(':')) ||
      (!/[:\d]/.test(text.replace(RANK_OF_DEPUTY, '')) && !MARK_IN_COLUMN.test(text) && !listKindOf(text)),
  );
  if (!isRow) return false;
  if (cells.length === 1 && (line.length > LONGEST_NAME || !places[0])) return false;
  if (places.includes(undefined)) return false;
  const holder = cells[places.findIndex((column) => column?.kind === 'holder')];
  const given = places.findIndex((column) => column?.kind === 'absent' || column?.kind === 'excused');
  if (holder && !(isWholeName(cells[given]) && isWholeName(holder))) return false;
  const title = columns.find(({ kind }) => kind === 'holder')?.label.passage;
  for (const [index, { passage }] of cells.entries()) {
    const isGiven = holder && title && index === given;
    const said = isGiven ? Passage.join([passage, title, holder.passage], '\n') : passage;
    addTo(places[index]?.cells ?? [], said);
  }
  return true;
}

/** « Mme Josette » + « DELRIEU » beside « M. Alain » + « COUSIN »: halves of names pair nobody. */
function isWholeName(cell: Cell | undefined): boolean {
  const [named, ...others] = cell ? scan(cell.passage) : [];
  if (named?.kind !== 'person' || others.length > 0) return false;
  const { name, civility, familyName } = named.person;
  return familyName !== undefined || (civility !== undefined && !isGivenName(name));
}

/** « Luc ROUX- », then « BLANC » below: one name. */
function addTo(cells: Passage[], next: Passage): void {
  const last = cells.at(-1);
  if (last?.text.endsWith('-')) cells.splice(-1, 1, Passage.join([last, next], ''));
  else cells.push(next);
}

/**
 * Whether the columns are lists: names stand under two labels at least, and under « Pouvoirs » who gives one to
 * whom. Else the lines are rows of a table.
 */
const areLists = (columns: readonly Column[]): boolean =>
  // « Commune | Délégués présents »: the only list stands beside a column of places.
  columns.filter(holdsNames).length >= Math.min(2, columns.length) &&
  columns.every(({ kind, cells }) => kind !== 'proxies' || areProxies(Passage.join(cells, '\n')));

function holdsNames({ cells }: Column): boolean {
  const people = cells.filter((cell) => scan(cell)[0]?.kind === 'person');
  return people.length > 0 && people.length >= 0.5 * cells.length;
}

/** « M. Luc ROUX donne pouvoir à Mme Anne PETIT », « M. Luc ROUX (pouvoir à Mme Anne PETIT) », which a cell may print on two lines. */
function areProxies(list: Passage): boolean {
  const items = scan(list);
  const people = items.filter(({ kind }) => kind === 'person');
  return 2 * items.filter(isOfProxy).length >= people.length;
}

const isOfProxy = (item: Item): boolean =>
  item.kind === 'relation' ||
  (item.kind === 'person' && item.notes.some((note) => scan(insideOf(note)).some(isOfProxy)));
