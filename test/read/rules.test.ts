import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { layOut } from '../../pipeline/read/geometry.ts';
import { Ink } from '../../pipeline/read/ink.ts';
import type { Item } from '../../pipeline/read/item.ts';
import { lostMarks } from '../../pipeline/read/lost-marks.ts';
import type { Pixels } from '../../pipeline/read/pixels.ts';
import { bandsOf, ruledTables } from '../../pipeline/read/ruled-tables.ts';
import { withoutRules } from '../../pipeline/read/rules.ts';
import { wordsByTable } from '../../pipeline/read/table-words.ts';

const DPI = 100;
const [WIDTH, HEIGHT] = [600, 500];

/** A white page with rectangles of ink: left, top, width, height. */
function pageOf(...strokes: [number, number, number, number][]): Pixels {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
  for (const [left, top, width, height] of strokes)
    for (let line = top; line < top + height; line++)
      data.fill(0, 4 * (line * WIDTH + left), 4 * (line * WIDTH + left + width));
  return { data, width: WIDTH, height: HEIGHT };
}

const isInk = ({ data }: Pixels, x: number, y: number): boolean => data[4 * (y * WIDTH + x)] === 0;
const inkOf = (page: Pixels): number =>
  Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => Number(page.data[4 * pixel] === 0)).reduce(
    (a, b) => a + b,
  );

/** Three rows, two columns: rules across at 100, 150, 200, 250, down at 50, 150, 500. */
const TABLE: [number, number, number, number][] = [
  ...[100, 150, 200, 250].map((top): [number, number, number, number] => [50, top, 452, 2]),
  ...[50, 150, 500].map((left): [number, number, number, number] => [left, 100, 2, 152]),
];

const rules = suite('rules of a scanned page');

rules('a table is wiped off, and known', () => {
  const page = pageOf(...TABLE);
  const tables = ruledTables(withoutRules(page, DPI), DPI);
  assert.is(inkOf(page), 0);
  assert.equal(
    tables.map(({ rows, columns }) => [rows.length, columns.length]),
    [[4, 3]],
  );
});

rules('letters and pictures stay, also where they cross a rule', () => {
  const letter: [number, number, number, number] = [300, 90, 4, 20];
  const picture: [number, number, number, number] = [100, 300, 200, 60];
  const page = pageOf(...TABLE, letter, picture);
  withoutRules(page, DPI);
  assert.ok(isInk(page, 301, 92) && isInk(page, 301, 101) && isInk(page, 301, 108));
  assert.ok(isInk(page, 200, 330));
  assert.is(inkOf(page), 4 * 20 + 200 * 60);
});

rules('a frame around a title is no table', () => {
  const frame: [number, number, number, number][] = [
    [50, 100, 400, 2],
    [50, 200, 402, 2],
    [50, 100, 2, 100],
    [450, 100, 2, 100],
  ];
  const page = pageOf(...frame);
  assert.equal(ruledTables(withoutRules(page, DPI), DPI), []);
  assert.is(inkOf(page), 0);
});

rules('a low frame loses its sides too, the letters in it stay', () => {
  const frame: [number, number, number, number][] = [
    [300, 100, 200, 2],
    [300, 126, 202, 2],
    [300, 100, 2, 26],
    [500, 100, 2, 26],
  ];
  const letter: [number, number, number, number] = [320, 106, 3, 14];
  const page = pageOf(...frame, letter);
  withoutRules(page, DPI);
  assert.is(inkOf(page), 3 * 14);
});

rules('a picture between two rules stays', () => {
  const page = pageOf([300, 100, 200, 2], [300, 126, 200, 2], [340, 100, 40, 28]);
  withoutRules(page, DPI);
  assert.ok(isInk(page, 341, 110) && isInk(page, 378, 120));
});

rules('a plan, wider than any page', () => {
  const width = 40_000;
  const data = new Uint8ClampedArray(4 * width * 12).fill(255);
  data.fill(0, 4 * width * 5, 4 * width * 7);
  const { across } = withoutRules({ data, width, height: 12 }, 200);
  assert.equal(
    across.map(({ from, to }) => [from, to]),
    [[0, width]],
  );
});

rules.run();

const tables = suite('tables of a scanned page');

