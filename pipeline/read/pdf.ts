import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Page } from '../document.ts';
import { drawnItems } from './drawn.ts';
import { layOut } from './geometry.ts';
import { imagesOf } from './images.ts';
import { openPdf } from './pdfjs.ts';
import type { Reader } from './reader.ts';
import { readImages } from './scan.ts';
import { Unreadable } from './unreadable.ts';

/**
 * PDF through pdf.js. Its legacy build replaces methods of the globals for the whole process,
 * so this reader is called in worker threads only (`pool.ts`).
 */
export const pdf: Reader = {
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  async read(bytes, long) {
    try {
      const pages = await wordsOf(bytes);
      const images = imagesOf(bytes, long?.together);
      try {
        return await readImages(pages, images, long);
      } finally {
        await images.close();
      }
    } catch (error) {
      throw asUnreadable(error);
    }
  },
};

async function wordsOf(bytes: Uint8Array): Promise<Page[]> {
  const { document, close } = await openPdf(bytes, 'words');
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    return pages;
  } finally {
    await close();
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const drawn = await drawnItems(page);
  const { width, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  return layOut(drawn, { number, width, height });
}

function asUnreadable(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Unreadable('file.encrypted');
  if (/^(InvalidPDF|FormatError|MissingPDF|UnexpectedResponse|UnknownError)/.test(name))
    return new Unreadable('file.unreadable', { reason: 'ce n’est pas un PDF complet' });
  return error;
}
