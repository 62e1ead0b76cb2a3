import { Passage } from '../../document/passage.ts';
import { listKindOf } from '../../french/attendance/labels.ts';
import { cellsOf } from '../../tables/placed-cells.ts';

const LINE = /[^\n]+/;
/** In letters: what stands in the right column begins so close to where its label does. */
const NEAR = 4;
/** No lists side by side run over more lines. */
const LONGEST = 80;

/**
 * « Présents : M. ROUX, M. PETIT,        Absents : » over « Mme BLANC, M. NOIR        M. VERT » in a text without places:
 * two lists that run on side by side are read one after the other.
 */
export function textColumns(passage: Passage): Passage {
  const lines = [...passage.matches(LINE)];
  for (const [at, { start, whole: label }] of lines.entries()) {
    const right = rightLabelOf(label);
    if (right === null) continue;
    const end = endOfBlock(passage, lines.slice(at, at + LONGEST));
    const block = lines.slice(at, at + end).map(({ whole }) => whole);
    const cut = block.map((line) => cutAt(line, right));
    const [left, other] = [0, 1].map((side) => cut.map((parts) => parts[side] as Passage));
    const rest = passage.slice(lines[at + end]?.start ?? passage.length);
    return Passage.join(
      [
        passage.slice(0, start).trim(),
        ...[left, other].map((column) => Passage.join(column ?? [], '\n')),
        rest,
      ].filter((part) => !part.isEmpty),
    );
  }
  return passage;
}

/** What of a line stands in the left column, and what in the right. */
function cutAt(line: Passage, right: number): [Passage, Passage] {
  let at = 0;
  for (const { passage } of cellsOf(line)) {
    at = line.text.indexOf(passage.text, at);
    if (columnAt(passage) >= right - NEAR) return [line.slice(0, at).trim(), line.slice(at).trim()];
    at += passage.length;
  }
  return [line, Passage.empty];
}

/** Where a second label begins on the line of a list that runs on; null on any other line. */
function rightLabelOf(line: Passage): number | null {
  if (line.text.includes('\t') || line.spans()[0]?.box) return null;
  const [first, second, ...others] = cellsOf(line);
  if (!first || !second || others.length > 0) return null;
  const [left, right] = [first, second].map(({ passage }) => listKindOf(passage.text.replace(/^\(/, '')));
  // Two labels alone head columns of names, that are read by their places.
  const runsOn = [first, second].some(({ passage }) => /:\s*\S/u.test(passage.text));
  return left === 'present' && right && right !== left && runsOn ? columnAt(second.passage) : null;
}

/** How many lines belong together: a blank one ends them. */
function endOfBlock(passage: Passage, lines: readonly { start: number; end: number }[]): number {
  const gap = lines.findIndex(
    ({ start }, at) => at > 0 && passage.text.slice(lines[at - 1]?.end, start).length > 1,
  );
  return gap < 0 ? lines.length : gap;
}

const columnAt = (passage: Passage): number => {
  const at = passage.placeAt(0);
  return at ? at.offset - at.page.text.lastIndexOf('\n', at.offset) - 1 : 0;
};
