import type { Line } from '../../document.ts';
import { listKindOf } from '../../french/attendance/labels.ts';
import { PRESENT_ALONE } from '../../french/attendance/list-range.ts';
import { isPresentLabel, landmarkOf, looksLikeAList } from '../landmarks.ts';

/** Fewer names are no list. */
const FEWEST = 3;

/**
 * Text taken out of a page may give a label after its list: names, « Présents : » alone, then the next label at
 * once. The label goes back above them.
 */
export function labelsAbove(flow: readonly Line[]): Line[] {
  const lines: Line[] = [];
  /** Where the block of the line above begins, among the lines that are given. */
  let block = 0;
  for (const [at, line] of flow.entries()) {
    const [first, ...others] = isLabelBelow(line, flow.slice(at + 1, at + 1 + LONGEST_LABEL))
      ? lines.slice(block)
      : [];
    const isMoved = first?.gapAbove === true && areNames([first, ...others]);
    if (first && isMoved) lines.splice(block, lines.length, line, { ...first, gapAbove: false }, ...others);
    else lines.push(line);
    if (line.gapAbove && !isMoved) block = lines.length - 1;
  }
  return lines;
}

/** Alone on its line, and right above the next label. */
const isLabelBelow = (line: Line, next: readonly Line[]): boolean =>
  line.gapAbove &&
  PRESENT_ALONE.test(line.text) &&
  isPresentLabel(line) &&
  next[0]?.gapAbove === true &&
  opensList(next);

/** A label may go on: « Absents ayant voté par procuration en application | de l’article L. 2121-20 : ». */
const opensList = (lines: readonly Line[]): boolean =>
  lines.some((_, more) => {
    const label = lines.slice(0, more + 1).map(({ text }) => text);
    return listKindOf(label.join(' ')) !== null;
  });
const LONGEST_LABEL = 3;

const areNames = (block: readonly Line[]): boolean =>
  block.every((line) => landmarkOf(line) === null && looksLikeAList(line)) &&
  block
    .map(({ text }) => text)
    .join(' ')
    .split(/[,;]/).length >= FEWEST;
