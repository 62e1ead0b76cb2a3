import type { Page as TesseractPage } from 'tesseract.js';
import type { Item } from './item.ts';
import { type Level, rowsTogether } from './rows-together.ts';

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
  return rowsTogether(lines).flatMap(({ words, bbox, baseline: { y0, y1 } }) => {
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

/** The crosses of a column may be taken for one line: words that stand one above the other are lines of their own. */
function levels(line: Level): Level[] {
  const isColumn =
    line.words.length > 1 &&
    line.words.every(({ bbox }, index) => {
      const above = line.words[index - 1]?.bbox;
      return !above || (bbox.y0 >= above.y1 && bbox.x0 < above.x1 && above.x0 < bbox.x1);
    });
  if (!isColumn) return [line];
  return line.words.map((word) => {
    const { bbox } = word;
    return { words: [word], bbox, baseline: { ...line.baseline, y0: bbox.y1, y1: bbox.y1 } };
  });
}
