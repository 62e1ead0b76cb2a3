import { inkOf } from './ink.ts';
import type { Pixels } from './pixels.ts';

/** In square inches: the dot of an « i » in small print is larger. */
const SPECK = 0.00011;
/** So many specks in a square inch are dust: those of a clean page are the broken edges of its letters. */
const DUSTY = 5;
/** The edge of a speck, which is no longer ink. */
const EDGE = 1;

/**
 * Wipes off the dust of a page strewn with it, as scanners that see in black and white only make them: optical
 * reading takes it for commas, accents and letters, and no line between two others is bare. A page with little
 * of it is left as it is.
 */
export function wipeDust(pixels: Pixels, dpi: number): void {
  const { data, width, height } = pixels;
  const specks = specksOf(pixels, Math.floor(SPECK * dpi * dpi));
  if (specks.length * dpi * dpi < DUSTY * width * height) return;
  for (const pixel of specks.flat())
    for (let line = -EDGE; line <= EDGE; line++) {
      const middle = pixel + line * width;
      data.fill(255, 4 * (middle - EDGE), 4 * (middle + EDGE + 1));
    }
}

/** The pixels of each patch of ink that has no more than so many. */
function specksOf({ data, width, height }: Pixels, most: number): number[][] {
  const ink = inkOf(data);
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  const specks: number[][] = [];
  for (let line = 1; line < height - 1; line++)
    for (let pixel = line * width + 1; pixel < (line + 1) * width - 1; pixel++) {
      if (!ink[pixel] || ink[pixel - 1]) continue;
      // What has ink above was met there.
      const above = pixel - width;
      if (ink[above - 1] || ink[above] || ink[above + 1]) continue;
      const speck = [pixel];
      for (let at = 0; at < speck.length && speck.length <= most; at++)
        for (const step of around) {
          const next = (speck[at] as number) + step;
          if (ink[next] && !speck.includes(next)) speck.push(next);
        }
      if (speck.length <= most) specks.push(speck);
    }
  return specks;
}
