import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Box } from '../document.ts';

/** What is drawn: the pages of a PDF, black where the boxes are. */
export interface Drawing {
  bytes: Uint8Array;
  /** The boxes of each page, in PDF points from the bottom left. */
  boxes: Box[][];
}

/** Pixels per PDF point: 150 dpi, sharp enough to print and read. */
const SCALE = 150 / 72;

/** Draws each page as a JPEG image. */
async function draw({ bytes, boxes }: Drawing): Promise<Uint8Array[]> {
  const { createCanvas, DOMMatrix, ImageData, Path2D } = await import('@napi-rs/canvas');
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const document = await pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: join(root, 'standard_fonts/'),
    cMapUrl: join(root, 'cmaps/'),
    cMapPacked: true,
  }).promise;
  const images: Uint8Array[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    const pen = canvas.getContext('2d');
    pen.resetTransform();
    pen.fillStyle = '#000';
    for (const [x0, y0, x1, y1] of boxes[number - 1] ?? [])
      pen.fillRect(x0 * SCALE, viewport.height - y1 * SCALE, (x1 - x0) * SCALE, (y1 - y0) * SCALE);
    images.push(new Uint8Array(canvas.toBuffer('image/jpeg', 85)));
    page.cleanup();
  }
  return images;
}

parentPort?.postMessage(await draw(workerData as Drawing));
