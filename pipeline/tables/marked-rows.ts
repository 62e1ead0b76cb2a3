import type { Passage } from '../document/passage.ts';

/** A row of a table that the source marks: its cells, however many lines they hold, and where it ends in the passage. */
export interface MarkedRow {
  cells: Passage[];
  end: number;
}

/** The rows under the one that a place of the passage is in; none where no table is marked there. */
export function markedRowsBelow(passage: Passage, from: number): MarkedRow[] {
  const at = passage.placeAt(from);
  if (!at) return [];
  const holds = (row: readonly { start: number; end: number }[]) =>
    row.some(({ start, end }) => start <= at.offset && at.offset < end);
  const table = at.page.tables?.find((rows) => rows.some(holds));
  if (!table) return [];
  let index = from;
  const reach = (offset: number): number => {
    for (; index < passage.length; index++) {
      const place = passage.placeAt(index);
      if (place && (place.page !== at.page || place.offset >= offset)) break;
    }
    return index;
  };
  return table.slice(table.findIndex(holds) + 1).map((row) => {
    const cells = row.map(({ start, end }) => passage.slice(reach(start), reach(end)).trim());
    return { cells, end: index };
  });
}
