import { Worker } from 'node:worker_threads';
import PDFDocument from 'pdfkit';
import { shownOn } from '../document/boxes.ts';
import type { Box, Page } from '../document.ts';
import { type Masks, PDF_MASK } from './masks.ts';
import type { Drawing } from './raster.ts';

const THREAD = new URL('./raster.mjs', import.meta.url);

/**
 * The PDF without the masked words: every page is an image, black where they stood, under a new text without
 * them. Nothing of the old file goes into the new one, so no stream, font, note or metadata can keep a word.
 */
export async function maskedPdf(
  bytes: Uint8Array,
  pages: readonly Page[],
  masks: Masks,
): Promise<Uint8Array> {
  const pen = new PDFDocument({
    autoFirstPage: false,
    info: { Title: 'Copie masquée', CreationDate: new Date(0) },
  });
  pen.font('Helvetica');
  const boxes = pages.map((page) => masks.places(page.text).flatMap((place) => boxesOf(page, place, pen)));
  const images = await drawn({ bytes, boxes });
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    pen.on('data', (piece: Uint8Array) => pieces.push(piece));
    pen.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    pen.on('error', reject);
  });
  for (const [rank, page] of pages.entries()) {
    const { width, height } = page;
    pen.addPage({ size: [width, height], margin: 0 });
    pen.image(Buffer.from(images[rank] as Uint8Array), 0, 0, { width, height });
    writeText(pen, page, masks);
  }
  pen.end();
  return whole;
}

/** Lines that cannot be seen, for reading aloud, searching and copying. */
function writeText(pen: PDFKit.PDFDocument, page: Page, masks: Masks): void {
  pen.fillOpacity(0);
  const places = masks.places(page.text);
  for (const { start, end, box: read } of page.lines) {
    const text = shown(page.text, start, end, places);
    if (!read || !text.trim()) continue;
    const box = shownOn(page, read);
    const width = pen.fontSize(1).widthOfString(text);
    pen.fontSize(Math.min(box[3] - box[1], (box[2] - box[0]) / width));
    pen.text(text, box[0], page.height - box[3], { lineBreak: false });
  }
  pen.fillOpacity(1);
}

/** The words of a line, « [masqué] » for those taken out, which may begin on the line before. */
function shown(
  text: string,
  start: number,
  end: number,
  places: readonly { start: number; end: number }[],
): string {
  let at = start;
  let line = '';
  for (const place of places) {
    if (place.end <= start || place.start >= end) continue;
    line += `${text.slice(at, Math.max(at, place.start))}${PDF_MASK}`;
    at = Math.min(end, place.end);
  }
  return (line + text.slice(at, end)).replace(/\s+/g, ' ');
}

/** A little wider than the words: how wide each letter is drawn is not known. */
const MARGIN = 0.35;

function boxesOf(page: Page, { start, end }: { start: number; end: number }, pen: PDFKit.PDFDocument): Box[] {
  return page.runs
    .filter((run) => run.start < end && run.end > start)
    .map((run): Box => {
      const [x0, y0, x1, y1] = run.box;
      const text = page.text.slice(run.start, run.end);
      if (y1 - y0 > x1 - x0) return run.box;
      const unit = (x1 - x0) / (pen.widthOfString(text) || 1);
      const until = (offset: number) => x0 + unit * pen.widthOfString(text.slice(0, offset));
      const height = y1 - y0;
      const from = start <= run.start ? x0 : until(start - run.start);
      const to = end >= run.end ? x1 : until(end - run.start);
      return [from - MARGIN * height, y0 - 0.15 * height, to + MARGIN * height, y1 + 0.1 * height];
    })
    .map((box) => shownOn(page, box));
}

const drawn = (drawing: Drawing): Promise<Uint8Array[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: drawing, execArgv: [], stdout: true });
    thread.once('message', (images: Uint8Array[]) => {
      resolve(images);
      void thread.terminate();
    });
    thread.once('error', reject);
  });
