import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Canvas, createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Page as TesseractPage } from 'tesseract.js';
import type { Item } from './geometry.ts';
import { bandsOf, type RuledTable, ruledTables } from './ruled-tables.ts';
import { slantOf, withoutRules } from './rules.ts';
import { wordsByTable } from './table-words.ts';

/** Where reading is best for its time. */
const DPI = 200;
const SCALE = DPI / 72;

/** Reads a page that is an image. Words keep their place and how sure the reading is (0–100). */
export interface OpticalReader {
  read(page: PDFPageProxy): Promise<Item[]>;
  close(): Promise<void>;
}

/**
 * Optical reading with tesseract and its French data, both from npm packages: nothing is downloaded.
 * Null when these optional packages are not installed.
 */
export async function openOpticalReader(): Promise<OpticalReader | null> {
  const require = createRequire(import.meta.url);
  let langPath: string;
  try {
    langPath = join(dirname(require.resolve('@tesseract.js-data/fra/package.json')), '4.0.0');
    require.resolve('tesseract.js');
    require.resolve('@napi-rs/canvas');
  } catch {
    return null;
  }
  const [{ createWorker, OEM, PSM }, { createCanvas, DOMMatrix, ImageData, Path2D }] = await Promise.all([
    import('tesseract.js'),
    import('@napi-rs/canvas'),
  ]);
  // What pdf.js draws with: the reader of text alone goes without.
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
  const worker = await createWorker('fra', OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none' });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: String(DPI) });

  return {
    async read(page) {
      const viewport = page.getViewport({ scale: SCALE });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: canvas as never, viewport }).promise;
      const tables = cleaned(canvas, createCanvas);
      const height = viewport.height / SCALE;
      const items: Item[] = [];
      for (const { top, bottom, tables: own } of bandsOf(tables, canvas.height, DPI)) {
        const band = createCanvas(canvas.width, bottom - top);
        band.getContext('2d').drawImage(canvas, 0, -top);
        const { data } = await worker.recognize(band.toBuffer('image/png'), {}, { blocks: true });
        items.push(...wordsByTable(wordsOf(data, height - top / SCALE), own, { scale: SCALE, height }));
      }
      return items;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Sets the page straight and wipes its rules off; gives the tables they drew. */
function cleaned(canvas: Canvas, create: typeof createCanvas): RuledTable[] {
  const context = canvas.getContext('2d');
  const pixels = () => context.getImageData(0, 0, canvas.width, canvas.height);
  const slant = slantOf(withoutRules(pixels(), DPI), DPI);
  if (slant !== 0) {
    const aslant = create(canvas.width, canvas.height);
    aslant.getContext('2d').drawImage(canvas, 0, 0);
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.rotate(-Math.atan(slant));
    context.drawImage(aslant, 0, 0);
    context.resetTransform();
  }
  const straight = pixels();
  const tables = ruledTables(withoutRules(straight, DPI), DPI);
  context.putImageData(straight, 0, 0);
  return tables;
}

/** The words read in a strip whose upper edge stands at this height, from their pixels to points. */
function wordsOf({ blocks }: TesseractPage, upperEdge: number): Item[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines.flatMap((line) => {
    const baseline = Math.max(line.baseline.y0, line.baseline.y1);
    const size = (line.bbox.y1 - line.bbox.y0) / SCALE / 1.1;
    return line.words.map(
      (word): Item => ({
        text: word.text,
        x: word.bbox.x0 / SCALE,
        y: upperEdge - baseline / SCALE,
        width: (word.bbox.x1 - word.bbox.x0) / SCALE,
        size,
        font: null,
        confidence: Math.round(word.confidence),
      }),
    );
  });
}
