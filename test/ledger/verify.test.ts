import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serveFolder } from '../../pipeline/commands/base/preview.ts';
import { chainOf, linesAfter } from '../../pipeline/ledger/chain.ts';
import { LEDGER_FILE } from '../../pipeline/ledger/file.ts';
import { filesIn, parseSums } from '../../pipeline/ledger/sums.ts';
import { verifySite } from '../../pipeline/ledger/verify/site.ts';
import { verifyStore } from '../../pipeline/ledger/verify/store.ts';
import { fingerprint } from '../../pipeline/lib/digest.ts';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt } from './store.ts';

const test = suite<{ root: string; site: string }>('registre verify');
const NOW = '2026-03-02T08:00:00Z';

test.before(async (context) => {
  context.root = await emptyStore();
  context.site = await emptyStore();
  await deposit(context.root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/2024-007.txt': actText('2024-007'),
    'essai/2024-03-14/2024-008.txt': actText('2024-008', 'Achat d’un four'),
    'essai/2024-03-14/2024-009.txt': actText('2024-009', 'Brouillon'),
  });
  await registreAt(NOW, 'publish', '2024-007', '2024-008', '--in', context.root);
  await registreAt(NOW, 'withdraw', '2024-008', '--reason', 'essai', '--court-order', '--in', context.root);
  await registreAt(NOW, 'build', '--from', context.root, '--out', context.site);
});
test.after(async ({ root, site }) => {
  for (const path of [root, site]) await rm(path, { recursive: true });
});

/** Changes one byte, looks, puts it back. */
async function flipped<T>(path: string, at: number, look: () => Promise<T>): Promise<T> {
  const bytes = await readFile(path);
  const altered = Buffer.from(bytes);
  altered[at % bytes.length] = (altered[at % bytes.length] ?? 0) ^ 1;
  await writeFile(path, altered);
  try {
    return await look();
  } finally {
    await writeFile(path, bytes);
  }
}

test('what was not altered agrees, and what the check is worth is said', async ({ root, site }) => {
  const said = await registreAt(NOW, 'verify', '--in', root, '--against', site);
  assert.is(said.status, 0, said.errors);
  assert.match(said.output, 'Rien n’a été altéré.');
  assert.match(said.output, 'pas la valeur d’un certificat');
});

test('one act is told as one', async () => {
  const root = await emptyStore();
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/2024-007.txt': actText('2024-007'),
  });
  await registreAt(NOW, 'publish', '2024-007', '--in', root);
  const { output } = await registreAt(NOW, 'verify', '--in', root);
  await rm(root, { recursive: true });
  assert.match(output, 'Comparés : 1 acte et ');
});

test('a published site is verified by its address too, with or without the ledger at home', async (context) => {
  const { address, close } = await serveFolder(context.site);
  for (const root of [context.root, '/nulle/part']) {
    const { alterations, acts } = await verifySite(address, root, new Date(NOW));
    assert.equal(alterations, []);
    assert.is(acts, 2);
  }
  await close();
});

test('one byte changed in any kind of published file is found, and the file named', async ({
  root,
  site,
}) => {
  const kinds = new Map((await filesIn(site)).map((file) => [extname(file) || file, file]));
  assert.ok(kinds.size > 12, [...kinds.keys()].join(' '));
  for (const [kind, file] of kinds) {
    const { alterations } = await flipped(join(site, file), 997, () => verifySite(site, root, new Date(NOW)));
    assert.ok(alterations.length > 0, kind);
    if (kind !== 'SHA256SUMS')
      assert.ok(
        alterations.some((sentence) => sentence.includes(file)),
        kind,
      );
  }
});

test('a file taken away or added is found', async ({ root, site }) => {
  await writeFile(join(site, 'intrus.html'), 'intrus');
  const added = await verifySite(site, root, new Date(NOW));
  assert.equal(added.alterations, ['intrus.html a été ajouté au site.']);
  await rm(join(site, 'intrus.html'));
  const page = join(site, 'essai/2024-03-14/2024-008/index.html');
  const bytes = await readFile(page);
  await rm(page);
  const { alterations } = await verifySite(site, root, new Date(NOW));
  assert.ok(alterations.includes('essai/2024-03-14/2024-008 : sa page manque sur le site.'));
  await writeFile(page, bytes);
});

test('a site whose sums were made again after the alteration is found by the ledger', async ({
  root,
  site,
}) => {
  const file = 'essai/2024-03-14/2024-007/2024-007.txt';
  const sums = join(site, 'SHA256SUMS');
  const before = await readFile(sums, 'utf8');
  await flipped(join(site, file), 40, async () => {
    const sum = fingerprint(await readFile(join(site, file)));
    await writeFile(sums, before.replace(parseSums(before).sums.get(file) as string, sum));
    const { alterations } = await verifySite(site, root, new Date(NOW));
    assert.equal(alterations, [
      `essai/2024-03-14/2024-007 : le document ${file} n’est pas celui du registre.`,
    ]);
  });
  await writeFile(sums, before);
});

const kept = [
  { name: 'the document', file: '2024-03-14/2024-007.txt', says: /le document .* a été modifié/ },
  { name: 'the record', file: '2024-03-14/2024-007.json', says: /l’enregistrement/ },
  { name: 'the ledger', file: LEDGER_FILE, says: /ledger\.jsonl : la ligne/ },
];
for (const { name, file, says } of kept)
  test(`one byte of ${name} kept at home is found, wherever it is`, async ({ root }) => {
    const path = join(root, 'essai', file);
    const { length } = await readFile(path);
    for (let at = 3; at < length; at += Math.ceil(length / 12)) {
      const { alterations } = await flipped(path, at, () => verifyStore(root));
      assert.ok(
        alterations.some((sentence) => says.test(sentence)),
        `${at}: ${alterations}`,
      );
    }
  });

test('a document put in the folder of another sitting, with its record, is the same document', async ({
  root,
}) => {
  const [from, to] = ['2024-03-14', '2024-04-11'].map((day) => join(root, 'essai', day)) as [string, string];
  const names = ['2024-007.txt', '2024-007.json'];
  await mkdir(to);
  for (const name of names) await rename(join(from, name), join(to, name));
  assert.equal((await verifyStore(root)).alterations, []);
  for (const name of names) await rename(join(to, name), join(from, name));
  await rm(to, { recursive: true });
});

test('a ledger cut short at home is told by the site', async ({ root, site }) => {
  const path = join(root, 'essai', LEDGER_FILE);
  const text = await readFile(path, 'utf8');
  await writeFile(path, `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
  const { alterations } = await verifySite(site, root, new Date(NOW));
  assert.match(alterations.join(), /le site a des lignes que votre registre n’a plus/);
  await writeFile(path, text);
});

test('lines well chained that cannot follow each other are told', async ({ root }) => {
  const path = join(root, 'essai', LEDGER_FILE);
  const text = await readFile(path, 'utf8');
  const chain = chainOf(text.trimEnd().split('\n'));
  const { seq, previous, sum, ...again } = chain.entries.at(-1) as LedgerEntry;
  await appendFile(path, `${linesAfter(chain, [again]).join()}\n`);
  const { alterations } = await verifyStore(root);
  assert.match(alterations.join(), /« withdrawn » ne peut pas suivre/);
  await writeFile(path, text);
});

test('a folder that is no site of ours is told', async ({ root }) => {
  const { alterations } = await verifySite(root, root, new Date(NOW));
  assert.match(alterations[0] ?? '', /SHA256SUMS manque/);
});

test.run();
