import type { Line } from '../../document.ts';
import { columnTitleIn } from '../../french/lists/columns.ts';
import { BEGINS_OUTCOME } from '../../french/lists/rows.ts';
import { cellLines } from './cells.ts';
import type { RowSigns } from './row-signs.ts';

/** The number of a row, and what stands right after it: what was decided. */
interface Answered {
  number: Line;
  /** What stands before the number on its line. */
  before: readonly Line[];
  after: readonly Line[];
  from: number;
  end: number;
}
const FEWEST = 3;

/**
 * « Titre | N° | Décision », drawn cell by cell: each number is moved above the title that stands before it. The same
 * lines where numbers do not stand right before what was decided.
 */
export function titlesFirst(lines: readonly Line[], signs: RowSigns): readonly Line[] {
  const alone = lines.flatMap((line, index) => answeredAt(lines, index, line.box && signs.hasNumber(line)));
  const [first] = alone;
  const head = lines.findLastIndex(
    ({ text }, index) => index < (first?.from ?? 0) && columnTitleIn(text) === 'outcome',
  );
  if (!first || alone.length < FEWEST || head < 0) return lines;
  const shape = shapeOf(first.number.text);
  const rows = lines.flatMap((line, index) => answeredAt(lines, index, line.box !== null, shape));
  const titles = rows.map(({ from, before }, at) => [
    ...titleOf(lines.slice(rows[at - 1]?.end ?? head + 1, from)),
    ...titleOf(before),
  ]);
  // « N° | Décision | Titre »: something is left below the last row
  const isAfter = titleOf(lines.slice(rows.at(-1)?.end)).length > 0;
  return isAfter || titles.some((title) => title.length === 0)
    ? lines
    : rows.flatMap(({ number, after }, at) => [number, ...(titles[at] ?? []), ...after]);
}

/** « CP-2024-0412 » as « CP-0000-0000 »: numbers of one list are alike. */
const shapeOf = (text: string): string => text.trim().replace(/\d/g, '0');

/** A number of such a shape in a cell of its own, then what was decided: on its line or on those below. */
function answeredAt(
  lines: readonly Line[],
  from: number,
  isMeant: unknown,
  shape?: string,
): readonly Answered[] {
  const cells = isMeant ? cellLines(lines[from] as Line) : [];
  const at = shape === undefined ? 0 : cells.findIndex(({ text }) => shapeOf(text) === shape);
  const [number, ...rest] = cells.slice(Math.max(0, at));
  const below = lines[from + 1];
  const decided = rest[0] ?? below;
  if (at < 0 || !number || rest.length > 1 || !decided || !BEGINS_OUTCOME.test(decided.text)) return [];
  const next = from + (rest.length > 0 ? 1 : 2);
  const goesOn = lines.slice(next).findIndex(({ text, gapAbove }) => gapAbove || !/^\s*\p{Ll}/u.test(text));
  const end = goesOn < 0 ? lines.length : next + goesOn;
  return [{ number, before: cells.slice(0, at), after: [...rest, ...lines.slice(from + 1, end)], from, end }];
}

/** The words between two rows: no rank, and no rubric in capitals. */
const titleOf = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => cellLines(line)).filter(({ text }) => /\p{Ll}{2}/u.test(text));
