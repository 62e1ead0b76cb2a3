import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { LEDGER_FILE, readLedger } from '../../pipeline/ledger/file.ts';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { brokenLinks, readSite } from '../site/read-site.ts';
import { registreAt } from './store.ts';

const test = suite<{ folder: string; root: string; site: string }>(
  'from a folder of acts to a published site',
);

const DEMO = join(import.meta.dirname, '../../deliberations/saint-exemple-sur-registre');
const PDFS = ['2024-03-28/2024-001.pdf', '2024-03-28/2024-002.pdf'];
const OWN = 'saint-exemple';

test.before(async (context) => {
  context.folder = await emptyStore();
  context.root = join(context.folder, 'deliberations');
  context.site = join(context.folder, 'site');
  const inbox = join(context.folder, 'bureau');
  await mkdir(inbox);
  await deposit(context.root, {
    [`${OWN}/authority.json`]: await readFile(join(DEMO, 'authority.json')),
    'essai/authority.json': authorityFile,
  });
  for (const file of PDFS) await cp(join(DEMO, file), join(inbox, basename(file)));
  const texts = {
    '2024-007': 'Réfection du préau',
    '2024-008': 'Achat d’un four',
    '2024-009': 'Tarif de la salle',
  };
  for (const [number, subject] of Object.entries(texts))
    await writeFile(join(inbox, `${number}.txt`), actText(number, subject));
});
test.after(({ folder }) => rm(folder, { recursive: true }));

/** What a clerk does, one step after the other, each with the moment and what it must say. */
const steps: { at: string; argv: (inbox: string) => string[]; to?: 'in' | 'from'; says: RegExp }[] = [
  {
    at: '2026-03-02T08:00:00Z',
    argv: (inbox) => ['add', ...PDFS.map((file) => join(inbox, basename(file))), '--yes'],
    says: /saint-exemple\/2024-03-28\/2024-001\.pdf/,
  },
  {
    at: '2026-03-02T08:05:00Z',
    argv: (inbox) => [
      'add',
      ...['2024-007', '2024-008'].map((number) => join(inbox, `${number}.txt`)),
      '--yes',
    ],
    says: /essai\/2024-03-14\/2024-007\.txt/,
  },
  { at: '2026-03-02T08:10:00Z', argv: () => ['publish'], says: /Publié \(2\) : 2024-007, 2024-008/ },
  {
    at: '2026-03-03T08:00:00Z',
    argv: (inbox) => ['add', join(inbox, '2024-009.txt'), '--yes'],
    says: /À ranger dans essai\/2024-03-14\/2024-009\.txt/,
  },
  {
    at: '2026-03-04T08:00:00Z',
    argv: () => ['withdraw', 'essai/2024-03-14/2024-008', '--reason', 'jugement du 3 mars', '--court-order'],
    says: /est retiré/,
  },
  {
    at: '2026-03-04T08:05:00Z',
    argv: () => [
      'withdraw',
      `${OWN}/2024-03-28/2024-002`,
      '--reason',
      'mauvais fichier',
      '--ground',
      'mauvais-document',
    ],
    says: /est retiré/,
  },
  {
    at: '2026-03-05T08:00:00Z',
    argv: (inbox) => [
      'replace',
      'essai/2024-03-14/2024-007',
      join(inbox, 'nouveau.txt'),
      '--reason',
      'cour oubliée',
      '--yes',
    ],
    says: /Réfection du préau et de la cour/,
  },
];

test('each step says what was done', async ({ folder, root }) => {
  const inbox = join(folder, 'bureau');
  await writeFile(join(inbox, 'nouveau.txt'), actText('2024-007', 'Réfection du préau et de la cour'));
  for (const { at, argv, says } of steps) {
    const said = await registreAt(at, ...argv(inbox), '--in', root);
    assert.is(said.status, 0, argv(inbox).join(' ') + said.errors);
    assert.match(said.output, says);
  }
});

test('the site shows what is published, its dates, what changed, and notices', async ({ root, site }) => {
  const said = await registreAt('2026-03-06T08:00:00Z', 'build', '--from', root, '--out', site);
  assert.is(said.status, 0, said.output);
  const page = (id: string) => readFile(join(site, id, 'index.html'), 'utf8');
  assert.match(await page('essai/2024-03-14/2024-007'), /Mise en ligne<\/span> <time datetime="2026-03-02">/);
  assert.match(await page('essai/2024-03-14/2024-007/versions'), /cour oubliée/);
  const notice = await page('essai/2024-03-14/2024-008');
  assert.match(notice, /retiré le 4 mars 2026/);
  assert.match(notice, 'Raison : jugement du 3 mars');
  assert.match(notice, 'Fondement : décision de justice');
  assert.not.match(notice, 'four');
  assert.not.ok(existsSync(join(site, 'essai/2024-03-14/2024-009')), 'a draft has no page');
  const files = await filesIn(site);
  for (const file of files.filter((name) => /\.(html|json|jsonl|csv|atom|xml|txt)$/.test(name)))
    assert.not.match(await readFile(join(site, file), 'utf8'), /Tarif de la salle|Achat d’un four/, file);
  assert.equal(brokenLinks(await readSite(site)), []);
});

