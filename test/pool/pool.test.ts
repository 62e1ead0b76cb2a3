import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { beginAhead } from '../../pipeline/pool/begin.mjs';
import { ReadingPool } from '../../pipeline/pool.ts';
import type { SourceFile } from '../../pipeline/read/document.ts';

const test = suite('reading pool');

const FALLING = new URL('./falling-worker.mjs', import.meta.url);
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

test('a thread begun beforehand is the one asked; another is when it has ended', async () => {
  for (const hasEnded of [false, true]) {
    const begun = beginAhead(FALLING);
    if (hasEnded) await begun.terminate();
    let answers = 0;
    begun.on('message', () => answers++);
    const pool = new ReadingPool(1, FALLING, begun);
    const { file, diagnostics } = await pool.extract({ file: 'a', path: 'a' }, null);
    assert.equal([file, diagnostics, answers], ['a', [], hasEnded ? 0 : 1]);
    await pool.close();
    assert.is(begun.threadId, -1);
  }
});

test('a pool that is closed while it reads ends its threads: nothing is waited for', async () => {
  const pool = new ReadingPool(1, FALLING);
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
    const pool = new ReadingPool(1, FALLING);
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
    const pool = new ReadingPool(size, FALLING);
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
  const pool = new ReadingPool(2, FALLING);
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
  const pool = new ReadingPool(1, FALLING);
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
