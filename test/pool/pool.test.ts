import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ReadingThread } from '../../pipeline/pool/thread.ts';
import { ReadingPool } from '../../pipeline/pool.ts';
import type { SourceFile } from '../../pipeline/read/document.ts';

const test = suite('reading pool');

const FALLING = new URL('./falling-worker.mjs', import.meta.url);
const falling = (size: number) =>
  new ReadingPool(
    size,
    Array.from({ length: size }, () => new ReadingThread(FALLING)),
  );
const fixture = (name: string) => ({
  file: name,
  path: join(import.meta.dirname, '../fixtures', name),
});

test('a document is read in a thread, and pdf.js changes nothing here', async () => {
  const before = [Array.prototype.push, JSON.stringify, JSON.parse];
  const pool = new ReadingPool(1);
  try {
    const { kind, records } = await pool.extract(fixture('form-frame/source.pdf'), null);
    assert.is(kind, 'act');
    assert.is(records.length, 1);
    const { document } = await pool.read(fixture('form-text/source.txt'));
    assert.match(document?.pages[0]?.text ?? '', 'Saint-Exemple-sur-Registre');
  } finally {
    await pool.close();
  }
  assert.equal([Array.prototype.push, JSON.stringify, JSON.parse], before);
});

test('a pool that is closed while it reads ends its threads: nothing is waited for', async () => {
  const pool = falling(1);
  const read = Promise.all(['wait', 'b'].map((file) => pool.extract({ file, path: file }, null)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await pool.close();
  for (const { diagnostics } of await read) assert.is(diagnostics[0]?.code, 'file.reading-failed');
});

const falls: { file: string; reason: RegExp }[] = [
  { file: 'exit', reason: /le lecteur s’est arrêté \(3\)/ },
  { file: 'throw', reason: /hors de mémoire/ },
  { file: 'fail', reason: /un défaut/ },
];

for (const { file, reason } of falls)
  test(`a document that makes the thread ${file} costs itself alone`, async () => {
    const pool = falling(1);
    try {
      const files = ['a', file, 'b'];
      const read = await Promise.all(files.map((name) => pool.extract({ file: name, path: name }, null)));
      assert.equal(
        read.map((extraction) => extraction.file),
        files,
      );
      assert.equal(
        read.map(({ diagnostics }) => diagnostics.map(({ code }) => code)),
        [[], ['file.reading-failed'], []],
      );
      assert.match(read[1]?.diagnostics[0]?.message ?? '', reason);
    } finally {
      await pool.close();
    }
  });

for (const { size, together } of [
  { size: 1, together: [1, 1] },
  { size: 4, together: [2, 1] },
])
  test(`of ${size} threads, a document read alone may have two pages read at once`, async () => {
    const pool = falling(size);
    try {
      const files = ['together 1', 'together 2'];
      const read = await Promise.all(files.map((file) => pool.read({ file, path: file })));
      assert.equal(
        read.map((outcome) => (outcome as unknown as SourceFile).together),
        together,
      );
    } finally {
      await pool.close();
    }
  });

test('more documents than threads wait their turn', async () => {
  const pool = falling(2);
  try {
    const files = Array.from({ length: 20 }, (_, index) => `${index}`);
    const read = await Promise.all(files.map((file) => pool.extract({ file, path: file }, null)));
    assert.equal(
      read.map(({ file }) => file),
      files,
    );
  } finally {
    await pool.close();
  }
});

test('the pages of a scan are told to who asked for it', async () => {
  const pool = falling(1);
  try {
    const told: string[] = [];
    const read = async (file: string) =>
      pool.extract({ file, path: file }, null, ({ page, pages }) => told.push(`${file} ${page}/${pages}`));
    await Promise.all(['a', 'scan', 'b'].map(read));
    assert.equal(told, ['scan 1/2', 'scan 2/2']);
  } finally {
    await pool.close();
  }
});

test.run();
