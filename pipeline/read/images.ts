import { boxThrough, inverse } from '../document/affine.ts';
import { shareUnder } from '../document/boxes.ts';
import { drawnItems } from './drawn.ts';
import { boxOf, type Item } from './item.ts';
import { type OpticalReader, openOpticalReader } from './ocr.ts';
import { type Opened, openPdf } from './pdfjs.ts';
import { showsPicture } from './pictures.ts';
import type { Images } from './scan.ts';
import { lettersOn, pageLayerOf } from './text-layer.ts';

/** The images of a document; the words stamped on them are kept as drawn. Nothing is opened before it is needed. */
export function imagesOf(bytes: Uint8Array, together = 1): Images & { close(): Promise<void> } {
  let drawing: Promise<Opened> | null = null;
  let opening: Promise<OpticalReader | null> | null = null;
  const open = () => {
    drawing ??= openPdf(bytes, 'drawing');
    return drawing;
  };
  return {
    async isPicture(page) {
      const { document, OPS } = await open();
      const proxy = await document.getPage(page.number);
      const isPicture = await showsPicture(proxy, lettersOn(page), OPS);
      proxy.cleanup();
      return isPicture;
    },
    async recognise(page) {
      opening ??= openOpticalReader(together);
      const optical = await opening;
      if (!optical) return null;
      const { document } = await open();
      const proxy = await document.getPage(page.number);
      const stamp = pageLayerOf(page) === 'none' ? [] : await drawnItems(proxy);
      const { items, shown } = await optical.read(proxy);
      proxy.cleanup();
      const drawn = stamp.map((item) =>
        shown ? { ...item, box: boxThrough(inverse(shown), boxOf(item)) } : item,
      );
      return { items: [...items.filter((word) => !isUnder(word, drawn)), ...drawn], shown };
    },
    async close() {
      await (await opening)?.close();
      await (await drawing)?.close();
    },
  };
}

/** Whether a word read optically stands where a word is drawn as text: the drawn one is sure. */
const isUnder = (word: Item, drawn: readonly Item[]): boolean =>
  drawn.reduce((share, item) => share + shareUnder(boxOf(word), boxOf(item)), 0) > 0.5;
