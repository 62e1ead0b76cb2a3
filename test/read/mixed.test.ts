import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../../pipeline/pipeline.ts';
import { readDocument } from '../../pipeline/read/document.ts';
import { demoPdfs } from '../demo-commune/make-pdfs.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { bound } from './sheets.ts';

const test = suite<{ folder: string }>('a typed act with its last page signed and scanned');
test.before.each(async (context) => {
  context.folder = await temporaryFolder();
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

const STAMP = [
  'Envoyé en préfecture le 14/10/2024',
  'Reçu en préfecture le 14/10/2024',
  'ID : 099-219900016-20241010-2024_007-DE',
].join('\n');

test('the image is read, stamp as drawn, the text kept, the blank page left alone', async ({ folder }) => {
  const act = (await demoPdfs()).find(({ file }) => file.endsWith('/2024-007.pdf'));
  const of = act?.bytes as Uint8Array;
  const path = join(folder, 'signee.pdf');
  await writeFile(path, await bound([{ of, page: 1 }, 'blank', { of, page: 2, as: 'image', stamp: STAMP }]));

  const told: number[] = [];
  const source = { file: 'signee.pdf', path, scans: join(folder, 'scans') };
  const { document } = await readDocument(source, ({ page }) => told.push(page));
  assert.ok(document);
  assert.equal(told, [3]);
  const [first, blank, image] = document.pages;
  assert.ok(first?.runs.every(({ confidence }) => confidence === undefined));
  assert.equal([first?.isOptical, blank?.isOptical, image?.isOptical], [undefined, undefined, true]);
  assert.equal(image?.text.match(/ID : 099-219900016-20241010-2024_007-DE|en préfecture le/g)?.length, 3);

  const [record] = interpret(document, null).records;
  assert.is(record?.number, '2024-007');
  assert.is(record?.source.textLayer, 'text');
  assert.equal(record?.source.opticalPages, [3]);
  assert.is(record?.signatory?.name, 'Solène VAUQUELIN-ROY');
  assert.is(record?.provenance['/signatory']?.spans[0]?.page, 3);

  const again = await readDocument(source, ({ page }) => told.push(page));
  assert.equal(told, [3]);
  assert.equal(again.document?.pages[2], image);
});

test.run();
