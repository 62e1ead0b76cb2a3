import type { Ink } from './ink.ts';
import type { Item } from './item.ts';
import { columnsOf, type RuledTable } from './ruled-tables.ts';
import { type Drawn, levelOf, middleOf } from './table-words.ts';

/** A cross as it is read. */
const MARK = /^[xX×]$/;
/** A table where fewer are read has none. */
const FEWEST_READ = 2;
/** In inches: a cross keeps away from its rules so far, and is so large. */
const AWAY = 0.02;
const SMALLEST = 0.04;
const LARGEST = 0.25;
/** Of the box around a cross, so much is ink, and no more: it is neither dust nor a smudge. */
const THINNEST = 0.12;
const THICKEST = 0.7;
/** How sure a mark is that was not read, from 0 to 100: some ink is there, whatever its shape. */
const SURENESS = 80;

interface Extent {
  from: number;
  to: number;
}

/**
 * « Nom | Présent | Absent », a cross in each row: optical reading loses many, which are no words. Where it read some
 * in a column that holds nothing else below its title, the ink that stands alone in its other cells is one too.
 */
export function lostMarks(
  words: readonly Item[],
  table: RuledTable,
  ink: Ink,
  drawn: Drawn,
  dpi: number,
): Item[] {
  const wordsIn = (row: Extent, column: Extent): Item[] =>
    words.filter((word) => {
      const [across, down] = [middleOf(word, drawn), levelOf(word, drawn)];
      return column.from < across && across < column.to && row.from < down && down < row.to;
    });
  const [, ...rows] = extentsOf(table.rows);
  const [, ...columns] = extentsOf(columnsOf(table, dpi));
  const cells = columns
    .map((column) => rows.map((row) => ({ row, column, read: wordsIn(row, column) })))
    .filter((column) => column.every(({ read }) => read.every(({ text }) => MARK.test(text))))
    .flat();
  const known = cells.flatMap(({ read }) => read);
  const [pattern] = known;
  if (!pattern || known.length < FEWEST_READ) return [];
  return cells.flatMap(({ row, column, read }) => {
    const mark = read.length > 0 ? null : markIn(row, column, ink, dpi);
    if (!mark) return [];
    const place = {
      x: mark.left / drawn.scale,
      y: drawn.height - mark.bottom / drawn.scale,
      width: (mark.right - mark.left) / drawn.scale,
    };
    return { ...pattern, ...place, confidence: SURENESS };
  });
}

/** The ink alone in a cell, where it is as large as a cross. */
function markIn(row: Extent, column: Extent, ink: Ink, dpi: number) {
  const away = Math.round(AWAY * dpi);
  const inside = {
    top: row.from + away,
    bottom: row.to - away,
    left: column.from + away,
    right: column.to - away,
  };
  const [mark, ...others] = ink.textIn(inside);
  if (!mark || others.length > 0) return null;
  const [wide, high] = [mark.right - mark.left, mark.bottom - mark.top];
  let dark = 0;
  for (let line = mark.top; line < mark.bottom; line++) dark += ink.on(line, mark.left, mark.right);
  const share = dark / (wide * high);
  const isOfSize = [wide, high].every((side) => side >= SMALLEST * dpi && side <= LARGEST * dpi);
  return isOfSize && share >= THINNEST && share <= THICKEST ? mark : null;
}

const extentsOf = (places: readonly number[]): Extent[] =>
  places.slice(1).map((to, index) => ({ from: places[index] as number, to }));
