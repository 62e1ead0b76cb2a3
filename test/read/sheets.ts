import { join } from 'node:path';
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { loadPdfjs } from '../../pipeline/read/pdfjs.ts';

/** One page of a document put together: of another, as it is or as a scanner makes it, or nothing. */
type Leaf = 'blank' | { of: Uint8Array; page: number; as?: 'text' | 'image'; stamp?: string };

const SCALE = 200 / 72;
const FONTS = join(import.meta.dirname, '../../node_modules/pdfjs-dist/standard_fonts/');

/** A page as a scanner makes it. */
async function imageOf(bytes: Uint8Array, number: number): Promise<Uint8Array> {
  const pdfjs = await loadPdfjs();
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
  const task = pdfjs.getDocument({ data: Uint8Array.from(bytes), standardFontDataUrl: FONTS });
  const page = await (await task.promise).getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  await task.destroy();
  return canvas.encode('jpeg', 80);
}

/** A PDF of these pages. */
export async function bound(leaves: readonly Leaf[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const leaf of leaves) {
    if (leaf === 'blank') pdf.addPage();
    else if (leaf.as === 'image') {
      const image = await pdf.embedJpg(await imageOf(leaf.of, leaf.page));
      const [width, height] = [image.width / SCALE, image.height / SCALE];
      const page = pdf.addPage([width, height]);
      page.drawImage(image, { x: 0, y: 0, width, height });
      const font = await pdf.embedFont(StandardFonts.Helvetica);
      page.drawText(leaf.stamp ?? '', { x: 300, y: height - 24, size: 9, lineHeight: 10, font });
    } else {
      const [page] = await pdf.copyPages(await PDFDocument.load(leaf.of), [leaf.page - 1]);
      if (page) pdf.addPage(page);
    }
  }
  return pdf.save();
}
