import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Happening } from '../../pipeline/ledger/chain.ts';
import { appendTo, LEDGER_FILE, readLedger } from '../../pipeline/ledger/file.ts';
import { emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string }>('ledger: the file');
test.before.each(async (context) => {
  context.root = await emptyStore();
});
test.after.each(({ root }) => rm(root, { recursive: true }));

const added = (act: string): Happening => ({
  at: '2026-03-14T09:00:00+01:00',
  event: 'added',
  act,
  file: `2026-03-12/${act}.pdf`,
  sourceSha256: 'a'.repeat(64),
  recordSha256: 'b'.repeat(64),
  by: 'essai',
});

const append = (root: string, ...acts: string[]) => appendTo(root, () => acts.map(added));
const pathOf = (root: string) => join(root, LEDGER_FILE);
const linesOf = async (root: string) => (await readFile(pathOf(root), 'utf8')).split('\n');

test('no ledger is no ledger, and nothing to add makes none', async ({ root }) => {
  assert.is(await readLedger(root), null);
  await append(root);
  assert.equal(await readdir(root), []);
});

test('lines are bound to each other, over several runs', async ({ root }) => {
  await append(root, '1', '2');
  const { entries } = await append(root, '3');
  assert.is(entries[0]?.seq, 3);
  const ledger = await readLedger(root);
  assert.equal(
    ledger?.entries.map(({ seq, act }) => [seq, act]),
    [
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ],
  );
  assert.is(ledger?.entries[0]?.previous, null);
  assert.equal(ledger?.broken, []);
  assert.equal(await readdir(root), [LEDGER_FILE]);
});

test('two runs at once never fork the chain', async ({ root }) => {
  await Promise.all(['1', '2', '3', '4'].map((act) => append(root, act)));
  const ledger = await readLedger(root);
  assert.is(ledger?.entries.length, 4);
  assert.equal(ledger?.broken, []);
});

test('the lock of a run that was killed is taken over', async ({ root }) => {
  await writeFile(join(root, `.${LEDGER_FILE}.lock`), '999999999');
  await append(root, '1');
  assert.equal(await readdir(root), [LEDGER_FILE]);
});

test('wherever the last writing was cut, whole lines stay and the next run goes on', async ({ root }) => {
  await append(root, '1', '2');
  const text = await readFile(pathOf(root), 'utf8');
  const start = text.indexOf('\n') + 1;
  for (const cut of [start + 1, start + 40, text.length - 2]) {
    await writeFile(pathOf(root), text.slice(0, cut));
    assert.is((await readLedger(root))?.torn, text.slice(start, cut));
    const { repaired } = await append(root, '3');
    assert.is(repaired, text.slice(start, cut));
    assert.equal(
      (await readLedger(root))?.entries.map(({ act }) => act),
      ['1', '3'],
    );
  }
});

test('a line whole but for its end is kept', async ({ root }) => {
  await append(root, '1', '2');
  await writeFile(pathOf(root), (await readFile(pathOf(root), 'utf8')).trimEnd());
  assert.is((await append(root, '3')).repaired, null);
  const ledger = await readLedger(root);
  assert.equal(ledger?.broken, []);
  assert.equal(
    ledger?.entries.map(({ act }) => act),
    ['1', '2', '3'],
  );
});

const alterations: { name: string; alter(lines: string[]): string[] }[] = [
  { name: 'a word changed', alter: ([a = '', ...others]) => [a.replace('essai', 'autre'), ...others] },
  { name: 'a line taken away', alter: ([a = '', , ...others]) => [a, ...others] },
  { name: 'the first line taken away', alter: ([, ...others]) => others },
  { name: 'two lines exchanged', alter: ([a = '', b = '', ...others]) => [b, a, ...others] },
  { name: 'a line that is no JSON', alter: ([, ...others]) => ['{"seq":1', ...others] },
  { name: 'a field nobody knows', alter: ([a = '', ...others]) => [a.replace('"by"', '"par"'), ...others] },
];
for (const { name, alter } of alterations)
  test(`${name}: told, and nothing is added`, async ({ root }) => {
    await append(root, '1', '2', '3');
    await writeFile(pathOf(root), alter(await linesOf(root)).join('\n'));
    assert.ok((await readLedger(root))?.broken.length);
    await append(root, '4').then(
      () => assert.unreachable(),
      ({ message }) => assert.match(message, /a été altéré : la ligne \d/),
    );
  });

test.run();
