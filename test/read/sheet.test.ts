import { createCanvas } from '@napi-rs/canvas';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { boxThrough, inverse } from '../../pipeline/document/affine.ts';
import type { Box } from '../../pipeline/document.ts';
import { Ink } from '../../pipeline/read/ink.ts';
import { lieOf } from '../../pipeline/read/lie.ts';
import { whiten } from '../../pipeline/read/paper.ts';
import { lightOf, type Pixels } from '../../pipeline/read/pixels.ts';
import { SCALE, sheetOf, type Turn } from '../../pipeline/read/sheet.ts';

const DPI = 200;
const [WIDTH, HEIGHT] = [1240, 1700];

interface Laid {
  /** Clockwise, in degrees. */
  turned?: number;
  shade?: (x: number) => number;
}

/** A sheet of text, each letter a block of ink; the last lines are short. */
function drawText(context: ReturnType<ReturnType<typeof createCanvas>['getContext']>, turned: number) {
  context.fillStyle = 'white';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.translate(WIDTH / 2, HEIGHT / 2);
  context.rotate((turned * Math.PI) / 180);
  context.fillStyle = 'black';
  for (let line = 0; line < 18; line++)
    for (let x = -310, letter = 0; x < (line < 14 ? 310 : 0); letter++) {
      const width = 6 + ((13 * line + 5 * letter * letter) % 9);
      context.fillRect(x, 34 * line - 310, width, letter % 4 === 0 ? 17 : 12);
      x += width + (letter % 6 === 5 ? 12 : 4);
    }
  context.resetTransform();
}

function sheet({ turned = 0, shade }: Laid): Pixels {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  drawText(context, turned);
  const pixels = context.getImageData(0, 0, WIDTH, HEIGHT);
  if (shade)
    for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel++)
      for (let channel = 0; channel < 3; channel++)
        (pixels.data[4 * pixel + channel] as number) *= shade(pixel % WIDTH);
  return pixels;
}

const lie = suite('how a sheet lies');

const LIES: { name: string; turned: number; sideways: boolean; slant: number }[] = [
  { name: 'straight', turned: 0, sideways: false, slant: 0 },
  { name: 'a little down', turned: 0.5, sideways: false, slant: 0.0087 },
  { name: 'up', turned: -3, sideways: false, slant: -0.0524 },
  { name: 'on its side', turned: 90, sideways: true, slant: 0 },
  { name: 'on its other side, aslant', turned: 271, sideways: true, slant: -0.0175 },
];
for (const { name, turned, sideways, slant } of LIES)
  lie(name, () => {
    const found = lieOf(sheet({ turned }), DPI);
    assert.is(found.sideways, sideways);
    assert.ok(Math.abs(Math.abs(found.slant) - Math.abs(slant)) < 0.002, String(found.slant));
    if (!sideways) assert.ok(found.slant * slant >= 0);
  });

lie('a page without text lies straight', () => {
  const data = new Uint8ClampedArray(4 * 300 * 300).fill(255);
  data.fill(0, 4 * 300 * 100, 4 * 300 * 104);
  assert.equal(lieOf({ data, width: 300, height: 300 }, DPI), { sideways: false, slant: 0 });
});
lie.run();

const paper = suite('paper of a scan');

paper('in the shade, it is made white, and the ink stays', () => {
  const page = sheet({ shade: (x) => 0.9 - 0.4 * (x / WIDTH) });
  const white = sheet({});
  whiten(page, DPI);
  const isInk = (pixels: Pixels, pixel: number) => lightOf(pixels.data, 4 * pixel) < 200;
  const differing = Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => pixel).filter(
    (pixel) => isInk(page, pixel) !== isInk(white, pixel),
  );
  assert.is(differing.length, 0);
});

paper('white, it stays as it is', () => {
  const page = sheet({});
  whiten(page, DPI);
  assert.equal(page.data, sheet({}).data);
});

paper('a sheet smaller than a square', () => {
  const page: Pixels = { data: new Uint8ClampedArray(4 * 9).fill(120), width: 3, height: 3 };
  whiten(page, DPI);
  assert.is(page.data[0], 255);
});
paper.run();

const size = suite('how large a sheet is drawn');

