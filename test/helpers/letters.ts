import { writeFileSync } from 'node:fs';
import { OVERHANG, SHADES, SIZE } from '../../site/cards/letters.ts';
import { type Colour, pngOf } from '../../site/cards/png.ts';
import { launchBrowser } from '../browser/launch.ts';

/** Draws the letters of the cards again, in the font that comes with the browser of the tests: Open Sans. */
const CHARS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ',
  'abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ',
  "0123456789 .,:;!?’'-–()/&°«»",
].join('');

/** In the page: the letters side by side on a canvas, then how dark each pixel is. */
const DRAWING = `((chars, size, overhang, shades) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const font = '600 ' + size + 'px "Open Sans", sans-serif';
  context.font = font;
  const widths = [...chars].map((char) => [char, Math.round(context.measureText(char).width)]);
  canvas.width = widths.reduce((sum, [, width]) => sum + width + 2 * overhang, 0);
  canvas.height = Math.round(size * 1.4);
  context.font = font;
  let left = overhang;
  for (const [char, width] of widths) {
    context.fillText(char, left, size * 1.05);
    left += width + 2 * overhang;
  }
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = [];
  for (let at = 3; at < data.length; at += 4) pixels.push(Math.round((data[at] * (shades - 1)) / 255));
  return { widths, width, height, pixels };
})(${JSON.stringify(CHARS)}, ${SIZE}, ${OVERHANG}, ${SHADES})`;

interface Drawn {
  widths: [char: string, width: number][];
  width: number;
  height: number;
  pixels: number[];
}

const GREYS: Colour[] = Array.from({ length: SHADES }, (_, shade) => {
  const grey = Math.round(255 - (255 * shade) / (SHADES - 1));
  return [grey, grey, grey];
});

const browser = await launchBrowser();
const page = await browser.newPage();
const { widths, pixels, ...size } = await page.evaluate<Drawn>(DRAWING);
const folder = new URL('../../site/cards/', import.meta.url);
writeFileSync(new URL('letters.png', folder), pngOf({ ...size, pixels: Uint8Array.from(pixels) }, GREYS));
writeFileSync(new URL('letters.json', folder), `${JSON.stringify(widths)}\n`);
await browser.close();
