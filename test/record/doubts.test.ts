import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, Page, TextLayer } from '../../pipeline/document.ts';
import { plainPage } from '../../pipeline/read/plain.ts';
import { doubtsOf } from '../../pipeline/record/doubts.ts';
import { documentOf } from '../layouts/documents.ts';

const test = suite('values read from doubtful words');

const fact = (page: number, pointer = '/vote/inFavour/count'): Fact => ({
  pointer,
  value: 9,
  certainty: 'stated',
  rule: 'counts',
  spans: [{ page, start: 0, end: 6, quote: '9 voix' }],
});

/** An image whose words are so sure. */
const image = (number: number, confidence: number): Page => ({
  ...plainPage(number, '9 voix pour'),
  isOptical: true,
  runs: [{ start: 0, end: 6, box: [0, 0, 1, 1], confidence }],
});

const cases: { name: string; textLayer: TextLayer; pages: Page[]; fact: Fact; pointers: string[] }[] = [
  {
    name: 'on the image of a scan',
    textLayer: 'scan',
    pages: [image(1, 40)],
    fact: fact(1),
    pointers: ['/vote/inFavour/count'],
  },
  {
    name: 'on an image beside a page of text',
    textLayer: 'text',
    pages: [plainPage(1, '9 voix pour'), image(2, 40)],
    fact: fact(2),
    pointers: ['/vote/inFavour/count'],
  },
  {
    name: 'on the page of text, none is doubtful',
    textLayer: 'text',
    pages: [plainPage(1, '9 voix pour'), image(2, 40)],
    fact: fact(1),
    pointers: [],
  },
  { name: 'sure words', textLayer: 'text', pages: [image(1, 90)], fact: fact(1), pointers: [] },
  { name: 'prose', textLayer: 'scan', pages: [image(1, 40)], fact: fact(1, '/rationale/0'), pointers: [] },
];
for (const { name, textLayer, pages, fact, pointers } of cases)
  test(name, () => {
    const doubts = doubtsOf([fact], { ...documentOf(), textLayer, pages });
    assert.equal(
      doubts.map(({ pointer }) => pointer),
      pointers,
    );
  });

test.run();
