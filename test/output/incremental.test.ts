import { cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from '../../pipeline/build.ts';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { actText, authorityFile, type Deposited, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt } from '../ledger/store.ts';

const NOW = new Date('2025-06-01T10:00:00Z');

interface Built {
  root: string;
  site: string;
}

const test = suite<Built>('a site brought up to date');
test.before(async (context) => {
  context.root = await emptyStore();
  context.site = join(context.root, 'site');
  await deposit(context.root, {
    'acts/essai/authority.json': authorityFile,
    'acts/essai/2024-03-14/1.txt': actText('2024-001'),
    'acts/essai/2024-03-14/2.txt': actText('2024-002', 'Voirie, suite de la délibération n° 2024-001'),
    'acts/autre/authority.json': { ...authorityFile, name: 'Commune d’Autre-Exemple', siren: '999900020' },
    'acts/autre/2023-03-14/1.txt': actText('2023-001').replaceAll('2024', '2023').replace('jeudi', 'mardi'),
    // More councils than threads: each thread makes a second one.
    ...aCouncil('tiers', 'Commune de Tiers-Exemple', '999900038'),
    ...aCouncil('quart', 'Commune de Quart-Exemple', '999900046'),
  });
  await buildIn(context);
});
test.after(({ root }) => rm(root, { recursive: true }));

const aCouncil = (slug: string, name: string, siren: string): Record<string, Deposited> => ({
  [`acts/${slug}/authority.json`]: { ...authorityFile, name, siren },
  [`acts/${slug}/2024-03-14/1.txt`]: actText('2024-001'),
});

const buildIn = ({ root, site }: Built, out = site, inThreads = false) =>
  build({ from: join(root, 'acts'), out, now: NOW, inThreads });

/** Every file of a folder, by name. */
async function bytesIn(folder: string): Promise<Map<string, string>> {
  const files = await filesIn(folder);
  const read = async (file: string) => [file, await readFile(join(folder, file), 'latin1')] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** Files that are not the same in two folders, or stand in one only. */
async function differences(one: string, other: string): Promise<string[]> {
  const [before, after] = [await bytesIn(one), await bytesIn(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
}

const changes: { name: string; files?: Record<string, Deposited>; remove?: string }[] = [
  { name: 'nothing' },
  {
    name: 'an act in a sitting',
    files: { 'essai/2024-03-14/3.txt': actText('2024-003', 'Achat d’un four') },
  },
  {
    name: 'an act that names another and a new member',
    files: {
      'essai/2024-04-11/4.txt': actText('2024-004', 'Rapport de la délibération n° 2024-002')
        .replaceAll('jeudi 14 mars', 'jeudi 11 avril')
        .replace('Anne LEROUX, ', 'Anne LEROUX, Zoé ARNAUD, '),
    },
  },
  {
    name: 'a sitting of another year',
    files: { 'essai/2025-03-14/5.txt': actText('2025-001').replaceAll('2024', '2025') },
  },
  {
    name: 'a sitting between two others',
    files: {
      'essai/2024-09-12/1.txt': actText('2024-090').replaceAll('jeudi 14 mars', 'jeudi 12 septembre'),
    },
  },
  {
    name: 'another chair',
    files: {
      'essai/2024-03-14/1.corrections.json': [
        {
          pointer: '/sitting/chair',
          value: { name: 'Zoé ARNAUD', givenName: 'Zoé', familyName: 'ARNAUD' },
          reason: 'Faute de frappe.',
          by: 'Mairie',
          on: '2025-02-01',
        },
      ],
    },
  },
  {
    name: 'a correction',
    files: {
      'essai/2024-03-14/1.corrections.json': [
        { pointer: '/subject', value: 'Préau', reason: 'Faute de frappe.', by: 'Mairie', on: '2025-02-01' },
      ],
    },
  },
  {
    name: 'what is known of a council',
    files: { 'autre/authority.json': { ...authorityFile, name: 'Autre' } },
  },
  {
    name: 'a finding on an act of a sitting between two others',
    files: {
      'essai/2024-04-11/4.txt': actText('2024-004', 'Rapport de la délibération n° 2024-002')
        .replaceAll('jeudi 14 mars', 'jeudi 11 avril')
        .replace('en exercice : 3', 'en exercice : 30'),
    },
  },
  {
    name: 'an act of a sitting between two others is dated otherwise',
    files: {
      'essai/2024-09-12/1.corrections.json': [
        {
          pointer: '/sitting/date',
          value: '2024-03-12',
          reason: 'Faute de frappe.',
          by: 'Mairie',
          on: '2025-02-01',
        },
      ],
    },
  },
  {
    name: 'its folder is dated otherwise too',
    files: {
      'essai/2024-03-12/1.txt': actText('2024-090').replaceAll('jeudi 14 mars', 'mardi 12 mars'),
    },
    remove: 'essai/2024-09-12',
  },
  {
    name: 'a sitting comes back',
    files: {
      'essai/2024-09-12/1.txt': actText('2024-091').replaceAll('jeudi 14 mars', 'jeudi 12 septembre'),
    },
  },
  {
    name: 'a theme that needs pages by year',
    files: Object.fromEntries(
      Array.from({ length: 90 }, (_, rank) => [
        `tiers/2024-03-14/t${rank}.txt`,
        actText(`2024-${100 + rank}`, 'Admission en non-valeur'),
      ]),
    ),
  },
  {
    name: 'one more act of that theme',
    files: {
      'quart/2025-03-14/t.txt': actText('2025-100', 'Admission en non-valeur').replaceAll('2024', '2025'),
    },
  },
  { name: 'an act taken away', remove: 'essai/2024-03-14/2' },
  { name: 'a sitting taken away', remove: 'essai/2024-09-12' },
  { name: 'a council taken away', remove: 'autre' },
];

for (const { name, files = {}, remove } of changes)
  test(`after a change, the same bytes as if all were made again in threads: ${name}`, async (context) => {
    const acts = join(context.root, 'acts');
    await deposit(acts, files);
    if (remove)
      for (const path of [remove, `${remove}.txt`, `${remove}.json`])
        await rm(join(acts, path), { recursive: true, force: true });
    await buildIn(context);
    const afresh = join(context.root, 'afresh');
    await buildIn(context, afresh, true);
    assert.equal(await differences(context.site, afresh), []);
    assert.equal(await readdir(context.site), await readdir(afresh), 'no empty folder is left');
    await Promise.all([afresh, `${afresh}.kept`].map((path) => rm(path, { recursive: true })));
  });

test('what did not change is not touched', async (context) => {
  const moments = async () => {
    const files = await filesIn(context.site);
    const stats = await Promise.all(files.map((file) => stat(join(context.site, file))));
    return new Map(files.map((file, rank) => [file, stats[rank]?.mtimeMs]));
  };
  const before = await moments();
  const { councils } = await buildIn(context);
  assert.equal([...(await moments())], [...before]);
  for (const { documents, brief } of councils)
    assert.equal(documents, { read: 0, kept: brief.acts.length, refused: 0 });
});

test('the same folder by another path is no change', async ({ root, site }) => {
  const told: unknown[] = [];
  for (const from of [relative('.', join(root, 'acts')), `${join(root, 'acts')}/`])
    await build({ from, out: site, now: NOW, onRead: (progress) => told.push(progress) });
  assert.equal(told, []);
});

test('a site that is not the one of the last run is made again', async (context) => {
  const before = await bytesIn(context.site);
  const foreign = join(context.root, 'foreign');
  await cp(context.site, foreign, { recursive: true });
  await cp(`${context.site}.kept`, `${foreign}.kept`, { recursive: true });
  await deposit(foreign, { SHA256SUMS: '', 'index.html': 'autre' });
  await buildIn(context, foreign);
  assert.equal([...(await bytesIn(foreign))], [...before]);
});

test('a piece of a shared file that was altered is not copied on', async (context) => {
  const path = 'data/tables/votes.csv';
  const votes = await readFile(join(context.site, path), 'utf8');
  await deposit(context.site, { [path]: votes.replace('LEROUX', 'LEROUY') });
  await deposit(join(context.root, 'acts'), { 'essai/2024-04-11/6.txt': later(actText('2024-006')) });
  await buildIn(context);
  const rebuilt = await readFile(join(context.site, path), 'utf8');
  assert.ok(rebuilt.startsWith(votes.slice(0, 100)));
  assert.not.match(rebuilt, 'LEROUY');
});

const later = (text: string) => text.replaceAll('jeudi 14 mars', 'jeudi 11 avril');

test('an embargo that ends is seen though no file changed', async ({ root }) => {
  const store = join(root, 'embargo');
  const out = join(root, 'embargo-site');
  await deposit(store, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/1.txt': actText('2024-001'),
  });
  const publish = ['publish', '--from', '2024-04-02T08:00', '--in', store];
  assert.is((await registreAt('2024-04-01T10:00:00Z', ...publish)).status, 0);
  const pagesAt = async (now: string) => {
    await build({ from: store, out, now: new Date(now) });
    return (await filesIn(out)).filter((file) => file.endsWith('2024-001/index.html'));
  };
  assert.equal(await pagesAt('2024-04-01T11:00:00Z'), []);
  assert.equal(await pagesAt('2024-04-02T05:59:00Z'), []);
  assert.equal(await pagesAt('2024-04-02T06:01:00Z'), ['essai/2024-03-14/2024-001/index.html']);
});

test('without its search index, everything else is the same', async (context) => {
  const lean = join(context.root, 'lean');
  await build({ from: join(context.root, 'acts'), out: lean, now: NOW, withoutSearch: true });
  await buildIn(context);
  const apart = await differences(context.site, lean);
  const index = (await filesIn(context.site)).filter((file) => file.startsWith('recherche/index/'));
  assert.ok(index.length > 0);
  assert.equal(apart.sort(), [...index, 'SHA256SUMS'].sort());
});

test.run();
