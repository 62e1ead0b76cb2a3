import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ReadingPool } from '../../pipeline/pool.ts';
import { type ReadOutcome, readDocument } from '../../pipeline/read/document.ts';
import { loadPdfjs } from '../../pipeline/read/pdfjs.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const test = suite('pdf.js made lighter');
const ROOT = join(import.meta.dirname, '../..');

test('what is changed of pdf.js is still there, once', async () => {
  const { CHANGES } = await import(join(ROOT, 'pipeline/ready/lighter-pdfjs.mjs'));
  const source = await readFile(join(ROOT, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8');
  for (const { from } of CHANGES) assert.is(source.split(from).length, 2, from);
});

/** A document whose fonts are in the file, with a map of their letters, as word processors write them; then one that is not. */
async function withFontsInside(path: string): Promise<void> {
  const pdf = new PDFDocument();
  const written = createWriteStream(path);
  pdf.pipe(written);
  for (const font of ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'])
    pdf
      .font(join(ROOT, 'node_modules/pdfjs-dist/standard_fonts', font))
      .text('Le conseil décide l’achat ﬁnal : 12 €');
  pdf.font('Symbol').text('abc').font('Times-Roman').text('À l’unanimité');
  pdf.end();
  await finished(written);
}

/** Fonts are named after the rank of the document in its process. */
const asText = (outcome: ReadOutcome): string => JSON.stringify(outcome).replace(/"g_d\d+_/g, '"g_');

test('a thread reads the same words at the same places as the sources', async () => {
  const pool = new ReadingPool(1);
  const folder = await temporaryFolder();
  try {
    const fonts = join(folder, 'fonts.pdf');
    await withFontsInside(fonts);
    const fixtures = ['form-frame', 'form-minutes', 'tables-pdf'];
    for (const path of [fonts, ...fixtures.map((name) => join(ROOT, 'test/fixtures', name, 'source.pdf'))]) {
      const source = { file: 'source.pdf', path };
      const read = asText(await readDocument(source));
      assert.is(asText(await pool.read(source)), read, path);
      if (path === fonts) assert.match(read, /Le conseil décide l’achat .*12 €/);
    }
  } finally {
    await pool.close();
    await rm(folder, { recursive: true });
  }
});

test('what pdf.js does not say to itself is copied as ever', async () => {
  await loadPdfjs();
  const text = { chunk: { items: [] } };
  for (const value of [{ names: ['Anne'] }, text]) {
    assert.equal(structuredClone(value), value);
    assert.is.not(Object.values(structuredClone(value))[0], Object.values(value)[0]);
  }
});

test.run();
