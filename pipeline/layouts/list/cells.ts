import type { Line } from '../../document.ts';
import {
  BEGINS_OUTCOME,
  LEAVES_OUTCOME_OPEN,
  ONLY_MANNER,
  OUTCOME_AFTER_MARK,
  OUTCOME_AT_END,
} from '../../french/lists/rows.ts';
import { cutLine } from '../cut-line.ts';

/** Whether a cell of the line says what the council did. */
export const saysOutcome = (line: Line): boolean =>
  cellLines(line).some(({ text }) => BEGINS_OUTCOME.test(text));

/** « 2025-06-01    Tarifs    Adoptée »: the spaces of a text in columns part cells too. */
const CELL = /[^\t| ]+(?: {1,2}[^\t| ]+)*/g;

/** The cells of a line: at tabs, rules and wide spaces, and before an outcome that ends it. */
export function cellLines(line: Line): Line[] {
  const cells: Line[] = [];
  for (const match of line.text.matchAll(CELL)) {
    const cell = cutLine(line, match.index, match.index + match[0].length);
    const end = OUTCOME_AFTER_MARK.exec(cell.text) ?? OUTCOME_AT_END.exec(cell.text);
    if (end && end.index > 0)
      cells.push(cutLine(cell, 0, end.index), cutLine(cell, end.index + end[0].length));
    else cells.push(cell);
  }
  return cells;
}

/** The words of a line up to the first tab. */
export const firstCell = ({ text }: Line): string => text.split('\t', 1)[0] ?? '';

/** « 6 contre (Mme Anne PETIT, M. Ali », « Majorité (1 » + « abstention, M. »: a list of voters goes on below. */
export function leavesOpen(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('\n');
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** « Approuvée à la », then « majorité »; « Approuvée », then « à l'unanimité », which may stand beside more of the title: one result, that its cell cut. */
export const endsOutcome = (line: Line, above: Line | undefined): boolean => {
  const [last] = above ? cellLines(above).slice(-1) : [];
  return (
    !line.gapAbove &&
    (/^\s*\p{Ll}/u.test(line.text) || ONLY_MANNER.test(cellLines(line).at(-1)?.text ?? '')) &&
    last !== undefined &&
    BEGINS_OUTCOME.test(last.text) &&
    LEAVES_OUTCOME_OPEN.test(last.text)
  );
};
