/** A line with fewer gaps between its words may be a row of a table. */
const FEWEST_GAPS = 6;
/** So many lines of a page, and this part of its long ones, are widened before it is said to be justified. */
const FEWEST_LINES = 5;
const WIDENED = 0.3;

/**
 * A text set to both margins may come with two spaces between words, « La  Ville  doit  déposer un  dossier », to fill
 * its lines: they part no cells, and one is left of them. Lines with wider gaps stay as they are drawn.
 */
export function unjustified(page: string): string {
  const lines = page.split('\n');
  const long = lines.map(gapsIn).filter(({ length }) => length >= FEWEST_GAPS);
  const widened = long.filter(isWidened).length;
  if (widened < FEWEST_LINES || widened < WIDENED * long.length) return page;
  return lines
    .map((line) => (gapsIn(line).every((gap) => gap < 3) ? line.replace(/(?<=\S) {2}(?=\S)/g, ' ') : line))
    .join('\n');
}

const gapsIn = (line: string): number[] => (line.match(/(?<=\S)[ \t]+(?=\S)/g) ?? []).map(widthOf);
const widthOf = (gap: string): number => (gap.includes('\t') ? Number.POSITIVE_INFINITY : gap.length);

const isWidened = (gaps: readonly number[]): boolean =>
  gaps.every((gap) => gap < 3) && 2 * gaps.filter((gap) => gap === 2).length >= gaps.length;
