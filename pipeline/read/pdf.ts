import { type Item, layOut } from './geometry.ts';
import type { Reader } from './index.ts';
import { textLayerOf } from './text-layer.ts';
import { Unreadable } from './unreadable.ts';

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** pdf.js looks for a DOMMatrix at load time; reading text never uses it. */
class UnusedMatrix {}

async function loadPdfjs() {
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= UnusedMatrix;
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Control characters, soft hyphens and non-characters that fonts without a map produce. */
const CONTROLS = /[\p{Cc}\u00ad\ufffe\uffff]/gu;

function toItem({ str, transform, width, fontName }: TextItem): Item {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return { text: str.replace(CONTROLS, ''), x, y, width, size, font: fontName };
}

/** Text set on its side (a note in the margin) belongs to no line of the page. */
const isUpright = ({ transform }: TextItem): boolean => Math.abs(transform[1] ?? 0) < 0.01;

/**
 * PDF through pdf.js. Its legacy build replaces methods of the globals for the whole process,
 * so this reader is called in worker threads only (`pool.ts`).
 */
export const pdf: Reader = {
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  async read(bytes) {
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
      const pages = [];
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
        const { items } = await page.getTextContent();
        const upright = items.filter(
          (item): item is typeof item & TextItem => 'str' in item && isUpright(item),
        );
        pages.push(layOut(upright.map(toItem), { number, width: x1 - x0, height: y1 - y0 }));
        page.cleanup();
      }
      return { pages, textLayer: textLayerOf(pages) };
    } catch (error) {
      throw asUnreadable(error);
    } finally {
      await task.destroy();
    }
  },
};

function asUnreadable(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Unreadable('file.encrypted');
  if (/^(InvalidPDF|FormatError|MissingPDF|UnexpectedResponse|UnknownError)/.test(name))
    return new Unreadable('file.unreadable', { reason: 'ce n’est pas un PDF complet' });
  return error;
}