test('no address the ledger ever published is missing, a withdrawn document is a notice of its kind', async ({
  root,
  site,
}) => {
  const published = new Set<string>();
  for (const folder of ['essai', OWN])
    for (const { act, event, file } of (await readLedger(join(root, folder)))?.entries ?? [])
      if (event === 'published')
        for (const name of ['index.html', 'record.json', 'akoma-ntoso.xml', basename(file)])
          published.add(`${act}/${name}`).add(`${act.split('/').slice(0, 2).join('/')}/index.html`);
  assert.is(published.size, 18);
  for (const address of published) assert.ok(existsSync(join(site, address)), address);
  const pdf = await readFile(join(site, `${OWN}/2024-03-28/2024-002/2024-002.pdf`), 'latin1');
  assert.match(pdf, /^%PDF/);
  const record = await readFile(join(site, 'essai/2024-03-14/2024-008/record.json'), 'utf8');
  assert.is(JSON.parse(record).status, 'withdrawn');
});

test('the site verifies against the ledgers, which it publishes', async ({ root, site }) => {
  const said = await registreAt('2026-03-06T08:00:00Z', 'verify', '--in', root, '--against', site);
  assert.is(said.status, 0, said.errors);
  assert.equal(
    await readFile(join(site, 'essai', LEDGER_FILE), 'utf8'),
    await readFile(join(root, 'essai', LEDGER_FILE), 'utf8'),
  );
});

test('a preview shows drafts, marked, and says it is one on every page', async ({ root, folder }) => {
  const preview = join(folder, 'apercu');
  await registreAt('2026-03-06T08:00:00Z', 'build', '--from', root, '--out', preview, '--drafts');
  const page = await readFile(join(preview, 'essai/2024-03-14/2024-009/index.html'), 'utf8');
  assert.match(page, '<strong>Brouillon.</strong>');
  assert.match(await readFile(join(preview, 'index.html'), 'utf8'), '<strong>Aperçu.</strong>');
});

test('an act with personal data waits, and is published without the words that were masked', async ({
  folder,
  root,
  site,
}) => {
  const path = join(folder, 'bureau/2024-010.txt');
  const words = 'odile.terrier@exemple.org';
  await writeFile(
    path,
    actText('2024-010', 'Cession').replace('DÉCIDE', `Vu la demande de ${words},\n\nDÉCIDE`),
  );
  const at = '2026-03-06T08:00:00Z';
  await registreAt(at, 'add', path, '--yes', '--in', root);
  const held = await registreAt(at, 'publish', '2024-010', '--in', root);
  assert.is(held.status, 1);
  assert.match(held.output, /1 donnée personnelle probable à décider/);
  const decided = await registreAt(at, 'privacy', '2024-010', '--mask', '1', '--in', root);
  assert.is(decided.status, 0, decided.errors);
  const published = await registreAt(at, 'publish', '2024-010', '--in', root);
  assert.is(published.status, 0, published.output);
  await registreAt(at, 'build', '--from', root, '--out', site);
  const text = await readFile(join(site, 'essai/2024-03-14/2024-010/2024-010.masked.txt'), 'utf8');
  assert.match(text, /█/);
  for (const file of await filesIn(site))
    assert.not.match(await readFile(join(site, file), 'latin1'), /odile\.terrier/, file);
  const verified = await registreAt(at, 'verify', '--in', root, '--against', site);
  assert.is(verified.status, 0, verified.errors);
});

test('a sitting all of whose acts were withdrawn keeps its address', async ({ root, site }) => {
  const asked = ['--reason', 'essai', '--court-order', '--in', root];
  await registreAt('2026-03-07T08:00:00Z', 'withdraw', `${OWN}/2024-03-28/2024-001`, ...asked);
  await registreAt('2026-03-07T08:00:00Z', 'build', '--from', root, '--out', site);
  const page = await readFile(join(site, OWN, '2024-03-28/index.html'), 'utf8');
  assert.match(page, 'Séance sans acte en ligne');
  assert.equal(brokenLinks(await readSite(site)), []);
});

test.run();
