/** A line by its baseline and the height of its letters. */
interface Written {
  y: number;
  size: number;
}

/** Steps that differ by less are one: of lines in points, and in heights of their letters. */
const ALIKE = 0.5;
const ALIKE_BY_SIZE = 0.05;

/**
 * Tells the white space between paragraphs from that between the lines of a block: lines are set as tight as
 * most, and those of a larger text, a title above a list in small print, as tight for their size.
 */
export function gapsIn(lines: readonly Written[]): (above: Written, line: Written) => boolean {
  const pairs = lines.slice(1).map((line, index) => [lines[index] as Written, line] as const);
  const step = spacingOf(
    pairs.map(([above, line]) => above.y - line.y),
    ALIKE,
  );
  const stepBySize = spacingOf(
    pairs.map(([above, line]) => (above.y - line.y) / Math.max(above.size, line.size, 1)),
    ALIKE_BY_SIZE,
  );
  return (above, line) => {
    const dy = above.y - line.y;
    const size = Math.max(above.size, line.size);
    const usual = Math.max(step, stepBySize * Math.min(above.size, line.size));
    return dy > 1.3 * size && dy > (lines.length > 2 ? 1.3 * usual : 1.75 * size);
  };
}

/** The line spacing of a text: the tightest step found often, since paragraphs, titles and tables are wider set. */
function spacingOf(steps: readonly number[], alike: number): number {
  const sorted = [...steps].sort((a, b) => a - b);
  const often = Math.max(2, 0.1 * steps.length);
  let end = 0;
  for (const [index, step] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] as number) <= step + alike) end++;
    // All further steps are alike: the median of all tells.
    if (end === sorted.length) break;
    if (end - index >= often) return step;
  }
  return sorted[sorted.length >> 1] ?? 0;
}