const TABLES = ruledTables(withoutRules(pageOf(...TABLE), DPI), DPI);
const DRAWN = { scale: 1, height: HEIGHT };
/** A word by its baseline in pixels from the top. */
const word = (text: string, x: number, baseline: number): Item => ({
  text,
  x,
  y: HEIGHT - baseline,
  width: 8 * text.length,
  size: 10,
  font: null,
});

tables('a page is read strip by strip', () => {
  assert.equal(
    bandsOf(TABLES, HEIGHT, DPI).map((band) => [band.top, band.bottom, band.tables.length]),
    [
      [0, 101, 0],
      [101, 251, 1],
      [251, HEIGHT, 0],
    ],
  );
  assert.equal(bandsOf([], HEIGHT, DPI), [{ top: 0, bottom: HEIGHT, tables: [] }]);
});

tables(
  'rows in order, each cell begun on the line of the first, whatever order the words were read in',
  () => {
    const words = [
      word('2024_01', 60, 130),
      word('2024_02', 60, 175),
      word('Tarifs', 160, 120),
      word('de', 215, 120),
      word('cantine', 160, 140),
      word('Voirie', 152, 175),
      word('Bois', 10, 225),
    ];
    const { text, lines } = layOut(wordsByTable(words, TABLES, DRAWN), {
      number: 1,
      width: WIDTH,
      height: HEIGHT,
    });
    assert.equal(text.split(/\n+/), ['Bois', '2024_01\tTarifs de', 'cantine', '2024_02\tVoirie']);
    // Where they truly are.
    assert.ok((lines.find((line) => line.text.startsWith('2024_01'))?.box?.[1] ?? 0) < HEIGHT - 130);
  },
);

tables('a number cut in a narrow cell is one word', () => {
  const words = [word('23-', 60, 115), word('041', 60, 140), word('Tarifs', 160, 120)];
  assert.equal(
    wordsByTable(words, TABLES, DRAWN).map(({ text }) => text),
    ['23-041', 'Tarifs'],
  );
  const apart = [word('23', 60, 115), word('041', 60, 140), word('Tarifs', 160, 120)];
  assert.equal(
    wordsByTable(apart, TABLES, DRAWN).map(({ text }) => text),
    ['23', 'Tarifs', '041'],
  );
});

tables('long cells side by side are columns of text', () => {
  const column = (name: string, x: number) =>
    Array.from({ length: 7 }, (_, line) => word(`${name}${line}`, x, 106 + 6 * line)).map((each) => ({
      ...each,
      size: 5,
    }));
  const read = wordsByTable([...column('b', 160), ...column('a', 60)], TABLES, DRAWN).map(({ text }) => text);
  assert.equal(read.slice(0, 8), ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'b0']);
});

tables('crosses that were not read, in columns where others were', () => {
  const [table] = TABLES;
  const cross = (x: number, y: number): [number, number, number, number][] => [
    [x, y, 8, 2],
    [x + 3, y, 3, 8],
    [x, y + 6, 8, 2],
  ];
  const rows: [number, number, number, number][] = Array.from({ length: 6 }, (_, row) => [
    50,
    100 + 30 * row,
    452,
    2,
  ]);
  const columns: [number, number, number, number][] = [50, 200, 350, 500].map((left) => [left, 100, 2, 152]);
  const page = pageOf(
    ...rows,
    ...columns,
    ...cross(270, 140),
    ...cross(270, 170),
    ...cross(270, 200),
    ...cross(420, 230),
  );
  const [drawn] = ruledTables(withoutRules(page, DPI), DPI);
  assert.ok(table && drawn);
  const read = [word('Nom', 60, 120), word('Présent', 260, 120), word('Absent', 400, 120)];
  const crosses = [word('x', 270, 148), word('x', 270, 178)];
  const ink = new Ink(page);
  assert.equal(
    lostMarks([...read, ...crosses], drawn, ink, DRAWN, DPI).map(({ text, x }) => [
      text,
      Math.round(x * DRAWN.scale),
    ]),
    [
      ['x', 270],
      ['x', 420],
    ],
  );
  assert.equal(lostMarks(read, drawn, ink, DRAWN, DPI), []);
});
tables.run();
