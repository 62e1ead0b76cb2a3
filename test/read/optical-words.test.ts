import type { Page } from 'tesseract.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placedWords } from '../../pipeline/read/optical-words.ts';

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
    const placed = placedWords(line(...words), 1, 0, 500);
    assert.equal(
      placed.map(({ text, y }) => [text, y]),
      words.map(([text], index) => [text, levels[index]]),
    );
    assert.is(placed[0]?.confidence, 90);
  });

test('a page without words', () => assert.equal(placedWords({ blocks: null }, 1, 0, 500), []));

test.run();
