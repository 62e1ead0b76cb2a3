import { Passage } from '../../document/passage.ts';
import { MARK } from '../../french/attendance-columns.ts';
import { type ListKind, labelAlone, listKindOf } from '../../french/attendance-labels.ts';
import { scan } from '../../french/people/scan.ts';
import type { Item } from '../../french/people/state.ts';
import { type MarkedRow, markedRowsBelow } from '../../tables/marked-rows.ts';
import { type Cell, cellsOf, type Place } from '../../tables/placed-cells.ts';
import { insideOf } from './entry.ts';

const LINE = /[^\n]+/;
/** Only lines with both of these may be the labels of two lists. */
const LABELS = [/pr[ée]sent/iu, /abs|exc|pouv|procuration/iu];
/** A line in one piece that is longer is no name of a list. */
const LONGEST_NAME = 60;
/** In points or letters: what stands in a column begins so close to where its label does, or is so close to it. */
const NEAR = 30;

interface Column {
  kind: ListKind;
  label: Cell;
  cells: Passage[];
}

/**
 * « Étaient présents : | Étaient absents : », names below each: lists side by side, read one after the other.
 * A row of cells is then of several lists, and no name is of the label right before it.
 */
export function listsApart(passage: Passage): Passage {
  if (!LABELS.every((label) => label.test(passage.text))) return passage;
  const lines = [...passage.matches(LINE)];
  for (let at = 0; at < lines.length; at++) {
    const { start, whole: line } = lines[at] as (typeof lines)[number];
    const columns = labelsIn(line);
    if (!columns) continue;
    let below = at + 1;
    const tall = takeTallCells(columns, markedRowsBelow(passage, start));
    while (!tall && below < lines.length && takesRow(columns, (lines[below] as (typeof lines)[number]).whole))
      below++;
    if (!areLists(columns)) continue;
    const lists = columns.flatMap(({ label, cells }) => [label.passage, ...cells]);
    const rest = passage.slice(tall || (lines[below]?.start ?? passage.length));
    return Passage.join([passage.slice(0, start).trim(), Passage.join(lists, '\n'), rest]);
  }
  return passage;
}

/** Where the text begins that no list was made of: « Présents | Excusés | Pouvoirs », and nobody knows who is below which. */
export const mixedListsIn = (passage: Passage): number | null =>
  LABELS.every((label) => label.test(passage.text))
    ? ([...passage.matches(LINE)].find(({ whole }) => labelsIn(whole) !== null)?.start ?? null)
    : null;

/** A row of a marked table under the labels, whose cells hold a list each: where it ends; 0 where there is none. */
function takeTallCells(columns: readonly Column[], [row]: readonly MarkedRow[]): number {
  if (row?.cells.length !== columns.length || !row.cells.some(({ text }) => text.includes('\n'))) return 0;
  for (const [index, cell] of row.cells.entries())
    columns[index]?.cells.push(...[...cell.matches(LINE)].map(({ whole }) => whole));
  return row.end;
}

/** The columns of a line of labels: no two are alike, and one lists who is there. */
function labelsIn(line: Passage): Column[] | null {
  if (!LABELS.every((label) => label.test(line.text))) return null;
  const columns = cellsOf(line).flatMap((label): Column[] => {
    const kind = labelAlone(label.passage.text);
    return kind ? [{ kind, label, cells: [] }] : [];
  });
  const kinds = new Set(columns.map(({ kind }) => kind));
  const isOfLists = kinds.has('present') && kinds.size > 1 && kinds.size === columns.length;
  return isOfLists && columns.length === cellsOf(line).length ? columns : null;
}

/** « 1re adjointe »: no count. */
const ORDINAL = /(?<!\d)\d{1,2}\s?(?:er|re|[eè]re|nde?|e|[eè]me)(?![a-zß-ɏ])/giu;

/** Puts the cells of a line in their columns; false when it is no row of them. */
function takesRow(columns: readonly Column[], line: Passage): boolean {
  const cells = cellsOf(line).filter(({ passage }) => !passage.isEmpty);
  const isRow = cells.every(
    ({ passage: { text } }) =>
      !/[:\d]/.test(text.replace(ORDINAL, '')) && !MARK.test(text) && !listKindOf(text),
  );
  if (!isRow || cells.length === 0 || cells.length > columns.length) return false;
  const places = cells.map((cell) => columnOf(cell, cells, columns));
  if (cells.length === 1 && (line.length > LONGEST_NAME || !places[0])) return false;
  if (places.includes(undefined)) return false;
  for (const [index, { passage }] of cells.entries()) addTo(places[index]?.cells ?? [], passage);
  return true;
}

/** « Luc ROUX- », then « BLANC » below: one name. */
function addTo(cells: Passage[], next: Passage): void {
  const last = cells.at(-1);
  if (last?.text.endsWith('-')) cells.splice(-1, 1, Passage.join([last, next], ''));
  else cells.push(next);
}

/**
 * The column of a cell: by where the cell begins; in a text without places, by its rank in a row that fills all
 * columns, and a single cell is of the first.
 */
function columnOf(cell: Cell, cells: readonly Cell[], columns: readonly Column[]): Column | undefined {
  if (cells.length === columns.length) return columns[cells.indexOf(cell)];
  const { place } = cell;
  if (!place || place.of !== undefined) return columns[place?.left ?? 0];
  const away = ({ label }: Column) =>
    label.place ? Math.abs(label.place.left - place.left) : Number.POSITIVE_INFINITY;
  const [nearest] = [...columns].sort((a, b) => away(a) - away(b));
  if (nearest && away(nearest) <= NEAR) return nearest;
  // Labels in the middle of their columns: under one of them, and far from the others.
  const close = columns.filter(({ label }) => label.place && between(label.place, place) <= NEAR);
  return close.length === 1 ? close[0] : undefined;
}

const between = (a: Place, b: Place): number => Math.max(a.left - b.right, b.left - a.right);

/**
 * Whether the columns are lists: names stand under two labels at least, and under « Pouvoirs » who gives one to
 * whom. Else the lines are rows of a table.
 */
const areLists = (columns: readonly Column[]): boolean =>
  columns.filter(holdsNames).length > 1 &&
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
