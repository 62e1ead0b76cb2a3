import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { sha256Of } from '../../pipeline/lib/digest.ts';
import { recordSum } from '../../pipeline/store/canonical.ts';
import { updateRecords } from '../../pipeline/store.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { actText, authorityFile, deposit } from '../helpers/deposit.ts';
import { type InStore, SITTING, storeSuite } from '../helpers/store-suite.ts';

const HELD = `.registre/records/${SITTING}.json`;

const test = storeSuite('store: what is held of files that were not touched', {
  '1.txt': actText('2024-001'),
  '2.txt': actText('2024-002', 'Voirie, suite de la délibération n° 2024-001'),
});
test.before.each(async (context) => {
  await updateRecords(context.root, { ...context, holds: true });
});

const recordsIn = async ({ root, pool }: InStore) =>
  (await updateRecords(root, { pool, holds: true })).documents.flatMap(({ records }) => records);
const numbersIn = async (context: InStore) => (await recordsIn(context)).map(({ record }) => record.number);

/** What the next run will be told of the number of each act. */
async function rename(root: string): Promise<void> {
  const text = await readFile(join(root, HELD), 'utf8');
  await writeFile(join(root, HELD), text.replaceAll('"number":"2024-00', '"number":"1999-00'));
}

test('a record that is held is what reading its file gives, in the same order', async (context) => {
  for (const { record, path } of await recordsIn(context)) {
    const whole = JSON.parse(await readFile(path, 'utf8'));
    assert.equal(Object.keys(record), Object.keys(whole));
    assert.is(JSON.stringify({ ...record }), JSON.stringify(whole));
    assert.equal(structuredClone(record), whole);
  }
});

test('a file that was not touched is not read again, and one that was is', async (context) => {
  await rename(context.root);
  assert.equal(await numbersIn(context), ['1999-001', '1999-002']);
  const path = join(context.root, SITTING, '1.json');
  await writeFile(path, await readFile(path));
  assert.equal(await numbersIn(context), ['2024-001', '1999-002']);
});

/** Makes the stamps of the single files say nothing. */
async function forgetFiles(root: string): Promise<void> {
  const text = await readFile(join(root, HELD), 'utf8');
  await writeFile(join(root, HELD), text.replace(/"stamp":"[\d. ]+"/g, '"stamp":"0 0 0"'));
}

test('in a folder where no file was touched, none is looked at', async (context) => {
  await rename(context.root);
  await forgetFiles(context.root);
  assert.equal(await numbersIn(context), ['1999-001', '1999-002']);
  await deposit(context.root, { [`${SITTING}/3.txt`]: actText('2024-003') });
  assert.equal(await numbersIn(context), ['2024-001', '2024-002', '2024-003']);
});

test('what is said of the council changes: its files are looked at', async (context) => {
  await rename(context.root);
  await forgetFiles(context.root);
  await deposit(context.root, { 'essai/authority.json': { ...authorityFile, body: 'Conseil communal' } });
  assert.equal(await numbersIn(context), ['2024-001', '2024-002']);
});

test('a record that stands alone is told again in every run', async (context) => {
  await rm(join(context.root, SITTING, '2.txt'));
  for (let run = 1; run <= 2; run++) {
    const { findings } = await updateRecords(context.root, { ...context, holds: true });
    assert.equal(
      findings.map(({ code }) => code),
      ['record.orphan'],
    );
  }
});

test('the sum of a record, to which a ledger is held, is not worked out again', async (context) => {
  const [held] = await recordsIn(context);
  assert.is(recordSum(held?.record as Deliberation), await sha256Of(held?.path ?? ''));
  const text = await readFile(join(context.root, HELD), 'utf8');
  await writeFile(join(context.root, HELD), text.replace(/"sum":"[0-9a-f]{64}"/g, '"sum":"told"'));
  for (const { record } of await recordsIn(context)) assert.is(recordSum(record), 'told');
});

test('another source of the same size is read', async (context) => {
  await deposit(context.root, { [`${SITTING}/1.txt`]: actText('2024-007') });
  assert.equal(await numbersIn(context), ['2024-007', '2024-002']);
});

test('a record that is not sound is not held', async (context) => {
  const path = join(context.root, SITTING, '1.json');
  const record = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...record, unknown: true }));
  assert.not((await recordsIn(context)).some((one) => 'unknown' in one.record));
});

for (const text of ['', '{"program":', '{}'])
  test(`what is held is damaged: ${text || 'empty'}`, async (context) => {
    await writeFile(join(context.root, HELD), text);
    assert.equal(await numbersIn(context), ['2024-001', '2024-002']);
  });

test('of a sitting that is no more, nothing is held', async (context) => {
  await rm(join(context.root, SITTING), { recursive: true });
  await updateRecords(context.root, { ...context, holds: true });
  assert.equal(await readdir(join(context.root, '.registre/records/essai')), []);
});

test.run();