const blankPage = (width: number, height: number) => ({
  rotate: 0,
  getViewport: ({ scale }: { scale: number }) => ({ width: width * scale, height: height * scale }),
  render: () => ({ promise: Promise.resolve() }),
});
const SIZES: { name: string; width: number; height: number; dpi: number }[] = [
  { name: 'A4', width: 595, height: 842, dpi: 200 },
  { name: 'a sheet of A3', width: 842, height: 1191, dpi: 200 },
  { name: 'one whose scanner says no size', width: 2480, height: 3508, dpi: 69 },
  { name: 'half a sheet', width: 420, height: 595, dpi: 200 },
  { name: 'one whose scanner says to be finer than it is', width: 237, height: 334, dpi: 503 },
  { name: 'a plan', width: 2384, height: 3370, dpi: 72 },
];
for (const { name, width, height, dpi } of SIZES)
  size(name, async () => {
    const { scale, canvas } = await sheetOf(blankPage(width, height) as never, createCanvas);
    assert.is(Math.round(72 * scale), dpi);
    assert.is(canvas.width, Math.ceil(width * scale));
  });

size('dust on the back of a sheet, dark at its side, is no ink to read', () => {
  const [width, height] = [800, 1000];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const blacken = (x: number, y: number) => data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  for (let y = 0; y < height; y++) for (let x = 0; x < 20; x++) blacken(x, y);
  for (let y = 7; y < height; y += 31) for (const x of [(37 * y) % width, 400]) blacken(x, y);
  assert.ok(new Ink({ data, width, height }).isBlank(DPI));
  assert.not(new Ink(sheet({})).isBlank(DPI));
});
size.run();

const shown = suite('where a sheet stands on its page');

/** A page that draws the text turned so much, as pdf.js would. */
const pageTurned = (turned: number) => ({
  rotate: 0,
  getViewport: ({ scale, rotation = 0 }: { scale: number; rotation?: number }) => {
    const [width, height] = [(WIDTH * scale) / SCALE, (HEIGHT * scale) / SCALE];
    return rotation % 180 === 0 ? { width, height, rotation } : { width: height, height: width, rotation };
  },
  render: ({ canvas, viewport }: { canvas: never; viewport: { rotation: number } }) => {
    const drawn = createCanvas(WIDTH, HEIGHT);
    drawText(drawn.getContext('2d'), turned);
    const { width, height } = canvas as ReturnType<typeof createCanvas>;
    const context = (canvas as ReturnType<typeof createCanvas>).getContext('2d');
    context.translate(width / 2, height / 2);
    context.rotate((viewport.rotation * Math.PI) / 180);
    context.drawImage(drawn, -WIDTH / 2, -HEIGHT / 2);
    context.resetTransform();
    return { promise: Promise.resolve() };
  },
});

/** The middle of the first letters of the text, in points of the page: 310 pixels left of and above its middle. */
const FIRST = [-310, -310] as const;
const SHEETS: { name: string; turned: number; turn: Turn | null; straight: boolean }[] = [
  { name: 'straight', turned: 0, turn: null, straight: true },
  { name: 'aslant', turned: 2, turn: null, straight: false },
  { name: 'on its side', turned: 270, turn: null, straight: false },
  { name: 'on its side, aslant', turned: 272, turn: null, straight: false },
  { name: 'upside down', turned: 180, turn: 180, straight: false },
  { name: 'on its other side', turned: 90, turn: 270, straight: false },
];
for (const { name, turned, turn, straight } of SHEETS)
  shown(name, async () => {
    const drawn = await sheetOf(pageTurned(turned) as never, createCanvas, turn);
    assert.is(drawn.shown === null, straight);
    assert.is(
      lieOf(drawn.canvas.getContext('2d').getImageData(0, 0, drawn.canvas.width, drawn.canvas.height), DPI)
        .slant,
      0,
    );
    if (!drawn.shown) return;
    const { width, height } = drawn.canvas;
    const onSheet: Box = [
      (width / 2 + FIRST[0]) / SCALE,
      (height / 2 - FIRST[1]) / SCALE,
      (width / 2 + FIRST[0]) / SCALE,
      (height / 2 - FIRST[1]) / SCALE,
    ];
    const [x, y] = boxThrough(drawn.shown, onSheet);
    const angle = (turned * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const there = [
      (WIDTH / 2 + FIRST[0] * cos - FIRST[1] * sin) / SCALE,
      (HEIGHT - (HEIGHT / 2 + FIRST[0] * sin + FIRST[1] * cos)) / SCALE,
    ];
    assert.ok(Math.hypot(x - (there[0] as number), y - (there[1] as number)) < 1, `${x} ${y} ${there}`);
    const back = boxThrough(inverse(drawn.shown), boxThrough(drawn.shown, onSheet));
    assert.ok(Math.abs(back[0] - onSheet[0]) < 1e-6 && Math.abs(back[1] - onSheet[1]) < 1e-6);
  });
shown.run();
