import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOn } from '../../pipeline/document/boxes.ts';
import type { Page, Run } from '../../pipeline/document.ts';

const test = suite('boxes');

const pageOf = (text: string, ...runs: Run[]): Page => ({
  number: 1,
  width: 200,
  height: 200,
  text,
  lines: [],
  runs,
});
const run = (start: number, end: number, ...box: Run['box']): Run => ({ start, end, box });

test('a part of a run is cut out of it', () =>
  assert.equal(placesOn(pageOf('abcdegho', run(0, 8, 0, 0, 80, 10)), 2, 5), { box: [20, 0, 50, 10] }));

test('words of a sheet that lay on its side have the boxes that the page shows', () => {
  const page: Page = { ...pageOf('abcd', run(0, 4, 10, 20, 50, 30)), shown: [0, 1, -1, 0, 200, 0] };
  assert.equal(placesOn(page, 0, 4), { box: [170, 10, 180, 50] });
});

test('wide letters take more of it than narrow ones', () => {
  const page = pageOf('WWWW illi', run(0, 9, 0, 0, 90, 10));
  const [from = 0] = placesOn(page, 5, 9).box ?? [];
  assert.ok(from > 65 && from < 72, `${from}`);
  assert.equal(placesOn(page, 0, 9).box, [0, 0, 90, 10]);
});

test('words over two lines have a box on each, and one that holds both', () => {
  const page = pageOf(
    'ab cd\nef',
    run(0, 2, 0, 20, 20, 30),
    run(3, 5, 30, 20, 50, 30),
    run(6, 8, 0, 0, 20, 10),
  );
  assert.equal(placesOn(page, 3, 8), {
    box: [0, 0, 50, 30],
    boxes: [
      [30, 20, 50, 30],
      [0, 0, 20, 10],
    ],
  });
  assert.equal(placesOn(page, 0, 5), { box: [0, 20, 50, 30] });
});

test('words that run up the page are kept whole; a text has no boxes', () => {
  assert.equal(placesOn(pageOf('stamp', run(0, 5, 0, 0, 10, 60)), 1, 3), { box: [0, 0, 10, 60] });
  assert.equal(placesOn(pageOf('text'), 1, 3), {});
});

test.run();
