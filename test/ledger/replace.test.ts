import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actIn } from '../../pipeline/ledger/act-in.ts';
import { readLedger } from '../../pipeline/ledger/file.ts';
import type { History } from '../../pipeline/ledger/history.ts';
import { replacementOf } from '../../pipeline/ledger/replace/replacement.ts';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { verifyStore } from '../../pipeline/ledger/verify/store.ts';
import type { Progress } from '../../pipeline/progress.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt } from './store.ts';

const test = suite<{ root: string; folder: string }>('registre replace');
const NOW = '2026-03-02T08:00:00Z';
const ID = 'essai/2024-03-14/2024-007';

test.before.each(async (context) => {
  context.folder = await emptyStore();
  context.root = join(context.folder, 'deliberations');
  await mkdir(context.root);
  await deposit(context.root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/2024-007.txt': actText('2024-007'),
  });
  await registreAt('2026-03-01T08:00:00Z', 'publish', '--in', context.root);
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

const newer = actText('2024-007', 'Réfection du préau et de la cour');

async function replaceBy(folder: string, name: string, text: string, ...argv: string[]) {
  await writeFile(join(folder, name), text);
  const asked = ['replace', '2024-007', join(folder, name), '--reason', 'cour oubliée', ...argv];
  return registreAt(NOW, ...asked, '--in', join(folder, 'deliberations'));
}

test('each document is told before it is read', async ({ root, folder }) => {
  const path = join(folder, 'nouveau.txt');
  await writeFile(path, newer);
  const { history } = await actIn(root, '2024-007');
  const told: string[] = [];
  const onRead = ({ file }: Progress) => told.push(file);
  const ready = await replacementOf(
    root,
    history as History,
    path,
    { by: 'essai', now: new Date(NOW) },
    onRead,
  );
  if (ready.problem === null) await ready.staged.close();
  assert.equal([ready.problem, told], [null, ['nouveau.txt']]);
});

test('both versions are kept, the change is told, the store still verifies', async ({ root, folder }) => {
  const said = await replaceBy(folder, 'nouveau.txt', newer, '--yes');
  assert.is(said.status, 0, said.errors);
  assert.match(
    said.output,
    /\/subject\n +- Réfection du préau de l’école\n +\+ Réfection du préau et de la cour/,
  );
  assert.is(await readFile(join(root, 'essai/2024-03-14/2024-007.txt'), 'utf8'), newer);
  const entries = (await readLedger(join(root, 'essai')))?.entries ?? [];
  const [added, , replaced] = entries;
  assert.equal([entries.length, replaced?.event, replaced?.reason], [3, 'replaced', 'cour oubliée']);
  const former = join(root, `essai/versions/${added?.sourceSha256}.txt`);
  assert.is(await readFile(former, 'utf8'), actText('2024-007'));
  assert.equal((await verifyStore(root)).alterations, []);
  await writeFile(former, 'autre');
  assert.match((await verifyStore(root)).alterations.join(), /l’ancien document .* a été modifié/);
});

test('the page shows what changed, and the former document; hidden, neither', async ({ root, folder }) => {
  await replaceBy(folder, 'nouveau.txt', newer, '--yes');
  const site = join(folder, 'site');
  await registreAt(NOW, 'build', '--from', root, '--out', site);
  assert.match(await readFile(join(site, ID, 'index.html'), 'utf8'), /href="[^"]*2024-007\/versions\/"/);
  assert.match(await readFile(join(site, 'sitemap.xml'), 'utf8'), `${ID}/versions/</loc>`);
  const page = await readFile(join(site, ID, 'versions/index.html'), 'utf8');
  assert.match(page, /préau <ins>et<\/ins> de <del>l’école<\/del> <ins>la cour<\/ins>/);
  assert.match(page, /<th scope="row">Objet<\/th><td>Réfection du préau de l’école<\/td>/);
  assert.match(page, 'cour oubliée');
  assert.is(await readFile(join(site, ID, 'versions/1/2024-007.txt'), 'utf8'), actText('2024-007'));
  const verified = await registreAt(NOW, 'verify', '--in', root, '--against', site);
  assert.is(verified.status, 0, verified.errors);
});

test('a former version hidden is kept at home only', async ({ root, folder }) => {
  await replaceBy(folder, 'nouveau.txt', newer, '--yes', '--hide-former');
  const site = join(folder, 'site');
  await registreAt(NOW, 'build', '--from', root, '--out', site);
  assert.not.match(await readFile(join(site, ID, 'index.html'), 'utf8'), /versions\//);
  await readFile(join(site, ID, 'versions/index.html')).then(
    () => assert.unreachable(),
    ({ code }) => assert.is(code, 'ENOENT'),
  );
  assert.equal((await verifyStore(root)).alterations, []);
});

test('cut before the document was put in place, doing it again completes it', async ({ root, folder }) => {
  await replaceBy(folder, 'nouveau.txt', newer, '--yes');
  await writeFile(join(root, 'essai/2024-03-14/2024-007.txt'), actText('2024-007'));
  const again = await replaceBy(folder, 'nouveau.txt', newer, '--yes');
  assert.is(again.status, 0, again.errors);
  assert.is((await readLedger(join(root, 'essai')))?.entries.length, 3);
  assert.equal((await verifyStore(root)).alterations, []);
});

test('an extract takes the place of minutes for its act alone', async ({ root, folder }) => {
  const minutes = join(
    import.meta.dirname,
    '../../deliberations/pays-d-essai-et-modele/2024-06-27/pv-2024-06-27.pdf',
  );
  await registreAt(NOW, 'add', minutes, '--yes', '--authority', 'essai', '--in', root);
  await registreAt(NOW, 'publish', '--in', root);
  const extract = join(folder, 'extrait.txt');
  const text = actText('2024-034', 'Prise de compétence « eau potable »');
  await writeFile(extract, text.replace('jeudi 14 mars 2024', 'jeudi 27 juin 2024'));
  const asked = ['replace', '2024-034', extract, '--reason', 'extrait signé', '--yes', '--in', root];
  const said = await registreAt(NOW, ...asked);
  assert.is(said.status, 0, said.errors);
  const last = (await readLedger(join(root, 'essai')))?.entries.at(-1);
  assert.equal([last?.event, last?.file], ['replaced', '2024-06-27/2024-034.txt']);
  assert.equal((await verifyStore(root)).alterations, []);
});

interface Refusal {
  name: string;
  file?: string;
  text?: string;
  argv?: string[];
  status?: number;
  says: RegExp;
}
const refusals: Refusal[] = [
  { name: 'another act', text: actText('2024-008'), says: /ne peut remplacer essai\/2024-03-14\/2024-007/ },
  { name: 'the same document', text: actText('2024-007'), says: /est déjà le document/ },
  {
    name: 'another format',
    file: 'nouveau.html',
    text: `<pre>${newer}</pre>`,
    says: /même format \(\.txt\)/,
  },
  { name: 'nothing to read', text: '', says: /vide/ },
  { name: 'nobody to answer', argv: [], says: /--yes/ },
];
for (const { name, file = 'nouveau.txt', text = newer, argv = ['--yes'], status = 1, says } of refusals)
  test(`${name} is refused`, async ({ root, folder }) => {
    const said = await replaceBy(folder, file, text, ...argv);
    assert.is(said.status, status, said.output);
    assert.match(said.errors, says);
    assert.is((await readLedger(join(root, 'essai')))?.entries.length, 2);
  });

const private1 = actText('2024-007').replace('les travaux.', 'la demande de Mme Odile TERRIER.');
const private2 = private1.replace('Réfection du préau', 'Réfection complète du préau');

/** An act of the store published with a name masked. */
async function maskedStore(root: string): Promise<void> {
  await deposit(root, {
    'essai/2024-03-14/2024-008.txt': private1.replace('2024-007', '2024-008'),
  });
  await registreAt(NOW, 'privacy', '2024-008', '--mask', '1', '--in', root);
  const said = await registreAt(NOW, 'publish', '--in', root);
  assert.is(said.status, 0, said.output);
}

const replace8 = (folder: string, ...argv: string[]) =>
  registreAt(
    NOW,
    ...['replace', '2024-008', join(folder, 'nouveau.txt'), '--reason', 'oubli', '--yes', ...argv],
    ...['--in', join(folder, 'deliberations')],
  );

test('a masked act is replaced by a document masked as it was; neither shows the words', async ({
  root,
  folder,
}) => {
  await maskedStore(root);
  await writeFile(join(folder, 'nouveau.txt'), private2.replace('2024-007', '2024-008'));
  const said = await replace8(folder);
  assert.is(said.status, 0, said.errors);
  assert.match(said.output, /Réfection complète/);
  assert.not.match(said.output, /TERRIER/);
  const sitting = join(root, 'essai/2024-03-14');
  assert.match(await readFile(join(sitting, '2024-008.txt'), 'utf8'), /complète[\s\S]*TERRIER/);
  assert.match(await readFile(join(sitting, '2024-008.masked.txt'), 'utf8'), /complète[\s\S]*█/);
  const last = (await readLedger(join(root, 'essai')))?.entries.at(-1);
  assert.equal([last?.event, last?.file], ['replaced', '2024-03-14/2024-008.masked.txt']);
  assert.equal((await verifyStore(root)).alterations, []);
  const site = join(folder, 'site');
  await registreAt(NOW, 'build', '--from', root, '--out', site);
  for (const file of await filesIn(site))
    assert.not.match(await readFile(join(site, file), 'latin1'), /TERRIER/, file);
  const verified = await registreAt(NOW, 'verify', '--in', root, '--against', site);
  assert.is(verified.status, 0, verified.errors);
  assert.match((await replace8(folder)).errors, /est déjà le document/);
});

test('new personal data of the new document is decided in the same command', async ({ root, folder }) => {
  await maskedStore(root);
  const text = private2.replace('2024-007', '2024-008').replace('TERRIER', 'TERRIER et Mme Zoé FAUGÈRE');
  await writeFile(join(folder, 'nouveau.txt'), text);
  const asked = await replace8(folder);
  assert.is(asked.status, 1);
  assert.match(asked.errors, /--mask ou --keep[\s\S]*2\. nom : .*\[Zoé FAUGÈRE\]/);
  const said = await replace8(folder, '--mask', '2');
  assert.is(said.status, 0, said.errors);
  const copy = await readFile(join(root, 'essai/2024-03-14/2024-008.masked.txt'), 'utf8');
  assert.not.match(copy, /TERRIER|FAUGÈRE/);
  assert.equal((await verifyStore(root)).alterations, []);
});

test('a published document overwritten in the folder is to be put back first', async ({ root, folder }) => {
  await writeFile(join(root, 'essai/2024-03-14/2024-007.txt'), newer);
  const said = await replaceBy(folder, 'nouveau.txt', actText('2024-007', 'Autre chose encore'), '--yes');
  assert.match(said.errors, /remettez-le d’abord/);
});

test.run();
