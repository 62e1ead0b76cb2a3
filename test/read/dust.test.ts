import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wipeDust } from '../../pipeline/read/dust.ts';

const test = suite('dust of a scan in black and white');

const DPI = 200;
const SIDE = 2 * DPI;

interface Strewn {
  /** Of how many specks. */
  specks: number;
  /** Pixels of the side of each. */
  side?: number;
}

/** A sheet of two inches with a dot of an « i » over its stem, in its middle, and specks elsewhere. */
function sheet({ specks, side = 2 }: Strewn) {
  const data = new Uint8ClampedArray(4 * SIDE * SIDE).fill(255);
  const inkAt = (left: number, top: number, width: number, height: number) => {
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++)
        for (let channel = 0; channel < 3; channel++) data[4 * (y * SIDE + x) + channel] = 0;
  };
  inkAt(200, 200, 3, 3);
  inkAt(200, 206, 3, 12);
  for (let speck = 0; speck < specks; speck++)
    inkAt(7 + ((37 * speck) % 380), 7 + 9 * (speck % 20), side, side);
  return { data, width: SIDE, height: SIDE };
}

const inkIn = (data: Uint8ClampedArray): number =>
  data.reduce((ink, light) => ink + (light === 0 ? 1 : 0), 0) / 3;
const LETTER = 9 + 36;

const SHEETS: { name: string; strewn: Strewn; left: number }[] = [
  {
    name: 'strewn over a sheet, it is wiped off; the dot of an « i » stays',
    strewn: { specks: 40 },
    left: LETTER,
  },
  { name: 'a few specks stay: a comma may be one', strewn: { specks: 10 }, left: LETTER + 40 },
  { name: 'dots are no dust', strewn: { specks: 40, side: 3 }, left: LETTER + 360 },
];
for (const { name, strewn, left } of SHEETS)
  test(name, () => {
    const pixels = sheet(strewn);
    wipeDust(pixels, DPI);
    assert.is(inkIn(pixels.data), left);
  });

for (const side of [0, 1, 2])
  test(`a sheet smaller than a speck, ${side} pixels wide, stays as it is`, () => {
    const data = new Uint8ClampedArray(4 * side * side);
    wipeDust({ data, width: side, height: side }, DPI);
    assert.equal(data, new Uint8ClampedArray(4 * side * side));
  });

test.run();
