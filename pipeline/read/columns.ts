import type { Item } from './item.ts';
import { isMargin, type Margin, marginsOf, type Row, rowsOf, sideOf } from './margins.ts';

/**
 * Puts apart a margin column and the text beside it, which optical reading joins line by line: the margin
 * comes first, then the text, as word processors draw them. Tables keep their rows.
 */
export function columnsApart(items: readonly Item[], pageWidth: number): Item[] {
  const rows = rowsOf(items);
  const apart: Item[] = [];
  let at = 0;
  for (const margin of marginsOf(rows, pageWidth)) {
    apart.push(...rows.slice(at, margin.from).flat(), ...marginFirst(rows, margin));
    at = margin.end;
  }
  return [...apart, ...rows.slice(at).flat()];
}

/** White space down a page, between the words of a margin and those of the text beside it, in points. */
export interface WhiteSpace {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where optical reading took the lines of a margin and those of the text beside it for the same. */
export function joinedColumns(items: readonly Item[], pageWidth: number): WhiteSpace[] {
  const rows = rowsOf(items);
  return marginsOf(rows, pageWidth).flatMap(({ from, end, edge }) => {
    const block = rows.slice(from, end);
    if (!block.some((row) => sideOf(row, edge) === 'both')) return [];
    const words = block.flat();
    const margin = words.filter((item) => isMargin(item, edge));
    const text = words.filter((item) => !isMargin(item, edge));
    return {
      left: margin.reduce((right, { x, width }) => Math.max(right, x + width), 0),
      right: text.reduce((left, { x }) => Math.min(left, x), pageWidth),
      top: words.reduce((top, { y }) => Math.max(top, y), 0),
      bottom: words.reduce((bottom, { y }) => Math.min(bottom, y), Number.POSITIVE_INFINITY),
    };
  });
}

function marginFirst(rows: readonly Row[], { from, end, edge }: Margin): Item[] {
  const words = rows.slice(from, end).flat();
  return [...words.filter((item) => isMargin(item, edge)), ...words.filter((item) => !isMargin(item, edge))];
}
