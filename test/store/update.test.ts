import { readdir, readFile, rename, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { type Holdings, updateRecords } from '../../pipeline/store.ts';
import { actText, type Deposited, deposit } from '../helpers/deposit.ts';
import { SITTING, storeSuite } from '../helpers/store-suite.ts';

const test = storeSuite('store: records brought up to date', { '1.txt': actText('2024-001') });

const outcomes = ({ documents }: Holdings) =>
  Object.fromEntries(documents.map(({ file, outcome }) => [file, outcome]));
const codes = ({ findings, documents }: Holdings) =>
  [...findings, ...documents.flatMap(({ diagnostics }) => diagnostics)].map(({ file, code }) => [file, code]);
const recordAt = async (root: string, file: string) => JSON.parse(await readFile(join(root, file), 'utf8'));

test('a record stands beside its source, addressed under its folder', async ({ root, pool }) => {
  const holdings = await updateRecords(root, { pool });
  assert.equal(outcomes(holdings), { [`${SITTING}/1.txt`]: 'read' });
  const record = await recordAt(root, `${SITTING}/1.json`);
  assert.match(record.id, /^essai\/[^/]+\/2024-001$/);
  assert.is(record.source.file, '1.txt');
  assert.equal(Object.keys(record).slice(0, 4), ['$schema', 'id', 'number', 'authority']);
});

test('what is current is neither read nor written', async ({ root, pool }) => {
  await updateRecords(root, { pool });
  const path = join(root, SITTING, '1.json');
  await utimes(path, 1, 1);
  const holdings = await updateRecords(root, { pool });
  assert.equal(outcomes(holdings), { [`${SITTING}/1.txt`]: 'kept' });
  assert.is((await stat(path)).mtimeMs, 1000);
});

test('asked to read everything again, it writes nothing that is the same', async ({ root, pool }) => {
  await updateRecords(root, { pool });
  const path = join(root, SITTING, '1.json');
  await utimes(path, 1, 1);
  const holdings = await updateRecords(root, { pool, reread: true });
  assert.equal(outcomes(holdings), { [`${SITTING}/1.txt`]: 'read' });
  assert.is((await stat(path)).mtimeMs, 1000);
});

const rereadings: { name: string; change: (root: string) => Promise<void>; file?: string }[] = [
  {
    name: 'another source',
    change: (root) => deposit(root, { [`${SITTING}/1.txt`]: actText('2024-001', 'Autre objet') }),
  },
  {
    name: 'an older version of the reading',
    change: async (root) => edit(root, { pipelineVersion: '0.0.0' }),
  },
  { name: 'a record that the schema refuses', change: (root) => edit(root, { subject: 12 }) },
  { name: 'a record that is not JSON', change: (root) => deposit(root, { [`${SITTING}/1.json`]: '{' }) },
  {
    name: 'a council under another name',
    change: (root) => rename(join(root, 'essai'), join(root, 'epreuve')),
    file: 'epreuve/2024-03-14/1.txt',
  },
];

async function edit(root: string, change: object): Promise<void> {
  const file = `${SITTING}/1.json`;
  await deposit(root, { [file]: { ...(await recordAt(root, file)), ...change } });
}

for (const { name, change, file = `${SITTING}/1.txt` } of rereadings)
  test(`read again: ${name}`, async ({ root, pool }) => {
    await updateRecords(root, { pool });
    await change(root);
    assert.equal(outcomes(await updateRecords(root, { pool })), { [file]: 'read' });
    assert.equal(outcomes(await updateRecords(root, { pool })), { [file]: 'kept' });
  });

const EXTRA: { name: string; files: Record<string, Deposited>; found: [string, string][] }[] = [
  {
    name: 'a record without its source',
    files: { [`${SITTING}/2.json`]: { source: { file: '2.txt' } } },
    found: [[`${SITTING}/2.json`, 'record.orphan']],
  },
  {
    name: 'JSON of something else',
    files: { [`${SITTING}/notes.json`]: [] },
    found: [[`${SITTING}/notes.json`, 'record.orphan']],
  },
  {
    name: 'two sources of one name',
    files: { [`${SITTING}/1.md`]: actText('2024-002') },
    found: [[`${SITTING}/1.txt`, 'file.same-name']],
  },
  {
    name: 'an empty source',
    files: { [`${SITTING}/0.txt`]: '' },
    found: [[`${SITTING}/0.txt`, 'file.empty']],
  },
  {
    name: 'a source beside the folders of sittings',
    files: { 'essai/2.txt': actText('2024-002') },
    found: [['essai/2.txt', 'file.misplaced']],
  },
  {
    name: 'a source outside of any council',
    files: { '2.txt': actText('2024-002') },
    found: [['2.txt', 'file.misplaced']],
  },
  {
    name: 'a folder that is no date',
    files: { 'essai/mars/2.txt': actText('2024-002') },
    found: [['essai/mars', 'folder.misplaced']],
  },
  {
    name: 'what other programs leave beside the acts',
    files: { [`${SITTING}/~$1.docx`]: 'x', [`${SITTING}/Thumbs.db`]: 'x', 'essai/desktop.ini': 'x' },
    found: [],
  },
  {
    name: 'a folder in the folder of a sitting',
    files: { [`${SITTING}/annexes/2.txt`]: actText('2024-002') },
    found: [[`${SITTING}/annexes`, 'folder.misplaced']],
  },
  {
    name: 'a council without authority.json',
    files: { 'autre/2024-03-14/2.txt': actText('2024-002') },
    found: [['autre/authority.json', 'authority.missing']],
  },
  {
    name: 'authority.json that is not JSON',
    files: { 'autre/authority.json': 'name: Autre' },
    found: [['autre/authority.json', 'authority.invalid']],
  },
  {
    name: 'authority.json that lacks a field',
    files: { 'autre/authority.json': { name: 'Autre' } },
    found: [['autre/authority.json', 'authority.invalid']],
  },
  { name: 'a hidden file', files: { [`${SITTING}/.DS_Store`]: 'x' }, found: [] },
  { name: 'what an interrupted writing left', files: { [`${SITTING}/1.json.42.tmp`]: '{' }, found: [] },
  {
    name: 'minutes in which nothing is decided',
    files: {
      [`${SITTING}/pv.txt`]:
        'Commune de Saint-Exemple\n\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL\n\nSéance du 14 mars 2024\n\nLa séance est levée à 21 heures.\n',
    },
    found: [[`${SITTING}/pv.txt`, 'act.not-found']],
  },
  {
    name: 'a page that only names a sitting',
    files: {
      [`${SITTING}/pv.txt`]:
        'Commune de Saint-Exemple\n\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL\n\nSéance du 14 mars 2024\n',
    },
    found: [],
  },
  { name: 'a page that is no act', files: { [`${SITTING}/avis.txt`]: 'La mairie sera fermée.' }, found: [] },
];

for (const { name, files, found } of EXTRA)
  test(`beside a good act: ${name}`, async ({ root, pool }) => {
    await deposit(root, files);
    const holdings = await updateRecords(root, { pool });
    assert.equal(codes(holdings), found);
    assert.is(holdings.documents.flatMap(({ records }) => records).length, 1);
  });

test('records that a document has no more are taken away', async ({ root, pool }) => {
  await updateRecords(root, { pool });
  const record = await recordAt(root, `${SITTING}/1.json`);
  await deposit(root, { [`${SITTING}/1.02.json`]: record });
  await updateRecords(root, { pool });
  assert.equal(await readdir(join(root, SITTING)), ['1.json', '1.txt']);
});

test('a good act replaced by a bad file is not published under the new bytes', async ({ root, pool }) => {
  await updateRecords(root, { pool });
  await deposit(root, { [`${SITTING}/1.txt`]: '' });
  const { documents } = await updateRecords(root, { pool });
  assert.equal(
    documents.map(({ outcome, records }) => [outcome, records.length]),
    [['refused', 0]],
  );
});

test.run();
