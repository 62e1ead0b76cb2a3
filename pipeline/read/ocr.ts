import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Item } from './geometry.ts';

/** Pixels per PDF point: 200 dpi, where reading is best for its time. */
const SCALE = 200 / 72;

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
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: String(72 * SCALE) });

  return {
    async read(page) {
      const viewport = page.getViewport({ scale: SCALE });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: canvas as never, viewport }).promise;
      const { data } = await worker.recognize(canvas.toBuffer('image/png'), {}, { blocks: true });
      const height = viewport.height / SCALE;
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap((paragraph) => paragraph.lines),
      );
      return lines.flatMap((line) => {
        const baseline = Math.max(line.baseline.y0, line.baseline.y1);
        const size = (line.bbox.y1 - line.bbox.y0) / SCALE / 1.1;
        return line.words.map(
          (word): Item => ({
            text: word.text,
            x: word.bbox.x0 / SCALE,
            y: height - baseline / SCALE,
            width: (word.bbox.x1 - word.bbox.x0) / SCALE,
            size,
            font: null,
            confidence: Math.round(word.confidence),
          }),
        );
      });
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
