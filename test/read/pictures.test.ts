import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPdfjs } from '../../pipeline/read/pdfjs.ts';
import { showsPicture } from '../../pipeline/read/pictures.ts';

const test = suite('what a page shows besides its words');

const [WIDTH, HEIGHT] = [595, 842];
const picture = createCanvas(60, 80).encode('png');

/** Draws a picture this wide and high, at the middle of the page. */
const drawPicture = (width: number, height: number) => async (page: PDFPage) =>
  page.drawImage(await page.doc.embedPng(await picture), {
    x: (WIDTH - width) / 2,
    y: (HEIGHT - height) / 2,
    width,
    height,
  });

/** A letter of curves: pdf-lib has no font to cut them out of. */
const LETTER = 'M 0 0 C 1 9 4 9 5 0 C 6 2 7 4 8 6 C 9 8 8 9 7 9 C 5 9 3 8 2 6 C 1 4 0 2 0 0 Z';
const drawCurves = (letters: number) => (page: PDFPage) => {
  for (let letter = 0; letter < letters; letter++)
    page.drawSvgPath(LETTER, { x: 60 + 9 * letter, y: 700, scale: 0.8 });
};

const drawFrame = (page: PDFPage) => {
  page.drawRectangle({ x: 40, y: 40, width: 500, height: 760, borderWidth: 1 });
  for (let row = 0; row < 12; row++)
    page.drawLine({ start: { x: 40, y: 60 * row + 80 }, end: { x: 540, y: 60 * row + 80 } });
};

const cases: { name: string; words?: string; draw?: (page: PDFPage) => unknown; shows: boolean }[] = [
  { name: 'a blank page', shows: false },
  { name: 'a page number', words: 'Page 3', shows: false },
  { name: 'the frame of an empty form', draw: drawFrame, shows: false },
  { name: 'a scan', draw: drawPicture(WIDTH, HEIGHT), shows: true },
  { name: 'a scan with a page number', words: 'Page 3', draw: drawPicture(WIDTH, HEIGHT), shows: true },
  { name: 'the end of an act and a signature', words: 'Le Maire', draw: drawPicture(150, 80), shows: false },
  { name: 'a signature alone', draw: drawPicture(150, 80), shows: true },
  { name: 'letters drawn as curves', draw: drawCurves(40), shows: true },
];

for (const { name, words, draw, shows } of cases)
  test(name, async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([WIDTH, HEIGHT]);
    await draw?.(page);
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    if (words) page.drawText(words, { x: 80, y: 60, font });
    const pdfjs = await loadPdfjs();
    const task = pdfjs.getDocument({ data: await pdf.save() });
    const proxy = await (await task.promise).getPage(1);
    assert.is(await showsPicture(proxy, words?.length ?? 0, pdfjs.OPS), shows);
    await task.destroy();
  });

test.run();
