import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Page } from '../../pipeline/document.ts';
import { keptPages, type PageWords, scansAround, scansIn } from '../../pipeline/read/kept-pages.ts';
import { readScan } from '../../pipeline/read/scan.ts';
import { temporaryFolder } from '../temporary.ts';

const test = suite<{ folder: string }>('scan read page by page');
test.before.each(async (context) => {
  context.folder = await temporaryFolder();
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

const PAGES = 5;
const images: Page[] = Array.from({ length: PAGES }, (_, index) => ({
  number: index + 1,
  width: 595,
  height: 842,
  text: '',
  lines: [],
  runs: [],
}));

/** A recogniser that is stopped, as by Ctrl-C, when it comes to a page. */
function recogniser(stopsAt = PAGES + 1) {
  const read: number[] = [];
  const recognise = async ({ number }: Page): Promise<PageWords> => {
    if (number === stopsAt) throw new Error('interrompu');
    read.push(number);
    const confidence = 90 + number;
    return {
      items: [{ text: `page ${number}`, x: 70, y: 700, width: 40, size: 11, font: null, confidence }],
      shown: null,
    };
  };
  return { read, recognise };
}

test('each page is told before it is read', async () => {
  const told: string[] = [];
  await readScan(images, recogniser().recognise, {
    onPage: ({ page, pages }) => told.push(`${page} sur ${pages}`),
  });
  assert.equal(told, ['1 sur 5', '2 sur 5', '3 sur 5', '4 sur 5', '5 sur 5']);
});

test('an interrupted reading goes on from its page, and gives the same', async ({ folder }) => {
  const kept = keptPages(folder, 'abc');
  const first = recogniser(4);
  const stopped = await readScan(images, first.recognise, { kept }).catch((error: Error) => error.message);
  assert.is(stopped, 'interrompu');
  const second = recogniser();
  const told: number[] = [];
  const resumed = await readScan(images, second.recognise, { kept, onPage: ({ page }) => told.push(page) });
  assert.equal(
    [first.read, second.read, told],
    [
      [1, 2, 3],
      [4, 5],
      [4, 5],
    ],
  );
  assert.equal(resumed, await readScan(images, recogniser().recognise));
});

test('pages are those of the same bytes', async ({ folder }) => {
  await readScan(images, recogniser().recognise, { kept: keptPages(folder, 'abc') });
  const other = recogniser();
  await readScan(images, other.recognise, { kept: keptPages(folder, 'def') });
  assert.is(other.read.length, PAGES);
});

test('a page whose file is damaged is read again', async ({ folder }) => {
  const kept = keptPages(folder, 'abc');
  await readScan(images, recogniser().recognise, { kept });
  await writeFile(join(folder, 'abc/2.json'), '[{"text": "pa');
  const again = recogniser();
  await readScan(images, again.recognise, { kept });
  assert.equal(again.read, [2]);
});

test('a store keeps them in a hidden folder of its own', () => {
  assert.is(scansAround('archives/essai/2024-03-14/1.pdf'), scansIn('archives'));
  assert.match(scansIn('archives'), /^archives.\.registre/);
});

test.run();
