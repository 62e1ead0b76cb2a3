import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { candidatesIn } from '../../pipeline/privacy/candidates.ts';
import { keptPages, scansAround } from '../../pipeline/read/kept-pages.ts';
import { updateRecords } from '../../pipeline/store.ts';
import { actText, authorityFile, deposit } from '../helpers/deposit.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const test = suite('privacy: what is found in a document');

test('all the acts of one document may ask at the same time', async () => {
  const path = join(await temporaryFolder(), 'deliberations/essai/2024-03-14/pv.txt');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'Le bail est consenti à Mme Odette PRIVÉE, née le 3 mai 1951.\n');
  const [first, ...others] = await Promise.all(Array.from({ length: 12 }, () => candidatesIn(path)));
  assert.ok(first?.some(({ words }) => words.includes('PRIVÉE')));
  for (const found of [...others, await candidatesIn(path)]) assert.equal(found, first);
});

test('a document read into records was searched at the same time', async () => {
  const root = await temporaryFolder();
  const path = join(root, 'essai/2024-03-14/1.txt');
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/1.txt': `${actText('2024-001')}\nLe bail est consenti à Mme Odette PRIVÉE.\n`,
  });
  const [document] = (await updateRecords(root)).documents;
  // Were it to be read again, nothing would be found.
  await rm(path);
  const found = await candidatesIn(path, document?.records[0]?.record.source.sha256);
  assert.ok(found.some(({ words }) => words.includes('PRIVÉE')));
});

test('a scan whose pages are kept is not read optically again', async () => {
  const path = join(await temporaryFolder(), 'deliberations/essai/2024-03-14/1.pdf');
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const bytes = await pdf.save();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  const text = 'Le bail est consenti à Mme Odette PRIVÉE, née le 3 mai 1951.';
  const item = { text, x: 70, y: 700, width: 300, size: 11, font: null, confidence: 90 };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await keptPages(scansAround(path), sha256).keep(1, { items: [item], shown: null });
  assert.ok((await candidatesIn(path)).some(({ words }) => words.includes('PRIVÉE')));
});

test.run();
