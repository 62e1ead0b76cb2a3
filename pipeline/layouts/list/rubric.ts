import type { Line } from '../../document.ts';
import { OUTCOME } from '../../french/lists/rows.ts';
import { cellLines, leavesOpen } from './cells.ts';

/** « FINANCES » above the rows of its matters, whose titles are in small letters; « Routes et mobilités », « 1re commission – Finances » in other letters than they. */
export function isRubric(line: Line, below: Line, above: readonly Line[] = []): boolean {
  const { text } = line;
  if (isLeftInOtherLetters(line, below)) return true;
  if (!/^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(text) || /[\d\t|]/.test(text)) return false;
  if (leavesOpen(above)) return false;
  const cells = above.flatMap(cellLines).filter((cell) => !OUTCOME.test(cell.text));
  const [longest] = cells.sort((a, b) => b.text.length - a.text.length);
  return !longest || /\p{Ll}{3}/u.test(longest.text);
}

/** Apart from the row above, it begins where the number below does or further left, in a font or size of its own. */
const isLeftInOtherLetters = ({ text, gapAbove, box, font, size }: Line, below: Line): boolean =>
  gapAbove &&
  box !== null &&
  below.box !== null &&
  box[0] - below.box[0] < SAME_LEFT &&
  font !== below.font &&
  size !== null &&
  size >= (below.size ?? size) &&
  /^(?:\p{Lu}|\d{1,2}(?:er?|re|ème|nde?)\s\p{L})[^\t|;:.]*[^\s,]$/u.test(text);

/** In points: a band has its own margin inside. */
const SAME_LEFT = 6;
