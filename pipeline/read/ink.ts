import { lightOf, type Pixels } from './pixels.ts';

/** Darker than this, on a scale of 255, is ink: what is paler is the edge of a stroke. */
const INK = 200;
/** Fewer pixels of ink on a line are dust. */
const DUST = 3;
/** In inches: the sides of a scanned sheet may be dark. */
const DARK_SIDE = 0.15;

/** A rectangle of a page, in pixels. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** One for each pixel that is ink. */
export function inkOf(data: Uint8ClampedArray): Uint8Array {
  const ink = new Uint8Array(data.length / 4);
  for (let pixel = 0; pixel < ink.length; pixel++) if (lightOf(data, 4 * pixel) < INK) ink[pixel] = 1;
  return ink;
}

/** Where the ink of a page is. */
export class Ink {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Uint8Array;

  constructor({ data, width, height }: Pixels) {
    this.#pixels = inkOf(data);
    this.width = width;
    this.height = height;
  }

  /** How many pixels of it there are on a line between two places. */
  on(line: number, left: number, right: number): number {
    let ink = 0;
    const start = line * this.width;
    for (let x = Math.max(0, left); x < Math.min(this.width, right); x++)
      ink += this.#pixels[start + x] as number;
    return ink;
  }

  /** The lines of text of an area: ink between lines of bare paper. */
  textIn({ top, bottom, left, right }: Area): Area[] {
    const lines: Area[] = [];
    let open: Area | null = null;
    for (let line = Math.max(0, top); line < Math.min(this.height, bottom); line++) {
      if (this.on(line, left, right) < DUST) {
        open = null;
        continue;
      }
      if (!open) {
        open = { top: line, bottom: line, left: right, right: left };
        lines.push(open);
      }
      const start = line * this.width;
      open.bottom = line + 1;
      open.left = Math.min(open.left, this.#pixels.indexOf(1, start + Math.max(0, left)) - start);
      open.right = Math.max(open.right, this.#pixels.lastIndexOf(1, start + right - 1) + 1 - start);
    }
    return lines;
  }

  /** Whether a line is bare paper from one side of the page to the other. */
  isBare(line: number, dpi: number): boolean {
    const side = Math.round(DARK_SIDE * dpi);
    return this.on(line, side, this.width - side) < DUST;
  }

  /** Whether the whole page is: the back of a sheet, with its dust. */
  isBlank(dpi: number): boolean {
    for (let line = 0; line < this.height; line++) if (!this.isBare(line, dpi)) return false;
    return true;
  }
}
