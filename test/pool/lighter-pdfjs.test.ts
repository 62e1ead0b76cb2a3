import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ReadingPool } from '../../pipeline/pool.ts';
import { type ReadOutcome, readDocument } from '../../pipeline/read/document.ts';

const test = suite('pdf.js made lighter');
const ROOT = join(import.meta.dirname, '../..');

test('what is changed of pdf.js is still there, once', async () => {
  const { CHANGES } = await import(join(ROOT, 'pipeline/ready/lighter-pdfjs.mjs'));
  const source = await readFile(join(ROOT, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8');
  for (const { from } of CHANGES) assert.is(source.split(from).length, 2, from);
});

/** Fonts are named after the rank of the document in its process. */
const asText = (outcome: ReadOutcome): string => JSON.stringify(outcome).replace(/"g_d\d+_/g, '"g_');

test('a thread reads the same words at the same places as the sources', async () => {
  const pool = new ReadingPool(1);
  try {
    for (const name of ['form-frame', 'form-minutes', 'tables-pdf']) {
      const source = { file: name, path: join(ROOT, 'test/fixtures', name, 'source.pdf') };
      assert.is(asText(await pool.read(source)), asText(await readDocument(source)), name);
    }
  } finally {
    await pool.close();
  }
});

test.run();
