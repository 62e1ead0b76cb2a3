/** A shorter text may have gaps above all its lines by chance. */
const FEWEST_LINES = 12;
/** Lines stand next to each other so seldom, in a text whose every line end became two. */
const MOST_ADJACENT = 0.05;
/** Printed lines are no longer; a paragraph kept on one line is. */
const LONGEST_LINE = 130;
/** So many paragraphs may be on one line, where the others keep their lines. */
const MOST_LONG = 0.05;
/** A line as wide as this part of the widest is full; so many full lines go on in a sentence. */
const FULL = 0.75;
const FEWEST_FULL = 4;
const RUN_ON = 0.5;

/**
 * Text taken out of a web page or of boxes of a PDF may have a blank line after each printed line: « … la commune de
 * | | BEAUVAL s'est réuni … ». Its lines get one line end again, and its paragraphs a gap.
 */
export const singleSpaced = (page: string): string =>
  isDoubleSpaced(page)
    ? page.replace(/\n[^\S\n]*\n(?:[^\S\n]*\n)?/g, (gap) => (GAP.test(gap) ? '\n\n' : '\n'))
    : page;
/** Two blank lines, where one stands after each line. */
const GAP = /\n\s*\n\s*\n/;

function isDoubleSpaced(page: string): boolean {
  const printed = page.split('\n').map((line) => line.trim());
  const lines = printed.filter(Boolean);
  if (lines.length < FEWEST_LINES) return false;
  const adjacent = printed.filter((line, index) => line && printed[index + 1]).length;
  const printable = lines.filter(({ length }) => length <= LONGEST_LINE);
  if (adjacent > MOST_ADJACENT * lines.length || lines.length - printable.length > MOST_LONG * lines.length)
    return false;
  const widest = printable.reduce((width, { length }) => Math.max(width, length), 0);
  const full = printable.slice(0, -1).filter(({ length }) => length >= FULL * widest);
  const goOn = full.filter((line) => !/[.;:!?»)]$/u.test(line));
  return full.length >= FEWEST_FULL && goOn.length >= RUN_ON * full.length;
}
