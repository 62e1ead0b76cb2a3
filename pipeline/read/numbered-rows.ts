import { isNumberLine } from '../french/act/number.ts';
import type { Item } from './item.ts';
import { type Row, rowsOf } from './margins.ts';

/** Fewer numbers may stand one below the other in any text. */
const FEWEST = 3;
/** In points: numbers of a column begin so close to one another, the sheet lying aslant or not. */
const FLUSH = 8;
/** In font heights: words on one line; a line that goes on from the one above; the titles of the columns. */
const [SAME, NEXT, TITLES] = [0.6, 1.8, 4];

/**
 * A list of deliberations without rules, which optical reading takes column by column: « 2024-01 », « 2024-02 », then
 * « Tarifs », « Budget », then « Adopté », « Rejeté ». Its lines are put together across the page, as they are printed.
 */
export function numberedRows(items: readonly Item[]): Item[] {
  const rows = rowsOf(items);
  const numbers = longestRun(rows);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || numbers.length < FEWEST) return [...items];
  const right = Math.max(...numbers.flat().map(({ x, width }) => x + width));
  const beside = rows.filter((row) => leftOf(row) > right && isBetween(row, first, last));
  if (!numbers.every((number) => beside.some((row) => areOnLine(row, number)))) return [...items];
  const table = [...numbers, ...beside, ...linesBelow(rows, beside, right)];
  const titles = rows.filter(
    (row) => !table.includes(row) && yOf(row) > yOf(first) && yOf(row) - yOf(first) < TITLES * sizeOf(first),
  );
  const isCut = (row: Row) => table.includes(row) || titles.includes(row);
  const at = rows.indexOf(first);
  const before = rows.slice(0, at).filter((row) => !isCut(row));
  const after = rows.slice(at).filter((row) => !isCut(row));
  return [...before, ...titlesLast(titles), ...acrossPage(table.flat()), ...after].flat();
}

/** « Décision du » + « conseil », then « Numéro | Intitulé »: the line that has most titles right above the rows. */
function titlesLast(titles: readonly Row[]): Row[] {
  const [first] = titles.toSorted((a, b) => leftOf(a) - leftOf(b));
  const isBeside = (row: Row) => first !== undefined && areOnLine(row, first);
  const line = titles.filter(isBeside).toSorted((a, b) => leftOf(a) - leftOf(b));
  return [...titles.filter((row) => !isBeside(row)), ...line];
}

/** The numbers that follow one another, each below the last. */
function longestRun(rows: readonly Row[]): Row[] {
  let longest: Row[] = [];
  let run: Row[] = [];
  for (const row of rows) {
    const above = run.at(-1);
    const goesOn = above && Math.abs(leftOf(row) - leftOf(above)) < FLUSH && yOf(row) < yOf(above);
    run = isNumber(row) ? [...(goesOn ? run : []), row] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** The lines of the last row that stand below its number. */
function linesBelow(rows: readonly Row[], beside: readonly Row[], right: number): Row[] {
  const below: Row[] = [];
  const others = rows.filter((row) => !beside.includes(row) && leftOf(row) > right);
  let lowest = beside.map(yOf).reduce((least, y) => Math.min(least, y), Number.POSITIVE_INFINITY);
  for (const row of others.toSorted((a, b) => yOf(b) - yOf(a))) {
    if (yOf(row) > lowest) continue;
    if (lowest - yOf(row) > NEXT * sizeOf(row)) break;
    below.push(row);
    lowest = yOf(row);
  }
  return below;
}

/** Line by line, from left to right. */
function acrossPage(items: readonly Item[]): Item[] {
  const lines: Item[][] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && areOnLine(line, [item])) line.push(item);
    else lines.push([item]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.x - b.x));
}

const isNumber = (row: Row): boolean => isNumberLine(row.map(({ text }) => text).join(' '));
const leftOf = (row: Row): number => row[0]?.x ?? 0;
const yOf = (row: Row): number => row[0]?.y ?? 0;
const sizeOf = (row: Row): number => row[0]?.size ?? 0;

const areOnLine = (one: Row, other: Row): boolean =>
  Math.abs(yOf(one) - yOf(other)) <= SAME * Math.max(sizeOf(one), sizeOf(other));

const isBetween = (row: Row, first: Row, last: Row): boolean =>
  (yOf(row) <= yOf(first) && yOf(row) >= yOf(last)) || areOnLine(row, first) || areOnLine(row, last);
