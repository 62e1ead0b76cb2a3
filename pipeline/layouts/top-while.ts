import type { Line } from '../document.ts';

/** The first of the lines in a row right above one that pass; the line itself where none does. */
export function topWhile(
  lines: readonly Line[],
  from: number,
  passes: (line: Line, index: number) => boolean,
): number {
  let top = from;
  while (top > 0 && passes(lines[top - 1] as Line, top - 1)) top--;
  return top;
}

/** The first line of the page that a line stands on. */
export const firstOfPage = (lines: readonly Line[], index: number): number =>
  topWhile(lines, index, ({ page }) => page === lines[index]?.page);
