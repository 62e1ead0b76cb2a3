import type { Page } from 'tesseract.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linesOf, placedWords } from '../../pipeline/read/optical-words.ts';

const test = suite('words that optical reading gives');

type Word = [text: string, x: number, y: number];

/** What tesseract makes of words 20 pixels wide and 10 high, read as one line. */
function line(...words: Word[]): Pick<Page, 'blocks'> {
  const boxes = words.map(([, x, y]) => ({ x0: x, y0: y, x1: x + 20, y1: y + 10 }));
  const all = {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
  const read = {
    words: words.map(([text], index) => ({ text, confidence: 90.4, bbox: boxes[index] })),
    bbox: all,
    baseline: { x0: all.x0, y0: all.y1, x1: all.x1, y1: all.y1, has_baseline: true },
  };
  return { blocks: [{ paragraphs: [{ lines: [read] }] }] } as never;
}

const lines: { name: string; words: Word[]; levels: number[] }[] = [
  {
    name: 'words of a line stand on its foot',
    words: [
      ['Le', 0, 0],
      ['Maire', 30, 2],
    ],
    levels: [488, 488],
  },
  {
    name: 'crosses of a column, taken for a line, stand where they are',
    words: [
      ['x', 100, 0],
      ['x', 102, 30],
      ['x', 99, 60],
    ],
    levels: [490, 460, 430],
  },
  {
    name: 'crosses of a column read from its foot',
    words: [
      ['x', 99, 60],
      ['x', 102, 30],
      ['x', 100, 0],
    ],
    levels: [430, 460, 490],
  },
  {
    name: 'words of a line that touch',
    words: [
      ['l’', 100, 0],
      ['air', 118, 2],
    ],
    levels: [488, 488],
  },
  { name: 'one word', words: [['x', 100, 30]], levels: [460] },
];
for (const { name, words, levels } of lines)
  test(name, () => {
    const placed = placedWords(linesOf(line(...words)), 1, 0, 500);
    assert.equal(
      placed.map(({ text, y }) => [text, y]),
      words.map(([text], index) => [text, levels[index]]),
    );
    assert.is(placed[0]?.confidence, 90);
  });

/** Words set on their side: each is as high as the letters it has, and 8 pixels wide. */
function turnedLine(...words: [text: string, foot: number][]): Pick<Page, 'blocks'> {
  const read = line(...words.map(([text, foot]): Word => [text, 40, foot]));
  const [own] = read.blocks?.[0]?.paragraphs[0]?.lines ?? [];
  for (const { text, bbox } of own?.words ?? [])
    Object.assign(bbox, { x1: bbox.x0 + 8, y0: bbox.y0 - 6 * text.length, y1: bbox.y0 });
  const boxes = own?.words.map(({ bbox }) => bbox) ?? [];
  const [y0, y1] = [Math.min(...boxes.map((box) => box.y0)), Math.max(...boxes.map((box) => box.y1))];
  Object.assign(own?.bbox ?? {}, { x0: 40, x1: 48, y0, y1 });
  return read;
}

test('a line set on its side is one line, at the foot of the page', () => {
  const placed = placedWords(
    linesOf(turnedLine(['Accusé', 400], ['de', 350], ['réception', 330])),
    1,
    0,
    500,
  );
  assert.equal(
    placed.map(({ text, y, x }) => [text, y, x]),
    [
      ['Accusé', 1, 0],
      ['de', 1, 50],
      ['réception', 1, 70],
    ],
  );
});

test('rules between cells are no words, a bar after a colon may be a figure', () => {
  const textsOf = (...texts: string[]) =>
    placedWords(linesOf(line(...texts.map((text, at): Word => [text, at * 30, 0]))), 1, 0, 500).map(
      ({ text }) => text,
    );
  assert.equal(textsOf('Titulaires', 'présents', '|', 'Absents', '|'), ['Titulaires', 'présents', 'Absents']);
  assert.equal(textsOf('Contre', ':', '|'), ['Contre', ':', '|']);
});

test('a page without words', () => assert.equal(linesOf({ blocks: null }), []));

test.run();
