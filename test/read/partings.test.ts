import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Ink } from '../../pipeline/read/ink.ts';
import { areasOf, type Parting, partingAt, partingsOf } from '../../pipeline/read/partings.ts';
import type { Pixels } from '../../pipeline/read/pixels.ts';
import { ruledTables } from '../../pipeline/read/ruled-tables.ts';
import { withoutRules } from '../../pipeline/read/rules.ts';

const DPI = 100;
const [WIDTH, HEIGHT] = [600, 600];

type Stroke = [left: number, top: number, width: number, height: number];

/** A white page with rectangles of ink. */
function pageOf(...strokes: Stroke[]): Pixels {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
  for (const [left, top, width, height] of strokes)
    for (let line = top; line < top + height; line++)
      data.fill(0, 4 * (line * WIDTH + left), 4 * (line * WIDTH + left + width));
  return { data, width: WIDTH, height: HEIGHT };
}

/** Lines of text, each a row of letters, from one height to another. */
const text = (left: number, right: number, top: number, bottom: number, pitch: number): Stroke[] => {
  const letters: Stroke[] = [];
  for (let line = top; line + 8 <= bottom; line += pitch)
    for (let x = left; x + 5 <= right; x += 8) letters.push([x, line, 5, 8]);
  return letters;
};

function partings(...strokes: Stroke[]): Parting[] {
  const page = pageOf(...strokes);
  const rules = withoutRules(page, DPI);
  return partingsOf(rules, ruledTables(rules, DPI), new Ink(page), DPI);
}

const MARGIN = text(50, 150, 103, 300, 17);
const BESIDE = text(180, 550, 100, 396, 13);
const RULE: Stroke = [165, 95, 2, 310];

const test = suite('partings of a scanned page');

test('a rule between a margin and a text parts them, to the lines of bare paper at its ends', () => {
  const [parting, ...others] = partings(...MARGIN, ...BESIDE, RULE, ...text(50, 550, 420, 560, 15));
  assert.equal(others, []);
  assert.is(parting?.at, 166);
  assert.ok(parting && parting.top <= 100 && parting.bottom >= 394 && parting.bottom <= 420);
});

test('it begins in the middle of a line of the text: the line is not cut', () => {
  const [parting] = partings(...MARGIN, ...BESIDE, [165, 104, 2, 300]);
  assert.ok(parting && parting.top < 100);
});

/** Names and who holds their proxy, row by row. */
const WIDTHS = [52, 90, 71, 66, 84, 60, 75, 98, 57, 80];
const ROWS = WIDTHS.flatMap((width, row): Stroke[] => [
  ...text(40, 40 + width, 100 + 28 * row, 110 + 28 * row, 10),
  ...text(180, 180 + (WIDTHS[9 - row] as number), 100 + 28 * row, 110 + 28 * row, 10),
]);

test('a margin whose lines are level with those of the text', () => {
  const [parting] = partings(...text(50, 150, 100, 300, 13), ...BESIDE, RULE);
  assert.ok(parting);
});

const NONE: { name: string; strokes: Stroke[] }[] = [
  { name: 'a word across it', strokes: [...MARGIN, ...BESIDE, RULE, [140, 200, 50, 8]] },
  { name: 'no text on one side', strokes: [...BESIDE, RULE] },
  { name: 'at the edge of the sheet', strokes: [...text(10, 30, 100, 396, 13), ...BESIDE, [40, 95, 2, 310]] },
  {
    name: 'rules side by side',
    strokes: [...MARGIN, ...BESIDE.filter(([x]) => x < 340 || x > 360), RULE, [350, 95, 2, 310]],
  },
  { name: 'rows of a table with no other rule', strokes: [...ROWS, RULE] },
  { name: 'too short', strokes: [...MARGIN, ...BESIDE, [165, 95, 2, 120]] },
  {
    name: 'no bare paper where it ends',
    strokes: [...MARGIN, ...BESIDE, [165, 120, 2, 200], [0, 0, 40, HEIGHT]],
  },
];
for (const { name, strokes } of NONE)
  test(`parts nothing: ${name}`, () => assert.equal(partings(...strokes), []));

test('drawn double, it parts once', () => {
  assert.is(partings(...MARGIN, ...BESIDE, [163, 95, 2, 310], [170, 95, 2, 310]).length, 1);
});

test('white space parts columns as a rule would', () => {
  const ink = new Ink(
    pageOf(...text(50, 550, 40, 90, 15), ...MARGIN, ...BESIDE, ...text(50, 550, 420, 560, 15)),
  );
  const parting = partingAt({ at: 165, from: 108, to: 390 }, ink, DPI);
  assert.ok(
    parting && parting.top > 85 && parting.top <= 100 && parting.bottom >= 394 && parting.bottom <= 420,
  );
  assert.is(partingAt({ at: 165, from: 60, to: 500 }, ink, DPI), null);
});

test('a page is read above, left, right and below a parting', () => {
  const strip = { top: 0, bottom: 600, left: 0, right: 600 };
  assert.equal(areasOf(strip, [{ at: 165, top: 90, bottom: 410 }], DPI), [
    { top: 0, bottom: 90, left: 0, right: 600 },
    { top: 90, bottom: 410, left: 0, right: 165 },
    { top: 90, bottom: 410, left: 165, right: 600 },
    { top: 410, bottom: 600, left: 0, right: 600 },
  ]);
  assert.equal(areasOf({ ...strip, top: 420 }, [{ at: 165, top: 90, bottom: 410 }], DPI), [
    { ...strip, top: 420 },
  ]);
  assert.equal(
    areasOf({ ...strip, bottom: 400 }, [{ at: 165, top: 0, bottom: 410 }], DPI).map(({ left, right }) => [
      left,
      right,
    ]),
    [
      [0, 165],
      [165, 600],
    ],
  );
});

test('a margin is read before the text beside it, on the right too', () => {
  const strip = { top: 0, bottom: 600, left: 0, right: 600 };
  const leftsOf = (at: number) => areasOf(strip, [{ at, top: 0, bottom: 600 }], DPI).map(({ left }) => left);
  assert.equal(leftsOf(430), [430, 0]);
  assert.equal(leftsOf(320), [0, 320]);
});

test.run();
