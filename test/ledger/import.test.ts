import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readLedger } from '../../pipeline/ledger/file.ts';
import { readReport } from '../../pipeline/ledger/import/report.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt } from './store.ts';

const test = suite<{ root: string; archives: string; report: string }>('registre import');
test.before.each(async (context) => {
  const folder = await emptyStore();
  context.root = join(folder, 'deliberations');
  context.archives = join(folder, 'archives');
  context.report = join(folder, 'import.jsonl');
  await deposit(context.root, { 'essai/authority.json': authorityFile });
  await mkdir(context.archives);
});
test.after.each(({ root }) => rm(join(root, '..'), { recursive: true }));

const NOW = '2026-03-02T08:00:00Z';
type Folders = { root: string; archives: string; report: string };
const importAll = ({ root, archives, report }: Folders, from = archives) =>
  registreAt(NOW, 'import', from, '--published-before', '2025-01-01', '--report', report, '--in', root);
const entriesOf = async (root: string) => (await readLedger(join(root, 'essai')))?.entries ?? [];

test('archives are stored and published before a day; what is refused is told; a second run goes on', async (context) => {
  const { root, archives, report } = context;
  await deposit(archives, {
    '2024/10.txt': actText('2024-010'),
    '2024/9.txt': actText('2024-009', 'Achat d’un four'),
    '2024/vide.txt': '',
  });
  const first = await importAll(context);
  assert.is(first.status, 1);
  assert.match(first.output, '2 fichiers rangés, 0 déjà là, 1 refusé ; 2 actes publiés.');
  assert.match(first.errors, /2024\/vide\.txt\n +✗ Le fichier est vide/);
  const entries = await entriesOf(root);
  assert.equal(
    entries.filter(({ event }) => event === 'published').map(({ act, before }) => [act, before]),
    [
      ['essai/2024-03-14/2024-009', '2025-01-01'],
      ['essai/2024-03-14/2024-010', '2025-01-01'],
    ],
  );
  await writeFile(join(archives, '2024/vide.txt'), actText('2024-011', 'Tarif de la salle'));
  await appendFile(report, '{"file":"2024/');
  const second = await importAll(context);
  assert.is(second.status, 0, second.errors);
  assert.match(second.output, '3 fichiers rangés, 0 déjà là, 0 refusé ; 1 acte publié.');
  assert.is((await entriesOf(root)).length, 6);
  assert.is((await readReport(report)).size, 3);
});

test('acts that stand in the folder without a ledger are published as they are, all at once', async (context) => {
  await deposit(context.root, {
    'essai/2024-03-14/1.txt': actText('2024-001'),
    'essai/2024-03-14/2.txt': actText('2024-002', 'Achat d’un four'),
  });
  const said = await importAll(context, join(context.root, 'essai'));
  assert.is(said.status, 0, said.errors);
  assert.match(said.output, '0 fichier rangé, 2 déjà là, 0 refusé ; 2 actes publiés.');
  assert.is((await entriesOf(context.root)).length, 4);
});

test('an act with an error is stored, not published', async (context) => {
  await writeFile(join(context.archives, '1.txt'), actText('2024-001'));
  await deposit(context.root, { 'essai/2024-03-14/1.corrections.json': '{' });
  const said = await importAll(context);
  assert.is(said.status, 1, said.output);
  assert.match(said.errors, /rangé, non publié/);
  assert.equal(
    (await entriesOf(context.root)).map(({ event }) => event),
    ['added'],
  );
});

const misuses = [
  { name: 'no day', argv: [] },
  { name: 'a day to come', argv: ['--published-before', '2027-01-01'] },
  { name: 'a day that is not', argv: ['--published-before', '2025-02-30'] },
];
for (const { name, argv } of misuses)
  test(`${name}: nothing is read`, async ({ root, archives }) => {
    const said = await registreAt(NOW, 'import', archives, ...argv, '--in', root);
    assert.is(said.status, 2);
    assert.match(said.errors, '--published-before');
  });

test.run();
