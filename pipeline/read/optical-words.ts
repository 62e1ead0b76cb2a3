import type { Page as TesseractPage } from 'tesseract.js';
import type { Item } from './item.ts';
import { type OpticalLine, unruledRows } from './unruled-rows.ts';

/** The words read in an area whose upper left corner stands there, from their pixels to points. */
export function placedWords(
  { blocks }: Pick<TesseractPage, 'blocks'>,
  scale: number,
  leftEdge: number,
  upperEdge: number,
): Item[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines.flatMap(levels)),
  );
  return unruledRows(lines).flatMap(({ words, bbox, baseline: { y0, y1 } }) => {
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
}

/** The crosses of a column may be taken for one line, from its foot to its head: words that stand one above the other are lines of their own. */
function levels(line: OpticalLine): OpticalLine[] {
  const isColumn =
    line.words.length > 1 &&
    line.words.every(({ bbox }, index) => {
      const last = line.words[index - 1]?.bbox;
      if (!last) return true;
      const isApart = bbox.y0 >= last.y1 || bbox.y1 <= last.y0;
      return isApart && bbox.x0 < last.x1 && last.x0 < bbox.x1;
    });
  if (!isColumn) return [line];
  return line.words.map((word) => {
    const { bbox } = word;
    return { words: [word], bbox, baseline: { ...line.baseline, y0: bbox.y1, y1: bbox.y1 } };
  });
}
