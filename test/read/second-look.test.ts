import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookedAtAgain } from '../../pipeline/read/second-look.ts';
import type { OpticalLine } from '../../pipeline/read/unruled-rows.ts';

const test = suite('a second look at doubtful words');

type Word = [text: string, confidence: number, height?: number];

/** Words 20 pixels wide and 10 high, 10 apart, from 100 pixels below the top. */
const lineOf = (...words: Word[]): OpticalLine =>
  ({
    bbox: {
      x0: 0,
      y0: 100,
      x1: words.length * 30 - 10,
      y1: 100 + Math.max(...words.map(([, , height = 10]) => height)),
    },
    words: words.map(([text, confidence, height = 10], at) => ({
      text,
      confidence,
      bbox: { x0: at * 30, y0: 100, x1: at * 30 + 20, y1: 100 + height },
    })),
  }) as OpticalLine;

interface Look {
  name: string;
  read: Word[];
  again: Word[];
  told: string;
  /** Where the second look begins and ends, in pixels. */
  looked: [left: number, right: number][];
  /** Where ink stands that was not read, on the height of the line. */
  ink?: [left: number, right: number];
}

const looks: Look[] = [
  {
    name: 'sure words are read once',
    read: [['Envoi', 96]],
    again: [['Envol', 99]],
    told: 'Envoi',
    looked: [],
  },
  {
    name: 'doubtful words one after the other are read again together',
    read: [
      ['2013', 96],
      ['SJ', 25],
      ['ASIN', 0],
      ['le', 96],
    ],
    again: [
      ['Réception', 96],
      ['en', 95],
    ],
    told: '2013 Réception en le',
    looked: [[26, 84]],
  },
  {
    name: 'what is read again less surely than before is left',
    read: [['gribouillis', 10]],
    again: [['signature', 59]],
    told: 'gribouillis',
    looked: [[0, 24]],
  },
  {
    name: 'words of which nothing is left stay',
    read: [['2014/1152', 48]],
    again: [['/', 99]],
    told: '2014/1152',
    looked: [[0, 24]],
  },
  { name: 'a sign is no word', read: [['—', 12]], again: [['Reçu', 99]], told: '—', looked: [] },
  {
    name: 'a drawing is no line',
    read: [['Fate', 12, 61]],
    again: [['Maire', 99]],
    told: 'Fate',
    looked: [],
  },
  {
    name: 'ink right after a line is read with its last word',
    read: [
      ['2013', 96],
      ['SEA', 96],
    ],
    again: [
      ['Réception', 96],
      ['en', 95],
    ],
    told: '2013 Réception en',
    looked: [[26, 124]],
    ink: [60, 120],
  },
  {
    name: 'ink that does not make a word longer is no letter',
    read: [['Maire', 96]],
    again: [
      ['—', 96],
      ['Maire', 96],
    ],
    told: 'Maire',
    looked: [[0, 34]],
    ink: [24, 30],
  },
  {
    name: 'a doubtful word beside a sure one is a signature',
    read: [['Maire', 96]],
    again: [
      ['Maire', 96],
      ['Jefe', 40],
    ],
    told: 'Maire',
    looked: [[0, 124]],
    ink: [30, 120],
  },
  {
    name: 'ink far from the line is not of it',
    read: [['Maire', 96]],
    again: [],
    told: 'Maire',
    looked: [],
    ink: [45, 90],
  },
  { name: 'dust is no letter', read: [['Maire', 96]], again: [], told: 'Maire', looked: [], ink: [24, 27] },
];

for (const { name, read, again, told, looked, ink: [from, to] = [0, 0] } of looks)
  test(name, async () => {
    const places: [number, number][] = [];
    const [line] = await lookedAtAgain([lineOf(...read)], {
      readLine: async ({ left, right }) => {
        places.push([left, right]);
        return [lineOf(...again)];
      },
      textIn: ({ left, right, ...part }) =>
        left <= from && from < to && to <= right ? [{ ...part, left: from, right: to }] : [],
      width: 500,
      dpi: 200,
    });
    assert.is(line?.words.map(({ text }) => text).join(' '), told);
    assert.equal(places, looked);
  });

test('words read again stand where they are on the sheet', async () => {
  const seen = { readLine: async () => [lineOf(['Réception', 96])], textIn: () => [], width: 500, dpi: 200 };
  const [line] = await lookedAtAgain([lineOf(['Envoi', 96], ['SJAS', 20])], seen);
  assert.equal(line?.words[1]?.bbox, { x0: 26, y0: 192, x1: 46, y1: 202 });
});

test('what stands beside a line is another', async () => {
  const areas: [number, number][] = [];
  const bbox = { x0: 300, y0: 100, x1: 320, y1: 110 };
  const right = { bbox, words: [{ text: 'Adjoint', confidence: 96, bbox }] } as OpticalLine;
  await lookedAtAgain([lineOf(['Maire', 96]), right], {
    readLine: async () => [],
    textIn: ({ left, right }) => {
      areas.push([left, right]);
      return [];
    },
    width: 500,
    dpi: 200,
  });
  assert.equal(areas, [
    [0, 0],
    [20, 300],
    [20, 300],
    [320, 500],
  ]);
});

test.run();
