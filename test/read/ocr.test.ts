import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createWorker, OEM } from 'tesseract.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { THREAD } from '../../pipeline/read/ocr.ts';

const test = suite('the thread of optical reading');

const langPath = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json')),
  '4.0.0',
);

/** What a thread started so prints on standard error about what is no image, and what it answers. */
async function readingNoImage(options: typeof THREAD) {
  const printed: string[] = [];
  const { write } = process.stderr;
  process.stderr.write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  try {
    const worker = await createWorker('fra', OEM.LSTM_ONLY, { ...options, langPath });
    const failure = await worker.recognize(Buffer.from('no image')).then(() => 'none', String);
    // What a thread prints comes after what it answers.
    await delay(200);
    await worker.terminate();
    return { printed: printed.join(''), failure };
  } finally {
    process.stderr.write = write;
  }
}

test('what tesseract and leptonica mutter does not reach the terminal; what fails is told to who asked', async () => {
  const { printed, failure } = await readingNoImage(THREAD);
  assert.is(printed, '');
  assert.match(failure, 'attempting to read image');
});

test('a thread of tesseract.js itself does mutter', async () => {
  const { workerPath, ...own } = THREAD;
  assert.match((await readingNoImage(own)).printed, 'pixReadStream');
});

test.run();
