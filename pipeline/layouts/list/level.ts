import { placesOn, union } from '../../document/boxes.ts';
import type { Box, Line, Page } from '../../document.ts';

/** What holds some lines of a page; null where they stand on several. */
function boxOf(pages: readonly Page[], lines: readonly Line[]): Box | null {
  const boxes = lines.flatMap(({ page, start, end }) => {
    const printed = pages.find(({ number }) => number === page);
    const box = printed && placesOn(printed, start, end).box;
    return box ? [box] : [];
  });
  const isOne = lines.every(({ page }) => page === lines[0]?.page);
  return isOne && boxes.length > 0 ? boxes.reduce(union) : null;
}

/** Whether the outcome stands at the height of the title; on another page, nobody knows. */
export function isBeside(
  pages: readonly Page[],
  subject: readonly Line[],
  outcome: readonly Line[],
): boolean {
  const [title, told] = [boxOf(pages, subject), boxOf(pages, outcome)];
  if (!title || !told || subject[0]?.page !== outcome[0]?.page) return true;
  return told[1] < title[3] && told[3] > title[1];
}

/** In points: the outcome begins where the title does, or both have the same middle. */
const LEVEL = 2;

/** Does the outcome stand beside the title, in one row? */
export function isLevel(pages: readonly Page[], subject: readonly Line[], outcome: readonly Line[]): boolean {
  const [title, told] = [boxOf(pages, subject), boxOf(pages, outcome)];
  if (!title || !told || subject[0]?.page !== outcome[0]?.page) return false;
  const middle = ([, bottom, , top]: Box) => (bottom + top) / 2;
  return Math.abs(title[3] - told[3]) < LEVEL || Math.abs(middle(title) - middle(told)) < LEVEL;
}
