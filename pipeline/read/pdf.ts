import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Page } from '../document.ts';
import { boxThrough, inverse, product } from './affine.ts';
import { boxOf, type Item, layOut } from './geometry.ts';
import type { PageWords } from './kept-pages.ts';
import { type OpticalReader, openOpticalReader } from './ocr.ts';
import { loadPdfjs } from './pdfjs.ts';
import type { LongReading, Reader } from './reader.ts';
import { readScan } from './scan.ts';
import { pageLayerOf, textLayerOf } from './text-layer.ts';
import { Unreadable } from './unreadable.ts';

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** Control characters, soft hyphens and non-characters that fonts without a map produce. */
const CONTROLS = /[\p{Cc}\u00ad\ufffe\uffff]/gu;

/**
 * PDF through pdf.js. Its legacy build replaces methods of the globals for the whole process,
 * so this reader is called in worker threads only (`pool.ts`).
 */
export const pdf: Reader = {
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  async read(bytes, long) {
    const pdfjs = await loadPdfjs();
    const task = pdfjs.getDocument({
      data: Uint8Array.from(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
    });
    try {
      const document = await task.promise;
      const pages: Page[] = [];
      for (let number = 1; number <= document.numPages; number++)
        pages.push(await readPage(document, number));
      const textLayer = textLayerOf(pages);
      return { textLayer, pages: textLayer === 'text' ? pages : await readImages(document, pages, long) };
    } catch (error) {
      throw asUnreadable(error);
    } finally {
      await task.destroy();
    }
  },
};

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const drawn = await drawnItems(page);
  const { width, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  return layOut(drawn, { number, width, height });
}

/** What is drawn as text: upright as the page is shown, then what is set on its side (a stamp on a turned page). */
async function drawnItems(page: PDFPageProxy): Promise<Item[]> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const drawn = items
    .filter((item): item is typeof item & TextItem => 'str' in item)
    .map((item) => ({ item, at: product(transform, item.transform) }));
  const isUpright = ({ at: [, b = 0] }: (typeof drawn)[number]) => Math.abs(b) < 0.01;
  return [
    ...drawn.filter(isUpright).map(({ item, at: [, , , , x = 0, y = 0] }) => toItem(item, x, height - y)),
    ...drawn.filter((each) => !isUpright(each)).map(({ item, at }) => sideways(item, at, height)),
  ];
}

function toItem({ str, transform, width, fontName }: TextItem, x: number, y: number): Item {
  const [a = 0, b = 0, c = 0, d = 0] = transform;
  return {
    text: str.replace(CONTROLS, ''),
    x,
    y,
    width,
    size: Math.hypot(c, d) || Math.hypot(a, b),
    font: fontName,
  };
}

/** A sideways item, read in its own direction; its box is the true one. */
function sideways(item: TextItem, [, b = 0, , , x = 0, y = 0]: number[], height: number): Item {
  const down = b > 0;
  const own = toItem(item, down ? y : -y, down ? -x : x);
  const [top, bottom] = down ? [height - y, height - y - own.width] : [height - y + own.width, height - y];
  return { ...own, box: [x - own.size, bottom, x + own.size, top] };
}

/** The pages of a scan, read optically; the words of a transmission stamp are kept as drawn. */
async function readImages(document: PDFDocumentProxy, drawn: Page[], long?: LongReading): Promise<Page[]> {
  let optical: OpticalReader | null = null;
  const recognise = async (page: Page): Promise<PageWords> => {
    optical ??= await openOpticalReader();
    if (!optical) throw new Unreadable('ocr.missing');
    const proxy = await document.getPage(page.number);
    const stamp = pageLayerOf(page) === 'stamp' ? await drawnItems(proxy) : [];
    const { items, shown } = await optical.read(proxy);
    proxy.cleanup();
    const onSheet = (item: Item) =>
      shown ? { ...item, box: boxThrough(inverse(shown), boxOf(item)) } : item;
    return { items: [...items, ...stamp.map(onSheet)], shown };
  };
  try {
    return await readScan(drawn, recognise, long);
  } finally {
    await (optical as OpticalReader | null)?.close();
  }
}

function asUnreadable(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Unreadable('file.encrypted');
  if (/^(InvalidPDF|FormatError|MissingPDF|UnexpectedResponse|UnknownError)/.test(name))
    return new Unreadable('file.unreadable', { reason: 'ce n’est pas un PDF complet' });
  return error;
}
