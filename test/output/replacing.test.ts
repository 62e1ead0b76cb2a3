import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { replacing, sweep } from '../../pipeline/output/replacing.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string; site: string }>('replacing a folder');
test.before.each(async (context) => {
  context.root = await emptyStore();
  context.site = join(context.root, 'site');
});
test.after.each(({ root }) => rm(root, { recursive: true }));

const fill = (text: string) => (draft: string) => writeFile(join(draft, 'index.html'), text);
const index = (site: string) => readFile(join(site, 'index.html'), 'utf8');

test('a folder that was not there is made, open to whoever serves it', async ({ root, site }) => {
  assert.is(await replacing(site, async () => 12), 12);
  assert.equal(await readdir(root), ['site']);
  assert.is((await stat(site)).mode & 0o555, 0o555);
});

test('what stood there is replaced as a whole', async ({ root, site }) => {
  await deposit(root, { 'site/old.html': 'old', 'site/index.html': 'old' });
  await replacing(site, fill('new'));
  assert.equal(await readdir(site), ['index.html']);
  assert.is(await index(site), 'new');
  assert.equal(await readdir(root), ['site']);
});

test('until all is written, what stood there serves', async ({ root, site }) => {
  await deposit(root, { 'site/index.html': 'old' });
  await replacing(site, async (draft) => {
    await fill('new')(draft);
    assert.is(await index(site), 'old');
  });
});

test('a failure leaves what stood there, and nothing else', async ({ root, site }) => {
  await deposit(root, { 'site/index.html': 'old' });
  const failing = async (draft: string) => {
    await fill('half')(draft);
    throw new Error('disque plein');
  };
  await replacing(site, failing).then(
    () => assert.unreachable(),
    ({ message }) => assert.is(message, 'disque plein'),
  );
  assert.is(await index(site), 'old');
  assert.equal(await readdir(root), ['site']);
});

/** No process has such a number: Linux stops below. */
const DEAD = 2 ** 23;

test('what a killed run left beside the folder is taken away', async ({ root, site }) => {
  await deposit(root, {
    'site/index.html': 'new',
    [`site.${DEAD}.tmp/index.html`]: 'half',
    [`site.${DEAD}.tmp.pieces`]: 'half',
    [`site.${DEAD}.old/index.html`]: 'old',
  });
  await sweep(site);
  assert.equal(await readdir(root), ['site']);
  assert.is(await index(site), 'new');
});

test('a folder that a killed run had moved aside comes back', async ({ root, site }) => {
  await deposit(root, { [`site.${DEAD}.old/index.html`]: 'old', [`site.${DEAD}.tmp/index.html`]: 'half' });
  await sweep(site);
  assert.equal(await readdir(root), ['site']);
  assert.is(await index(site), 'old');
});

test('what a run that is alive is writing, and what is of nobody, stay', async ({ root, site }) => {
  const names = [`site.${process.ppid}.tmp`, 'site.kept', 'site.tmp', `autre.${DEAD}.tmp`];
  await deposit(root, Object.fromEntries(names.map((name) => [name, 'text'])));
  await sweep(site);
  assert.equal((await readdir(root)).sort(), names.sort());
});

test.run();
