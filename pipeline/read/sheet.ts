import type { Canvas, createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { product } from '../document/affine.ts';
import type { Matrix } from '../document.ts';
import { wipeDust } from './dust.ts';
import { Ink } from './ink.ts';
import { lieOf } from './lie.ts';
import { whiten } from './paper.ts';
import { type Parting, partingsOf } from './partings.ts';
import { type RuledTable, ruledTables } from './ruled-tables.ts';
import { withoutRules } from './rules.ts';

/** Where reading is best for its time. */
export const DPI = 200;
/** Pixels per point. */
export const SCALE = DPI / 72;
/** Those of an A3 sheet. A larger page is a plan, or a scan that does not say how fine it is. */
const MOST_PIXELS = 8_000_000;
/** No act is printed on less than half a sheet of A4: a scan yet smaller, in square points, says to be finer than it is. */
const SMALLEST = 400 * 570;
/** Those of a sheet of A4. */
const PIXELS_OF_A_SHEET = 595 * 842 * SCALE ** 2;

/** Clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** A page drawn to be read: its paper white and without dust, its lines level, without the rules of its tables. */
export interface Sheet {
  canvas: Canvas;
  /** Pixels per point. */
  scale: number;
  tables: RuledTable[];
  partings: Parting[];
  ink: Ink;
  turn: Turn;
  /** From the points of the sheet to those of the page; null when it lay straight. */
  shown: Matrix | null;
}

/** Draws a page, turned so that its lines run across, or as told. */
export async function sheetOf(
  page: PDFPageProxy,
  create: typeof createCanvas,
  turn: Turn | null = null,
): Promise<Sheet> {
  const scale = scaleOf(page);
  const viewport = page.getViewport({ scale, rotation: (page.rotate + (turn ?? 0)) % 360 });
  const canvas = create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  // Most scanners see finer than this: drawn smaller, small print keeps its commas and accents.
  context.imageSmoothingQuality = 'high';
  await page.render({ canvas: canvas as never, viewport }).promise;
  const pixels = () => context.getImageData(0, 0, canvas.width, canvas.height);
  const white = pixels();
  whiten(white, DPI);
  wipeDust(white, DPI);
  const { sideways, slant } = lieOf(white, DPI);
  if (sideways && turn === null) return sheetOf(page, create, 90);
  let straight = white;
  if (slant !== 0) {
    context.putImageData(white, 0, 0);
    straighten(canvas, slant, create);
    straight = pixels();
  }
  const rules = withoutRules(straight, DPI);
  const tables = ruledTables(rules, DPI);
  const ink = new Ink(straight);
  context.putImageData(straight, 0, 0);
  return {
    canvas,
    scale,
    tables,
    partings: partingsOf(rules, tables, ink, DPI),
    ink,
    turn: turn ?? 0,
    shown: shownFrom(page, turn ?? 0, slant),
  };
}

/** Pixels per point. */
function scaleOf(page: PDFPageProxy): number {
  const { width, height } = page.getViewport({ scale: 1 });
  const area = width * height;
  return Math.sqrt((area < SMALLEST ? PIXELS_OF_A_SHEET : Math.min(area * SCALE ** 2, MOST_PIXELS)) / area);
}

/** Turns the sheet around its middle. */
function straighten(canvas: Canvas, slant: number, create: typeof createCanvas): void {
  const { width, height } = canvas;
  const aslant = create(width, height);
  aslant.getContext('2d').drawImage(canvas, 0, 0);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(-Math.atan(slant));
  context.drawImage(aslant, -width / 2, -height / 2);
  context.resetTransform();
}

function shownFrom(page: PDFPageProxy, turn: Turn, slant: number): Matrix | null {
  if (turn === 0 && slant === 0) return null;
  const { width, height } = page.getViewport({ scale: 1 });
  const back: Record<Turn, Matrix> = {
    0: [1, 0, 0, 1, 0, 0],
    90: [0, 1, -1, 0, width, 0],
    180: [-1, 0, 0, -1, width, height],
    270: [0, -1, 1, 0, 0, height],
  };
  const [x, y] = turn % 180 === 0 ? [width / 2, height / 2] : [height / 2, width / 2];
  const [cos, sin] = [Math.cos(Math.atan(slant)), Math.sin(Math.atan(slant))];
  const aslant: Matrix = [cos, -sin, sin, cos, x - cos * x - sin * y, y + sin * x - cos * y];
  return product(back[turn], aslant);
}
