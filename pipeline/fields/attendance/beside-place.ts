import type { Passage } from '../../document/passage.ts';
import { NAMES_AFTER_PLACE } from '../../french/attendance/communes-in-lists.ts';
import { type Cell, cellOf, cellsOf } from '../../tables/placed-cells.ts';

/** The cells of a row, where « Coulaures-le-Bas M. Serge ALAZARD » is two: a long place leaves no white space before the names. */
export function cellsBesidePlace(line: Passage): Cell[] {
  const cells = cellsOf(line);
  const [first, ...others] = cells;
  const at = first ? NAMES_AFTER_PLACE.exec(first.passage.text)?.[0].length : undefined;
  if (!first || at === undefined) return cells;
  return [cellOf(first.passage.slice(0, at)), cellOf(first.passage.slice(at)), ...others];
}
