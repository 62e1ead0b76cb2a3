import { boxOf, type Item } from './item.ts';
import type { RuledTable } from './ruled-tables.ts';

/** How a table found in the pixels of a page lies on the page. */
export interface Drawn {
  /** Pixels per point. */
  scale: number;
  /** Of the page, in points. */
  height: number;
}

/** The words of a band: those beside its tables as they were read, then those of each table by its rows. */
export function wordsByTable(words: readonly Item[], tables: readonly RuledTable[], drawn: Drawn): Item[] {
  const tableOf = (word: Item) =>
    tables.find(({ left, right }) => isBetween(left, middleOf(word, drawn), right));
  const beside = words.filter((word) => !tableOf(word));
  return [
    ...beside,
    ...tables.flatMap((table) =>
      tableWords(
        words.filter((word) => tableOf(word) === table),
        table,
        drawn,
      ),
    ),
  ];
}

const isBetween = (left: number, at: number, right: number): boolean => left <= at && at <= right;
/** Where a word stands across the page and down it, in pixels: the middle of its letters. */
export const middleOf = ({ x, width }: Item, { scale }: Drawn): number => (x + width / 2) * scale;
export const levelOf = ({ y, size }: Item, { scale, height }: Drawn): number =>
  (height - y - 0.35 * size) * scale;

/** The words of a table, row after row. Its cells begin on one line whatever their height, as those of a text do. */
function tableWords(words: readonly Item[], table: RuledTable, drawn: Drawn): Item[] {
  const rows = new Map<number, Map<number, Item[]>>();
  for (const word of words) {
    const [row, column] = placeOf(word, table, drawn);
    const cells = rows.get(row) ?? new Map<number, Item[]>();
    rows.set(row, cells.set(column, [...(cells.get(column) ?? []), word]));
  }
  return inOrder(rows).flatMap((cells) => aligned(inOrder(cells).map(linesOf).map(wholeNumber)));
}

/** « 23- » + « 041 » in a narrow cell: the number of an act is one word. */
function wholeNumber(lines: Item[][]): Item[][] {
  const [first] = lines[0] ?? [];
  const number = lines.flatMap((line) => line.map(({ text }) => text)).join('');
  const isCut = lines.length > 1 && lines.every(({ length }) => length === 1);
  return first && isCut && /[-_/.]$/.test(first.text) && IN_PARTS.test(number)
    ? [[{ ...first, text: number }]]
    : lines;
}

const inOrder = <T>(found: ReadonlyMap<number, T>): T[] =>
  [...found].sort(([a], [b]) => a - b).map(([, value]) => value);

/** « 23-041 », « DEL-2024-118 » */
const IN_PARTS = /^(?:\p{Lu}{1,6}[-_])?\d{2,8}(?:[-_/.]\d{1,4}){1,2}$/u;

/** The row and the column a word stands in. */
function placeOf(word: Item, { rows, columns }: RuledTable, drawn: Drawn) {
  const middle = middleOf(word, drawn);
  const level = levelOf(word, drawn);
  const row = rows.filter((at) => at < level).length;
  const rules = columns.filter(({ from, to, at }) => at < middle && from <= level && level <= to);
  return [row, rules.length] as const;
}

/** The lines of a cell, from top to bottom. */
function linesOf(words: readonly Item[]): Item[][] {
  const lines: Item[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].y - word.y <= 0.5 * Math.max(line[0].size, word.size)) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Cells of more lines than this are columns of text, and no row of a table. */
const MOST_LINES = 6;

/** The lines of the highest cell carry those beside them. */
function aligned(cells: readonly Item[][][]): Item[] {
  if (cells.filter((lines) => lines.length > MOST_LINES).length > 1) return cells.flat(2);
  const highest = cells.reduce((best, cell) => (cell.length > best.length ? cell : best), []);
  return highest.flatMap(([first], index) =>
    cells.flatMap((cell) =>
      (cell[index] ?? []).map((word, at) => ({
        ...word,
        y: first?.y ?? word.y,
        box: boxOf(word),
        ...(at === 0 ? { opensCell: true } : {}),
      })),
    ),
  );
}
