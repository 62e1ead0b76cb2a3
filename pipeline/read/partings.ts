import type { Area, Ink } from './ink.ts';
import { LOWEST, type RuledTable } from './ruled-tables.ts';
import type { Rule, Rules } from './rules.ts';

/** White space or a rule down the page between two columns, in pixels, from one line of bare paper to another. */
export interface Parting {
  at: number;
  top: number;
  bottom: number;
}

/** In inches: a shorter rule parts no columns. */
const SHORTEST = 1.5;
/** Rules closer than this, in inches, are one, drawn double. */
const DOUBLE = 0.1;
/** In inches: a narrower strip is no column, and the rule the edge of a sheet or of a frame. */
const NARROWEST = 0.8;
/** The middles of two lines at one height differ by no more of their own height; most rows of a table have both. */
const LEVEL = 0.25;
const ROWS = 0.8;
/** A line as wide as this part of the widest is full; so many are, and of the lines, where a text runs on. */
const FULL = 0.88;
const FEWEST_FULL = 4;
const MANY_FULL = 0.35;
/** On each side of a parting, in inches, the paper is bare; of its lines, dust touches no more, a letter does. */
const BARE = 0.03;
const CROSSED = 0.01;
/** In inches: a parting ends so close to a line of bare paper. */
const NEAR = 0.5;

/**
 * The rules that part a margin from the text beside it: alone at their height, crossed by no letter. Rules
 * side by side are those of a table.
 */
export function partingsOf({ down }: Rules, tables: readonly RuledTable[], ink: Ink, dpi: number): Parting[] {
  const inTables = new Set(tables.flatMap(({ columns }) => columns));
  const inner = down.filter(
    (rule) => !inTables.has(rule) && rule.to - rule.from >= SHORTEST * dpi && hasColumns(rule, ink, dpi),
  );
  return inner
    .filter(
      (rule, index) => !inner.some((other, at) => at !== index && isBeside(rule, other, at < index, dpi)),
    )
    .flatMap((rule) => partingAt(rule, ink, dpi) ?? []);
}

/** Text on both sides, whose lines are not those of a table. */
function hasColumns({ at, from, to }: Rule, ink: Ink, dpi: number): boolean {
  const bare = Math.round(BARE * dpi);
  if (Math.min(at, ink.width - at) < NARROWEST * dpi) return false;
  const left = ink.textIn({ top: from, bottom: to, left: 0, right: at - bare });
  const right = ink.textIn({ top: from, bottom: to, left: at + bare, right: ink.width });
  if (left.length === 0 || right.length === 0) return false;
  return !areRows(left, right) || isRunningText(left) || isRunningText(right);
}

/** Each line of the side that has fewer stands at the height of one of the other. */
function areRows(left: readonly Area[], right: readonly Area[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const level = few.filter((line) =>
    many.some((other) => Math.abs(middleOf(line) - middleOf(other)) <= LEVEL * (line.bottom - line.top)),
  );
  return level.length >= ROWS * few.length;
}

const middleOf = ({ top, bottom }: Area): number => (top + bottom) / 2;

/** Many lines run on from one side of their column to the other. */
function isRunningText(lines: readonly Area[]): boolean {
  const widest = lines.reduce((width, { left, right }) => Math.max(width, right - left), 0);
  const full = lines.filter(({ left, right }) => right - left >= FULL * widest);
  return full.length >= Math.max(FEWEST_FULL, MANY_FULL * lines.length);
}

/** Another rule at the same height; of one drawn double, the first stays. */
const isBeside = (rule: Rule, other: Rule, isBefore: boolean, dpi: number): boolean =>
  other.from < rule.to && rule.from < other.to && (isBefore || Math.abs(other.at - rule.at) > DOUBLE * dpi);

/** Where a rule or white space, crossed by no letter, begins and ends near lines of bare paper. */
export function partingAt({ at, from, to }: Rule, ink: Ink, dpi: number): Parting | null {
  const bare = Math.round(BARE * dpi);
  const inked = (line: number): boolean => ink.on(line, at - bare, at + bare) > 0;
  const [top, bottom] = [bareLineFrom(from, -1, ink, inked, dpi), bareLineFrom(to, 1, ink, inked, dpi)];
  if (top === null || bottom === null) return null;
  let crossed = 0;
  for (let line = top; line < bottom; line++) if (inked(line)) crossed++;
  return crossed <= CROSSED * (bottom - top) ? { at, top, bottom } : null;
}

/** The first line of bare paper beyond the end of a parting, before which nothing crosses it; else the last one before. */
function bareLineFrom(
  end: number,
  step: 1 | -1,
  ink: Ink,
  inked: (line: number) => boolean,
  dpi: number,
): number | null {
  for (let line = end; Math.abs(line - end) < NEAR * dpi && line >= 0 && line < ink.height; line += step) {
    if (ink.isBare(line, dpi)) return line;
    if (inked(line)) break;
  }
  for (let line = end; Math.abs(line - end) < NEAR * dpi && line >= 0 && line < ink.height; line -= step)
    if (ink.isBare(line, dpi)) return line;
  return null;
}

/** A column narrower than this part of the one beside it is its margin, and is read before it. */
const MARGIN = 0.6;

/** A strip of a page without tables, cut where its columns are parted: the left one first, or the margin. */
export function areasOf(strip: Area, partings: readonly Parting[], dpi: number): Area[] {
  const areas: Area[] = [];
  let { top } = strip;
  for (const parting of [...partings].sort((a, b) => a.top - b.top)) {
    const [from, bottom] = [Math.max(top, parting.top), Math.min(strip.bottom, parting.bottom)];
    if (bottom <= from) continue;
    const beside = { ...strip, top: from, bottom };
    areas.push({ ...strip, top, bottom: from });
    const [left, right] = [
      { ...beside, right: parting.at },
      { ...beside, left: parting.at },
    ];
    const isMarginRight = strip.right - parting.at < MARGIN * (parting.at - strip.left);
    areas.push(...(isMarginRight ? [right, left] : [left, right]));
    top = bottom;
  }
  return [...areas, { ...strip, top }].filter((area) => area.bottom - area.top >= LOWEST * dpi);
}
