import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, Page, Span, TextLayer } from '../../pipeline/document.ts';
import { plainPage } from '../../pipeline/read/plain.ts';
import { doubtsOf, withDoubtedNumbers } from '../../pipeline/record/doubts.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { actOf } from '../helpers/act-of.ts';
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

test('words cut by a line end are told on one line', () => {
  const [span] = fact(1).spans;
  const cut = { ...fact(1), spans: [{ ...(span as Span), quote: '9\nvoix' }] };
  const [doubt] = doubtsOf([cut], { ...documentOf(), pages: [image(1, 40)] });
  assert.is(doubt?.message, 'Lecture optique douteuse de « 9 voix ».');
});

for (const { name, page, pointers } of [
  { name: 'on an image', page: 2, pointers: ['/attendance/present/0', '/signatory'] },
  { name: 'not on a page of text', page: 1, pointers: [] },
])
  test(`of two printings of one name that differ by a sign, both are doubtful, ${name}`, () => {
    const named = (pointer: string, quote: string): Fact => ({
      ...fact(page, pointer),
      spans: [{ page, start: 0, end: 6, quote }],
    });
    const facts = [
      named('/attendance/present/0', 'Anne KERLOC’H'),
      named('/attendance/present/1', 'Jean BOIS'),
      named('/signatory', 'Anne KERLOCH'),
      named('/subject', 'Anne KERLOCH'),
    ];
    const pages = [plainPage(1, '9 voix pour'), image(2, 90)];
    assert.equal(
      doubtsOf(facts, { ...documentOf(), pages }).map(({ pointer }) => pointer),
      pointers,
    );
  });

/** An act of the document, whose number stands on a page. */
const numbered = (number: string, page: number): Deliberation => ({
  ...actOf().record,
  number,
  diagnostics: [],
  provenance: {
    '/number': { certainty: 'stated', rule: 'label', spans: [{ page, start: 0, end: 6, quote: number }] },
  },
});

for (const { name, page, pointers } of [
  { name: 'on an image', page: 2, pointers: [[], ['/number'], [], []] },
  { name: 'not on a page of text', page: 1, pointers: [[], [], [], []] },
])
  test(`a number out of the order of the others is doubtful, ${name}`, () => {
    const records = ['2024-7', '2024-3', '2024-9', '2024-10'].map((number) => numbered(number, page));
    const pages = [plainPage(1, '2024-3'), image(2, 90)];
    const told = withDoubtedNumbers(records, { ...documentOf(), pages });
    assert.equal(
      told.map(({ diagnostics }) => diagnostics.map(({ pointer }) => pointer)),
      pointers,
    );
  });

test.run();
