import type { Page as TesseractPage } from 'tesseract.js';
import type { Item } from './item.ts';
import { type OpticalLine, unruledRows } from './unruled-rows.ts';

/** The lines of all paragraphs, in the order in which they were read. */
export const linesOf = ({ blocks }: Pick<TesseractPage, 'blocks'>): OpticalLine[] =>
  (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));

/** The words read in an area whose upper left corner stands there, from their pixels to points. */
export function placedWords(
  read: readonly OpticalLine[],
  scale: number,
  leftEdge: number,
  upperEdge: number,
): Item[] {
  const lines = read.map(withoutRules);
  const [aside, across] = [lines.filter(isTurned), lines.filter((line) => !isTurned(line))];
  const turned = aside.flatMap((line) => besideText(line, scale, leftEdge));
  const upright = unruledRows(across.flatMap(levels)).flatMap(({ words, bbox, baseline: { y0, y1 } }) => {
    const baseline = Math.max(y0, y1);
    const size = (bbox.y1 - bbox.y0) / scale / 1.1;
    return words.map(
      (word): Item => ({
        text: word.text,
        x: leftEdge + word.bbox.x0 / scale,
        y: upperEdge - baseline / scale,
        width: (word.bbox.x1 - word.bbox.x0) / scale,
        size,
        font: null,
        confidence: Math.round(word.confidence),
      }),
    );
  });
  return [...upright, ...turned];
}

/** Do the words stand one above the other? */
const isColumn = ({ words }: OpticalLine): boolean =>
  words.length > 1 &&
  words.every(({ bbox }, index) => {
    const last = words[index - 1]?.bbox;
    if (!last) return true;
    const isApart = bbox.y0 >= last.y1 || bbox.y1 <= last.y0;
    return isApart && bbox.x0 < last.x1 && last.x0 < bbox.x1;
  });

/** « Accusé de réception – 034-… », set on its side along the edge of a page: its words are higher than they are wide. */
const isTurned = (line: OpticalLine): boolean => {
  const long = line.words.filter(({ text }) => /[\p{L}\d]{4}/u.test(text));
  return (
    isColumn(line) &&
    long.length > 1 &&
    long.every(({ bbox }) => bbox.y1 - bbox.y0 > 1.5 * (bbox.x1 - bbox.x0))
  );
};

/** A line set on its side is no row of the text beside it: it is read as one at the foot of the page, from its first word. */
function besideText({ words, bbox }: OpticalLine, scale: number, leftEdge: number): Item[] {
  const isUpward = (words[0]?.bbox.y0 ?? 0) > (words.at(-1)?.bbox.y0 ?? 0);
  const size = (bbox.x1 - bbox.x0) / scale / 1.1;
  return words.map(({ text, confidence, bbox: own }) => ({
    text,
    x: leftEdge + (isUpward ? bbox.y1 - own.y1 : own.y0 - bbox.y0) / scale,
    y: FOOT,
    width: (own.y1 - own.y0) / scale,
    size,
    font: null,
    confidence: Math.round(confidence),
  }));
}
/** In points, from the edge of the page. */
const FOOT = 1;

/** A rule between two cells is read as a bar; after a colon it may be a figure. */
const withoutRules = (line: OpticalLine): OpticalLine => ({
  ...line,
  words: line.words.filter(
    ({ text }, index) => !RULE.test(text) || line.words[index - 1]?.text.endsWith(':'),
  ),
});
const RULE = /^[|¦]+$/u;

/** The crosses of a column may be taken for one line, from its foot to its head: words that stand one above the other are lines of their own. */
function levels(line: OpticalLine): OpticalLine[] {
  if (!isColumn(line)) return [line];
  return line.words.map((word) => {
    const { bbox } = word;
    return { words: [word], bbox, baseline: { ...line.baseline, y0: bbox.y1, y1: bbox.y1 } };
  });
}
