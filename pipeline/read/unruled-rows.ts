import type { Line as TesseractLine } from 'tesseract.js';

/** A line as optical reading gives it. */
export type OpticalLine = Pick<TesseractLine, 'words' | 'bbox' | 'baseline'>;

/** Fewer rows are no table: « Le Maire, | Le secrétaire, », a stamp beside a name. */
const FEWEST_ROWS = 3;
/** A line of more words is a sentence, and no cell of a table without rules. */
const MOST_WORDS = 8;
/** On average, the first cells of rows have no more; the lines of a column of text have. */
const FEW_WORDS = 4;
/** In heights of a line: the next row is no further below. */
const NEXT_ROW = 3;

/**
 * « Monsieur | Jean BOIS | Maire », in a table without rules: optical reading takes its columns for blocks, one after
 * the other. The cells of a row come together again, in the order of the columns, where the first of the table stood.
 */
export function unruledRows(lines: readonly OpticalLine[]): OpticalLine[] {
  const taken = new Set<OpticalLine>();
  const rowsFrom = new Map<OpticalLine, OpticalLine[]>();
  for (const table of tablesIn(levelsOf(lines))) {
    const cells = table.flat();
    for (const cell of cells) taken.add(cell);
    const first = lines.find((line) => cells.includes(line));
    if (first) rowsFrom.set(first, cells);
  }
  return lines.flatMap((line) => rowsFrom.get(line) ?? (taken.has(line) ? [] : [line]));
}

/** Lines of about one height on the page, from the top; each from left to right. */
function levelsOf(lines: readonly OpticalLine[]): OpticalLine[][] {
  const levels: OpticalLine[][] = [];
  for (const line of [...lines].sort((a, b) => middleOf(a) - middleOf(b))) {
    const level = levels.at(-1);
    const isOnLevel = level?.every(
      (other) => Math.abs(middleOf(line) - middleOf(other)) < 0.5 * Math.min(heightOf(line), heightOf(other)),
    );
    if (level && isOnLevel) level.push(line);
    else levels.push([line]);
  }
  return levels.map((level) => level.sort((a, b) => a.bbox.x0 - b.bbox.x0));
}

/** Levels one below the other whose lines are cells, as many of them as have the white space after the first in common. */
function tablesIn(levels: readonly OpticalLine[][]): OpticalLine[][][] {
  const tables: OpticalLine[][][] = [];
  let table: OpticalLine[][] = [];
  for (const level of levels) {
    if (table.length > 0 && !isTable([...table, level])) {
      tables.push(table);
      table = [];
    }
    if (isRow(level)) table.push(level);
  }
  return [...tables, table].filter((rows) => rows.length >= FEWEST_ROWS && wordsFirst(rows) <= FEW_WORDS);
}

const isRow = (level: readonly OpticalLine[]): boolean =>
  level.length > 1 &&
  level.every(({ words }) => words.length <= MOST_WORDS) &&
  level.every(({ bbox }, index) => bbox.x0 >= (level[index - 1]?.bbox.x1 ?? 0));

function isTable(rows: readonly OpticalLine[][]): boolean {
  const [last, before] = [rows.at(-1) as OpticalLine[], rows.at(-2)];
  const [line, above] = [last[0] as OpticalLine, before?.[0]];
  const isNext = !above || middleOf(line) - middleOf(above) < NEXT_ROW * heightOf(above);
  const edge = Math.max(...rows.map(([first]) => first?.bbox.x1 ?? 0));
  return isRow(last) && isNext && rows.every(([, second]) => edge <= (second?.bbox.x0 ?? 0));
}

const wordsFirst = (rows: readonly OpticalLine[][]): number =>
  rows.reduce((sum, [first]) => sum + (first?.words.length ?? 0), 0) / rows.length;

const middleOf = ({ bbox: { y0, y1 } }: OpticalLine): number => (y0 + y1) / 2;
const heightOf = ({ bbox: { y0, y1 } }: OpticalLine): number => y1 - y0;
