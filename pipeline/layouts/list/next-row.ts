import type { Line, Page } from '../../document.ts';
import { cellLines, saysOutcome } from './cells.ts';
import { isBeside } from './level.ts';
import type { RowSigns } from './row-signs.ts';

/** The lines of one row, and what they hold of it so far. */
export interface Group {
  lines: Line[];
  numbered: boolean;
  decided: boolean;
  /** The lines that follow belong to no row, up to the next number or outcome. */
  ended?: boolean;
}

/** Without geometry, a line continues the one above. */
export function isCloserToNext(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!line.box || !above?.box || !below?.box) return false;
  if (above.page !== line.page) return true;
  // What comes after without standing lower is another cell of this row: « Prend acte », centred beside its title.
  if (below.box[1] >= line.box[1]) return false;
  return line.box[1] - below.box[1] < 0.8 * (above.box[1] - line.box[1]);
}

/** « Vœu sur la trésorerie », apart below a row that is complete, and its own result beside it: a row without a number. */
export const opensUnnumbered = (
  { gapAbove, box }: Line,
  below: Line | undefined,
  last: Group,
  signs: RowSigns,
): boolean =>
  last.numbered &&
  last.decided &&
  gapAbove &&
  box !== null &&
  below !== undefined &&
  below.box !== null &&
  below.box[3] > box[1] &&
  signs.hasOutcome(below) &&
  !signs.hasNumber(below);

/** A title apart from the row above and its result at one height, in a table whose other rows have numbers. */
export function isUnnumbered(pages: readonly Page[], { lines, numbered, decided }: Group): boolean {
  const [first] = lines;
  const [title] = first ? cellLines(first) : [];
  if (numbered || !decided || !first?.gapAbove || !title || saysOutcome(title)) return false;
  const outcome = lines.findIndex(saysOutcome);
  return outcome === 0 || isBeside(pages, lines.slice(0, outcome), lines.slice(outcome));
}
