import { lightOf, type Pixels } from './pixels.ts';

/** In inches: a square of the page on which the paper is equally lit. */
const SQUARE = 0.3;
/** Of the pixels of a square, those that are paler than its paper: a photograph or a table leaves no more. */
const PALER = 0.3;
/** Paper paler than this, on a scale of 255, is white. */
const WHITE = 250;
/** Darker than this part of the paper is a picture or a filled cell, which says nothing of the paper. */
const FILLED = 0.6;
/** The grain of the paper, which is to be white too. */
const GRAIN = 0.94;

/**
 * Makes the paper of a scan white, where it is grey, yellowed or in the shade: what looks for ink, and optical
 * reading itself, take the dark side of a photographed sheet for ink.
 */
export function whiten(pixels: Pixels, dpi: number): void {
  const side = Math.round(SQUARE * dpi);
  const paper = paperOf(pixels, side);
  const usual = [...paper.light].sort((a, b) => a - b)[paper.light.length >> 1] ?? 255;
  if (usual > WHITE) return;
  paper.light.forEach((light, square) => {
    if (light < FILLED * usual) paper.light[square] = usual;
  });
  const { data, width, height } = pixels;
  for (let line = 0, at = 0; line < height; line++) {
    const light = lightAlong(paper, line / side - 0.5);
    for (let x = 0; x < width; x++, at += 4) {
      const factor = 255 / (GRAIN * between(light, x / side - 0.5));
      for (let channel = at; channel < at + 3; channel++) data[channel] = (data[channel] as number) * factor;
    }
  }
}

/** How light the paper is in each square of a page. */
interface Paper {
  light: Float32Array;
  across: number;
  down: number;
}

function paperOf(pixels: Pixels, side: number): Paper {
  const across = Math.ceil(pixels.width / side);
  const down = Math.ceil(pixels.height / side);
  const light = Float32Array.from({ length: across * down }, (_, square) =>
    paperIn(pixels, side * (square % across), side * Math.floor(square / across), side),
  );
  return { light, across, down };
}

/** One pixel out of four tells enough. */
function paperIn({ data, width, height }: Pixels, left: number, top: number, side: number): number {
  const counts = new Uint32Array(256);
  let seen = 0;
  for (let y = top; y < Math.min(height, top + side); y += 2)
    for (let x = left; x < Math.min(width, left + side); x += 2, seen++)
      (counts[Math.floor(lightOf(data, 4 * (y * width + x)))] as number)++;
  let light = 255;
  for (let paler = counts[255] ?? 0; light > 0 && paler < PALER * seen; paler += counts[light] ?? 0) light--;
  return light;
}

/** The light of each square across the page, at a height between two rows of them. */
function lightAlong({ light, across, down }: Paper, row: number): Float32Array {
  const upper = Math.max(0, Math.min(down - 1, Math.floor(row)));
  const lower = Math.min(down - 1, upper + 1);
  const part = Math.max(0, Math.min(1, row - upper));
  return Float32Array.from({ length: across }, (_, square) => {
    const above = light[upper * across + square] as number;
    return above + ((light[lower * across + square] as number) - above) * part;
  });
}

/** From the middle of a square to that of the next, the light changes evenly. */
function between(light: Float32Array, at: number): number {
  const last = light.length - 1;
  if (at <= 0) return light[0] as number;
  if (at >= last) return light[last] as number;
  const square = Math.floor(at);
  const before = light[square] as number;
  return before + ((light[square + 1] as number) - before) * (at - square);
}
