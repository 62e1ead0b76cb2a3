import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeAtomically } from '../../pipeline/lib/atomic.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const test = suite('atomic writes');

test('many write one file at once: one of them stands, whole, and no draft is left', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'acte.json');
  const contents = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(100_000));
  await Promise.all(contents.map((content) => writeAtomically(path, content)));
  assert.ok(contents.includes(await readFile(path, 'utf8')));
  assert.equal(await readdir(folder), ['acte.json']);
});

test.run();
