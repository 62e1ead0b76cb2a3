import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeAtomically } from '../../pipeline/lib/atomic.ts';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { writtenOf } from './written.ts';

const suite = makeSuite('exports: writing');

suite('every file is listed with the size and the sum that sha256sum finds', async () => {
  const written = await writtenOf(registerOf(...fewActs()));
  const data = join(written.root, 'data');
  const check = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: data,
    encoding: 'utf8',
  });
  assert.is(check.status, 0, check.stdout + check.stderr);
  assert.is(check.stdout.trim().split('\n').length, written.files.length - 1);
  for (const { path, size } of written.files)
    assert.is((await readFile(join(written.root, path))).length, size, path);
  await written.remove();
});

suite('the same register gives the same bytes', async () => {
  const [first, second] = await Promise.all([
    writtenOf(registerOf(...fewActs())),
    writtenOf(registerOf(...fewActs())),
  ]);
  assert.equal(first.files, second.files);
  await Promise.all([first.remove(), second.remove()]);
});

suite('no two files have one address, and each has a French title', async () => {
  const written = await writtenOf(registerOf(...fewActs()));
  const paths = written.files.map(({ path }) => path);
  assert.is(new Set(paths).size, paths.length);
  assert.ok(written.files.every(({ title, mediaType }) => title.length > 3 && mediaType.includes('/')));
  await written.remove();
});

suite('a register without acts gives every data set, empty', async () => {
  const written = await writtenOf(registerOf());
  assert.is(await written.text('data/deliberations.jsonl'), '');
  assert.ok((await written.text('data/tables/deliberations.csv')).startsWith('id,'));
  await written.remove();
});

suite('a file that cannot be written whole leaves the old one and no trace', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'a', 'file.txt');
  await writeAtomically(path, 'old');
  function* broken() {
    yield 'new';
    throw new Error('no more');
  }
  try {
    await writeAtomically(path, broken());
    assert.unreachable('the failure must reach the caller');
  } catch (error) {
    assert.is((error as Error).message, 'no more');
  }
  assert.is(await readFile(path, 'utf8'), 'old');
  assert.equal(await readdir(join(folder, 'a')), ['file.txt']);
  await rm(folder, { recursive: true });
});

suite.run();
