import { readFileSync } from 'node:fs';
import { type Picture, pictureOf } from './png.ts';

/** Height of the letters as drawn in `letters.png`, in pixels. */
export const SIZE = 64;
/** Room left on both sides of a letter, for what stands out of its width. */
export const OVERHANG = 6;
/** From paper to ink. */
export const SHADES = 16;

/** One letter at one height. */
interface Glyph {
  /** How far the next letter stands, in pixels. */
  advance: number;
  /** How far what is drawn begins before the letter. */
  overhang: number;
  width: number;
  height: number;
  /** How dark each pixel is, row by row, from 0 to 1. */
  shades: Float32Array;
}

interface Place {
  /** Where the letter is in the picture, room on both sides included. */
  start: number;
  advance: number;
}

/** Letters side by side in one picture, and how wide each is. `test/helpers/letters.ts` draws them, in Open Sans. */
class Letters {
  readonly #picture: Picture;
  readonly #places = new Map<string, Place>();
  readonly #glyphs = new Map<string, Glyph>();

  constructor(png: Buffer, widths: readonly (readonly [char: string, advance: number])[]) {
    this.#picture = pictureOf(png);
    let start = 0;
    for (const [char, advance] of widths) {
      this.#places.set(char, { start, advance });
      start += advance + 2 * OVERHANG;
    }
  }

  has = (char: string): boolean => this.#places.has(char);

  /** A letter whose text is so high; worked out once. */
  glyph(char: string, size: number): Glyph {
    const key = `${char}${size}`;
    const glyph = this.#glyphs.get(key) ?? this.#drawn(char, SIZE / size);
    this.#glyphs.set(key, glyph);
    return glyph;
  }

  #drawn(char: string, scale: number): Glyph {
    const place = this.#places.get(char);
    if (!place) throw new Error(`no picture of « ${char} »`);
    const { start, advance } = place;
    const own = advance + 2 * OVERHANG;
    const [width, height] = [Math.floor(own / scale), Math.floor(this.#picture.height / scale)];
    const shades = Float32Array.from({ length: width * height }, (_, at) =>
      this.#mean(start + (at % width) * scale, Math.floor(at / width) * scale, scale, start + own),
    );
    return { advance: advance / scale, overhang: OVERHANG / scale, width, height, shades };
  }

  /** How dark a square of the picture is, left of `end`. */
  #mean(x: number, y: number, side: number, end: number): number {
    const { width, height, pixels } = this.#picture;
    let sum = 0;
    for (let row = 0; row < POINTS; row++)
      for (let column = 0; column < POINTS; column++) {
        const [px, py] = [Math.floor(x + (side * column) / POINTS), Math.floor(y + (side * row) / POINTS)];
        if (px < end && py < height) sum += pixels[py * width + px] as number;
      }
    return sum / (POINTS ** 2 * (SHADES - 1));
  }
}

/** Points looked at in each direction. */
const POINTS = 3;

let known: Letters | undefined;

/** Read when the first card is drawn. */
export function letters(): Letters {
  known ??= new Letters(
    readFileSync(new URL('letters.png', import.meta.url)),
    JSON.parse(readFileSync(new URL('letters.json', import.meta.url), 'utf8')),
  );
  return known;
}

export const canWrite = (text: string): boolean => [...text].every(letters().has);

/** How wide a text of this height is, in pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + letters().glyph(char, size).advance, 0);
