import type { Line } from '../document.ts';
import { listKindOf } from '../french/attendance-labels.ts';
import { isPresentLabel, landmarkOf, looksLikeAList } from './landmarks.ts';

/** Fewer names are no list. */
const FEWEST = 3;
/** « Présents : » and nothing else. */
const ALONE = /^\W*(?:[ée]taient\s)?pr[ée]sent(?:e?s|\(e\)s)?\s?:\W*$/iu;

/**
 * Text taken out of a page may give a label after its list: names, « Présents : » alone, then the next label at
 * once. The label goes back above them.
 */
export function labelsAbove(flow: readonly Line[]): Line[] {
  const lines = [...flow];
  for (let at = 1; at < lines.length - 1; at++) {
    const [label, next] = [lines[at], lines[at + 1]] as [Line, Line];
    const isBare = label.gapAbove && ALONE.test(label.text) && isPresentLabel(label);
    if (!isBare || !next.gapAbove || !opensList(next, lines[at + 2])) continue;
    const from = lines.findLastIndex(({ gapAbove }, index) => index < at && gapAbove);
    const [first, ...others] = lines.slice(Math.max(0, from), at);
    if (from < 0 || !first || !areNames([first, ...others])) continue;
    lines.splice(from, at + 1 - from, label, { ...first, gapAbove: false }, ...others);
  }
  return lines;
}

/** A label may go on: « Absents ayant voté par procuration en application | de l’article L. 2121-20 : ». */
const opensList = ({ text }: Line, below: Line | undefined): boolean =>
  listKindOf(text) !== null || listKindOf(`${text} ${below?.text}`) !== null;

const areNames = (block: readonly Line[]): boolean =>
  block.every((line) => landmarkOf(line) === null && looksLikeAList(line)) &&
  block
    .map(({ text }) => text)
    .join(' ')
    .split(/[,;]/).length >= FEWEST;
