import type { PDFPageProxy } from 'pdfjs-dist';
import { product } from '../document/affine.ts';
import { withLetterT } from '../french/pages/misread.ts';
import type { Item } from './item.ts';
import { plainSigns } from './plain-signs.ts';

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** Control characters and non-characters that fonts without a map produce. */
const CONTROLS = /[\p{Cc}\ufffe\uffff]/gu;

/** What is drawn as text: upright as the page is shown, then what is set on its side (a stamp on a turned page). */
export async function drawnItems(page: PDFPageProxy): Promise<Item[]> {
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
    text: withLetterT(plainSigns(str.replace(CONTROLS, ''))),
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
