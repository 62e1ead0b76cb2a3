import type { Line } from '../../document.ts';
import { ACTES_ID } from '../../french/act/stamp-words.ts';
import type { Item } from '../heading.ts';
import { decides } from '../landmarks.ts';
import { isDayBelow } from './days-below.ts';

/** Fewer items than this with a stamp below them, in all and of ten, prove nothing: a page may have its own. */
const FEWEST = 2;
const SHARE = 0.7;

/**
 * « Transmise en préfecture le 14 mars », « Reçue en préfecture le 15 mars » below what was decided on each item: the
 * stamp of its act. One alone, or in a corner of each page, is of the whole minutes.
 */
export function stampsBelow(
  items: readonly Item[],
  { flow, stamp }: { flow: readonly Line[]; stamp: readonly Line[] },
): readonly Line[][] {
  const printed = [...stamp].sort(inReadingOrder);
  const below = items.map((item) => stampOf(item, flow, printed));
  const told = below.filter(({ length }) => length > 0);
  const isEnough = told.length >= FEWEST && told.length >= SHARE * items.length;
  return isEnough && areOfActs(below, items, flow) ? below : items.map(() => []);
}

/** Not the stamp of the whole minutes at the foot of each page: an item begins below it, and no id comes twice. */
function areOfActs(below: readonly Line[][], items: readonly Item[], flow: readonly Line[]): boolean {
  const isInside = below.some((lines, at) => {
    const next = flow[items[at]?.end ?? flow.length];
    return lines.length > 0 && next?.page === lines.at(-1)?.page;
  });
  const ids = below.flatMap((lines) => ACTES_ID.exec(lines.map(({ text }) => text).join(' '))?.[0] ?? []);
  return isInside && new Set(ids).size === ids.length;
}

/** The stamp that follows the decision of an item, up to another line of text. */
function stampOf({ index, end }: Item, flow: readonly Line[], stamp: readonly Line[]): Line[] {
  const own = flow.slice(index, end);
  const decision = own.findLast(decides);
  if (!decision) return [];
  const next = flow[end];
  const after = stamp.filter(
    (line) => inReadingOrder(line, decision) > 0 && (!next || inReadingOrder(line, next) < 0),
  );
  const [first] = after;
  const stop = own.find((line) => first && inReadingOrder(line, first) > 0 && !isDayBelow(line));
  return after.filter((line) => !stop || inReadingOrder(line, stop) < 0);
}

const inReadingOrder = (a: Line, b: Line): number => a.page - b.page || a.start - b.start;
