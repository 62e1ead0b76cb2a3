import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Page } from '../../pipeline/document.ts';
import { layOut } from '../../pipeline/read/geometry.ts';
import { keptPages, type PageWords, scansAround, scansIn } from '../../pipeline/read/kept-pages.ts';
import { ANNEX, type Images, PICTURE, readImages } from '../../pipeline/read/scan.ts';
import { DOUBTFUL } from '../../pipeline/read/sureness.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const test = suite<{ folder: string }>('scan read page by page');
test.before.each(async (context) => {
  context.folder = await temporaryFolder();
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

const PAGES = 5;
const sheets: Page[] = Array.from({ length: PAGES }, (_, index) => ({
  number: index + 1,
  width: 595,
  height: 842,
  text: '',
  lines: [],
  runs: [],
}));

/** What reads images, stopped, as by Ctrl-C, when it comes to a page. */
function recogniser(stopsAt = PAGES + 1) {
  const read: number[] = [];
  const isPicture = async () => true;
  const recognise = async ({ number }: Page): Promise<PageWords> => {
    if (number === stopsAt) throw new Error('interrompu');
    read.push(number);
    const confidence = 90 + number;
    return {
      items: [{ text: `page ${number}`, x: 70, y: 700, width: 40, size: 11, font: null, confidence }],
      shown: null,
    };
  };
  return { read, images: { isPicture, recognise } };
}

test('each page is told before it is read', async () => {
  const told: string[] = [];
  await readImages(sheets, recogniser().images, {
    onPage: ({ page, pages }) => told.push(`${page} sur ${pages}`),
  });
  assert.equal(told, ['1 sur 5', '2 sur 5', '3 sur 5', '4 sur 5', '5 sur 5']);
});

for (const { together, atOnce } of [
  { together: 1, atOnce: 1 },
  { together: 2, atOnce: 2 },
])
  test(`a scan is read ${together} page at once, and its pages stay in order`, async () => {
    const { images } = recogniser();
    let [running, most] = [0, 0];
    const recognise = async (page: Page) => {
      most = Math.max(most, ++running);
      await delay(page.number === 1 ? 20 : 5);
      running--;
      return images.recognise(page);
    };
    const { pages } = await readImages(sheets, { ...images, recognise }, { together });
    assert.is(most, atOnce);
    assert.equal(
      pages.map(({ text }) => text),
      sheets.map(({ number }) => `page ${number}`),
    );
  });

/** What is doubtful of a page whose words are read so surely. */
async function doubtfulOf(words: Record<string, number>): Promise<string[]> {
  const place = { y: 700, width: 40, size: 11, font: null };
  const items = Object.entries(words).map(([text, confidence], index) => {
    return { text, confidence, x: 70 + 50 * index, ...place };
  });
  const images: Images = { isPicture: async () => true, recognise: async () => ({ items, shown: null }) };
  const { pages } = await readImages(sheets.slice(0, 1), images);
  return pages.flatMap(({ runs, text }) =>
    runs
      .filter(({ confidence = 100 }) => confidence < DOUBTFUL)
      .map(({ start, end }) => text.slice(start, end)),
  );
}

test('a word that is said to hold the next one stays on its line', async () => {
  const place = { y: 700, size: 10, font: null, confidence: 95 };
  const items = [
    { text: 'n°20240831', x: 70, width: 80, ...place },
    { text: '-08', x: 132, width: 18, ...place },
  ];
  const images: Images = { isPicture: async () => true, recognise: async () => ({ items, shown: null }) };
  const { pages } = await readImages(sheets.slice(0, 1), images);
  assert.is(pages[0]?.text, 'n°20240831 -08');
});

const DOUBTS: { name: string; words: Record<string, number>; doubtful: string[] }[] = [
  {
    name: 'on a clean page, what is hardly seen is doubtful',
    words: { délibération: 95, municipalité: 95, DUPONT: 96, Jean: 84, ROUX: 59 },
    doubtful: ['ROUX'],
  },
  {
    name: 'on a page hardly read, what is not surely seen is too',
    words: { délibération: 88, municipalité: 88, DUPONT: 90, Jean: 79, ROUX: 59 },
    doubtful: ['Jean', 'ROUX'],
  },
  {
    name: 'a name that may be another is doubtful, however surely seen',
    words: { Mare: 95, DUPONT: 95, Jean: 95, ROUX: 95 },
    doubtful: ['Mare'],
  },
];
for (const { name, words, doubtful } of DOUBTS)
  test(name, async () => assert.equal(await doubtfulOf(words), doubtful));

test('an interrupted reading goes on from its page, and gives the same', async ({ folder }) => {
  const kept = keptPages(folder, 'abc');
  const first = recogniser(4);
  const stopped = await readImages(sheets, first.images, { kept }).catch((error: Error) => error.message);
  assert.is(stopped, 'interrompu');
  const second = recogniser();
  const told: number[] = [];
  const resumed = await readImages(sheets, second.images, { kept, onPage: ({ page }) => told.push(page) });
  assert.equal(
    [first.read, second.read, told],
    [
      [1, 2, 3],
      [4, 5],
      [4, 5],
    ],
  );
  assert.equal(resumed, await readImages(sheets, recogniser().images));
});

test('pages are those of the same bytes', async ({ folder }) => {
  await readImages(sheets, recogniser().images, { kept: keptPages(folder, 'abc') });
  const other = recogniser();
  await readImages(sheets, other.images, { kept: keptPages(folder, 'def') });
  assert.is(other.read.length, PAGES);
});

test('a page whose file is damaged is read again', async ({ folder }) => {
  const kept = keptPages(folder, 'abc');
  await readImages(sheets, recogniser().images, { kept });
  await writeFile(join(folder, 'abc/2.json'), '[{"text": "pa');
  const again = recogniser();
  await readImages(sheets, again.images, { kept });
  assert.equal(again.read, [2]);
});

test('a store keeps them in a hidden folder of its own', () => {
  assert.is(scansAround('archives/essai/2024-03-14/1.pdf'), scansIn('archives'));
  assert.match(scansIn('archives'), /^archives.\.registre/);
});

test.run();

const mixed = suite('images beside pages of text');

const TEXT = 'Le conseil, après en avoir délibéré, décide de planter une haie au bord du chemin. '
  .repeat(5)
  .trim();
const STAMP = 'Envoyé en préfecture le 14/10/2024, reçu en préfecture le 14/10/2024, publié le 15/10/2024';
const SIGNED = 'Signé électroniquement par Anne ARBRE, maire, le 14 octobre 2024 à 10:12';

/** A page on which this is drawn, in one place. */
const page = (text: string, number: number): Page => {
  const at = { x: 70, y: 700, width: 400, size: 11, font: null };
  return layOut([{ text, ...at }], { number, width: 595, height: 842 });
};

interface Shown {
  /** Letters that are drawn; none when it does not say. */
  text?: string;
  /** The words of its picture; without them it has none. */
  picture?: string;
  confidence?: number;
}

/** What the pages of a document give that show this. */
async function readOf(shown: readonly Shown[], images: Partial<Images> = {}) {
  const asked: number[] = [];
  const { pages, textLayer, unread } = await readImages(
    shown.map(({ text = '' }, index) => page(text, index + 1)),
    {
      isPicture: async ({ number }) => shown[number - 1]?.picture !== undefined,
      async recognise({ number }) {
        asked.push(number);
        const { picture = '', confidence = 92 } = shown[number - 1] ?? {};
        const at = { x: 70, y: 700, width: 300, size: 11, font: null };
        return { items: [{ text: picture, confidence, ...at }], shown: null };
      },
      ...images,
    },
  );
  const optical = pages.filter(({ isOptical }) => isOptical).map(({ number }) => number);
  return { asked, optical, texts: pages.map(({ text }) => text), textLayer, unread };
}

const VIEW = { picture: 'vue de la mare' };
const MIXES: { name: string; shown: Shown[]; expected: Partial<Awaited<ReturnType<typeof readOf>>> }[] = [
  {
    name: 'a typed act and its signed page',
    shown: [{ text: TEXT }, { picture: 'Le Maire, Anne ARBRE' }],
    expected: { optical: [2], texts: [TEXT, 'Le Maire, Anne ARBRE'], textLayer: 'text', unread: [] },
  },
  {
    name: 'a scanned act and its typed annex',
    shown: [{ picture: 'EXTRAIT DU REGISTRE' }, { text: TEXT }],
    expected: { optical: [1], texts: ['EXTRAIT DU REGISTRE', TEXT], textLayer: 'text' },
  },
  {
    name: 'a stamp on an image is no text, on a short page it is all there is',
    shown: [{ text: TEXT }, { text: STAMP, picture: 'Le Maire, Anne ARBRE' }, { text: STAMP }],
    expected: { optical: [2], texts: [TEXT, 'Le Maire, Anne ARBRE', STAMP] },
  },
  {
    name: 'a signature over an image is no text',
    shown: [{ picture: TEXT }, { text: SIGNED, picture: 'Le Maire, Anne ARBRE' }],
    expected: { optical: [1, 2], textLayer: 'stampOnly' },
  },
  {
    name: 'the same over nothing is text',
    shown: [{ picture: TEXT }, { text: SIGNED }],
    expected: { optical: [1], texts: [TEXT, SIGNED], textLayer: 'text' },
  },
  {
    name: 'a blank page and the short end of a text cost nothing',
    shown: [{ text: TEXT }, {}, { text: 'Le Maire, Anne ARBRE' }],
    expected: { asked: [], optical: [], texts: [TEXT, '', 'Le Maire, Anne ARBRE'], unread: [] },
  },
  {
    name: 'a scan is read whole, its blank pages too',
    shown: [{ picture: TEXT }, {}],
    expected: { asked: [1, 2], optical: [1, 2], textLayer: 'scan' },
  },
  {
    name: 'the words of a photograph are none',
    shown: [{ text: TEXT }, { picture: 'ii | ~ lJ', confidence: 20 }],
    expected: { optical: [2], texts: [TEXT, ''], unread: [{ why: 'illegible', pages: [2] }] },
  },
  {
    name: 'annexes without end are let alone, but the last page',
    shown: [{ text: TEXT }, ...Array.from({ length: ANNEX + 3 }, () => VIEW)],
    expected: {
      asked: [...Array.from({ length: ANNEX }, (_, index) => index + 2), ANNEX + 4],
      unread: [{ why: 'annex', pages: [ANNEX + 2, ANNEX + 3] }],
    },
  },
  {
    name: 'of photographs, fewer are looked at',
    shown: [{ text: TEXT }, ...Array.from({ length: 30 }, () => ({ picture: 'ii | ~ lJ', confidence: 20 }))],
    expected: {
      asked: [...Array.from({ length: ANNEX / PICTURE }, (_, index) => index + 2), 31],
      texts: [TEXT, ...Array.from({ length: 30 }, () => '')],
    },
  },
  {
    name: 'acts among annexes are read',
    shown: [
      { text: TEXT },
      ...Array.from({ length: 3 * ANNEX }, (_, index) => (index % 15 === 14 ? { picture: TEXT } : VIEW)),
    ],
    expected: { unread: [] },
  },
  {
    name: 'a scan has no annex',
    shown: Array.from({ length: ANNEX + 3 }, () => VIEW),
    expected: { unread: [], textLayer: 'scan' },
  },
];
for (const { name, shown, expected } of MIXES)
  mixed(name, async () => {
    const read = await readOf(shown);
    for (const [key, value] of Object.entries(expected))
      assert.equal(read[key as keyof typeof read], value, key);
  });

const notInstalled = { recognise: async () => null };
mixed('without optical reading, the text is kept and the images are named', async () => {
  const { texts, optical, unread } = await readOf([{ text: TEXT }, VIEW, {}, VIEW], notInstalled);
  assert.equal(
    { texts, optical, unread },
    { texts: [TEXT, '', '', ''], optical: [], unread: [{ why: 'notInstalled', pages: [2, 4] }] },
  );
});

mixed('without optical reading, a scan is not read', async () => {
  const problem = await readOf([VIEW, VIEW], notInstalled).catch((error: Error) => error.message);
  assert.is(problem, 'ocr.missing');
});

mixed.run();
