import { readFileSync } from 'node:fs';
import { letters } from './letters.ts';
import { type Colour, pngOf } from './png.ts';

const NAMES = ['ink', 'soft', 'accent', 'for', 'against', 'abstain', 'none'] as const;
export type ColourName = (typeof NAMES)[number];

const STYLE = readFileSync(new URL('../assets/style.css', import.meta.url), 'utf8');
const PAPER = colourOf('paper');
/** From paper to the full colour, for smooth edges. */
const SHADES = 16;

const PALETTE: readonly Colour[] = NAMES.flatMap((name) =>
  Array.from({ length: SHADES }, (_, shade) => mixed(colourOf(name), shade / (SHADES - 1))),
);

/** A colour of the style sheet, in its light form, which comes first. */
function colourOf(name: ColourName | 'paper'): Colour {
  const hex = new RegExp(`--${name}: #([\\da-f]{6});`).exec(STYLE)?.[1];
  if (!hex) throw new Error(`style.css: no --${name} in six figures`);
  const part = (rank: number) => Number.parseInt(hex.slice(2 * rank, 2 * rank + 2), 16);
  return [part(0), part(1), part(2)];
}

function mixed(colour: Colour, share: number): Colour {
  const part = (rank: 0 | 1 | 2) => Math.round(PAPER[rank] + (colour[rank] - PAPER[rank]) * share);
  return [part(0), part(1), part(2)];
}

/** How far a point is from the edge of a shape, negative inside. */
export type Shape = (x: number, y: number) => number;

/** A sheet of paper to draw on, in few colours. What is drawn later covers nothing: it only darkens. */
export class Canvas {
  readonly #pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#pixels = new Uint8Array(width * height);
  }

  get png(): Buffer {
    return pngOf({ width: this.width, height: this.height, pixels: this.#pixels }, PALETTE);
  }

  rectangle(left: number, top: number, width: number, height: number, colour: ColourName): void {
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) this.#mark(x, y, 1, colour);
  }

  /** A shape around a point, no further from it than `reach`. */
  shape(cx: number, cy: number, reach: number, shape: Shape, colour: ColourName): void {
    for (let y = Math.floor(cy - reach); y <= cy + reach; y++)
      for (let x = Math.floor(cx - reach); x <= cx + reach; x++)
        this.#mark(x, y, 0.5 - shape(x + 0.5 - cx, y + 0.5 - cy), colour);
  }

  /** Words of a height in pixels, their top left corner given. */
  write(text: string, left: number, top: number, size: number, colour: ColourName): void {
    let x = left;
    for (const char of text) {
      const { advance, overhang, width, height, shades } = letters().glyph(char, size);
      const from = Math.round(x - overhang);
      for (let row = 0, at = 0; row < height; row++)
        for (let column = 0; column < width; column++, at++)
          this.#mark(from + column, top + row, shades[at] as number, colour);
      x += advance;
    }
  }

  #mark(x: number, y: number, share: number, colour: ColourName): void {
    if (share <= 0) return;
    const shade = Math.round(Math.min(1, share) * (SHADES - 1));
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = y * this.width + x;
    if (shade > (this.#pixels[at] as number) % SHADES)
      this.#pixels[at] = NAMES.indexOf(colour) * SHADES + shade;
  }
}
