import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readLedger } from '../../pipeline/ledger/file.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt, registreWith } from './store.ts';

const test = suite<{ root: string; inbox: string }>('registre add');
test.before.each(async (context) => {
  const folder = await emptyStore();
  context.root = join(folder, 'deliberations');
  context.inbox = join(folder, 'bureau');
  await mkdir(context.inbox);
  await deposit(context.root, { 'essai/authority.json': authorityFile });
});
test.after.each(({ root }) => rm(join(root, '..'), { recursive: true }));

const NOW = '2026-03-02T08:00:00Z';
const file = async (inbox: string, name: string, text: string): Promise<string> => {
  await writeFile(join(inbox, name), text);
  return join(inbox, name);
};
const events = async (root: string) =>
  ((await readLedger(join(root, 'essai')))?.entries ?? []).map(({ event, act }) => `${event} ${act}`);

test('an act is shown, stored with its record, told in the ledger; the site waits', async ({
  root,
  inbox,
}) => {
  const path = await file(inbox, 'Délibération 7.txt', actText('2024-007'));
  const said = await registreAt(NOW, 'add', path, '--yes', '--in', root);
  assert.is(said.status, 0, said.errors);
  assert.match(said.output, 'À ranger dans essai/2024-03-14/deliberation-7.txt');
  assert.match(said.output, 'Délibération n° 2024-007, séance du 14 mars 2024');
  assert.match(said.output, /Objet +Réfection du préau de l’école/);
  assert.match(said.output, /Résultat +adoptée à l’unanimité/);
  assert.equal(await readdir(join(root, 'essai/2024-03-14')), ['deliberation-7.json', 'deliberation-7.txt']);
  assert.equal(await events(root), ['added essai/2024-03-14/2024-007']);
  const record = await readFile(join(root, 'essai/2024-03-14/deliberation-7.json'), 'utf8');
  await registreAt(NOW, 'check', '--from', root);
  assert.is(await readFile(join(root, 'essai/2024-03-14/deliberation-7.json'), 'utf8'), record);
});

test('without --yes nobody is there to answer: nothing is stored', async ({ root, inbox }) => {
  const path = await file(inbox, '7.txt', actText('2024-007'));
  const said = await registreAt(NOW, 'add', path, '--in', root);
  assert.is(said.status, 1);
  assert.match(said.errors, '--yes');
  assert.equal(await readdir(join(root, 'essai')), ['authority.json']);
});

test('at a terminal each file is asked for', async ({ root, inbox }) => {
  const paths = [
    await file(inbox, '7.txt', actText('2024-007')),
    await file(inbox, '8.txt', actText('2024-008', 'Achat d’un four')),
  ];
  const keyboard = Object.assign(Readable.from(['n\noui\n']), { isTTY: true });
  const said = await registreWith(keyboard, NOW, 'add', ...paths, '--in', root);
  assert.is(said.status, 1);
  assert.match(said.output, 'Ranger ce document ? [o/N]');
  assert.equal(await events(root), ['added essai/2024-03-14/2024-008']);
});

test('the same file twice changes nothing', async ({ root, inbox }) => {
  const path = await file(inbox, '7.txt', actText('2024-007'));
  await registreAt(NOW, 'add', path, '--yes', '--in', root);
  const copy = await file(inbox, 'copie.txt', actText('2024-007'));
  const said = await registreAt(NOW, 'add', copy, path, '--yes', '--in', root);
  assert.is(said.status, 0, said.errors);
  assert.match(said.output, 'Déjà déposé : essai/2024-03-14/7.txt');
  assert.equal(await events(root), ['added essai/2024-03-14/2024-007']);
});

test('a document stored by a run that was cut is told in the ledger by the next', async ({ root, inbox }) => {
  const path = await file(inbox, '7.txt', actText('2024-007'));
  await deposit(root, { 'essai/2024-03-14/7.txt': actText('2024-007'), 'essai/ledger.jsonl': '' });
  const said = await registreAt(NOW, 'add', path, '--yes', '--in', root);
  assert.is(said.status, 0, said.errors);
  assert.equal(await events(root), ['added essai/2024-03-14/2024-007']);
});

test('minutes are one document of several acts, each with its pages', async ({ root }) => {
  const folder = join(import.meta.dirname, '../../deliberations/pays-d-essai-et-modele');
  await deposit(root, { 'pays/authority.json': await readFile(join(folder, 'authority.json')) });
  const minutes = join(folder, '2024-06-27/pv-2024-06-27.pdf');
  const said = await registreAt(NOW, 'add', minutes, '--yes', '--authority', 'pays', '--in', root);
  assert.is(said.status, 0, said.errors);
  assert.match(said.output, 'Ce document tient 5 actes');
  assert.is(said.output.match(/Pages +\d( à \d)? sur \d/g)?.length, 5);
  const ledger = await readLedger(join(root, 'pays'));
  assert.equal(new Set(ledger?.entries.map(({ file }) => file)), new Set(['2024-06-27/pv-2024-06-27.pdf']));
  assert.is(ledger?.entries.length, 5);
});

interface Refusal {
  name: string;
  text: string;
  argv?: string[];
  says: RegExp;
}
const refusals: Refusal[] = [
  {
    name: 'another version of a known act',
    text: actText('2024-001', 'Autre objet'),
    says: /autre version de essai\/2024-03-14\/2024-001 .*registre replace .* ".*2\.txt"/,
  },
  {
    name: 'an act of another authority, by its SIREN',
    text: `${actText('2024-002')}\nID : 099-219900016-20240314-2024_002-DE\n`,
    says: /SIREN 219900016, qui n’est pas celui de Commune de Saint-Exemple/,
  },
  {
    name: 'an act of another authority, by its name',
    text: actText('2024-002').replaceAll('Saint-Exemple', 'Fausseville'),
    says: /est-il bien de Commune de Saint-Exemple/,
  },
  {
    name: 'no date of sitting',
    text: actText('2024-002').replace('Séance du jeudi 14 mars 2024', ''),
    says: /--sitting/,
  },
  { name: 'nothing that can be read', text: '', says: /Le fichier est vide/ },
  {
    name: 'a folder that is no authority',
    text: actText('2024-002'),
    argv: ['--authority', 'ailleurs'],
    says: /aucune collectivité n’a de dossier « ailleurs »/,
  },
];
for (const { name, text, argv = [], says } of refusals)
  test(`${name} is refused`, async ({ root, inbox }) => {
    const first = await file(inbox, '1.txt', actText('2024-001'));
    await registreAt(NOW, 'add', first, '--yes', '--in', root);
    const path = await file(inbox, '2.txt', text);
    const said = await registreAt(NOW, 'add', path, '--yes', ...argv, '--in', root);
    assert.is(said.status, 1);
    assert.match(said.output + said.errors, says);
    assert.equal(await events(root), ['added essai/2024-03-14/2024-001']);
  });

test('a doubt on the name is answered by --authority; a missing day by --sitting', async ({
  root,
  inbox,
}) => {
  const other = await file(inbox, '2.txt', actText('2024-002').replaceAll('Saint-Exemple', 'Fausseville'));
  const undated = await file(inbox, '3.txt', actText('2024-003').replace('Séance du jeudi 14 mars 2024', ''));
  const asked = ['--authority', 'essai', '--sitting', '2024-03-14', '--yes'];
  const said = await registreAt(NOW, 'add', other, undated, ...asked, '--in', root);
  assert.is(said.status, 0, said.output + said.errors);
  assert.is((await events(root)).length, 2);
});

test('among several authorities the act says whose it is', async ({ root, inbox }) => {
  await deposit(root, {
    'autre/authority.json': { ...authorityFile, name: 'Commune de Fausseville', siren: '219900016' },
  });
  const path = await file(inbox, '2.txt', actText('2024-002'));
  const said = await registreAt(NOW, 'add', path, '--yes', '--in', root);
  assert.is(said.status, 0, said.output + said.errors);
  assert.match(said.output, 'essai/2024-03-14/2.txt');
});

test('a name that is taken gives way to the number', async ({ root, inbox }) => {
  const first = await file(inbox, 'acte.txt', actText('2024-001'));
  await registreAt(NOW, 'add', first, '--yes', '--in', root);
  const second = await file(inbox, 'acte.txt', actText('2024-002', 'Achat d’un four'));
  const said = await registreAt(NOW, 'add', second, '--yes', '--in', root);
  assert.match(said.output, 'À ranger dans essai/2024-03-14/2024-002.txt');
});

test('where acts are online without a ledger, they are to be told first', async ({ root, inbox }) => {
  await deposit(root, { 'essai/2024-03-14/1.txt': actText('2024-001') });
  const path = await file(inbox, '2.txt', actText('2024-002', 'Achat d’un four'));
  const said = await registreAt(NOW, 'add', path, '--yes', '--in', root);
  assert.is(said.status, 1);
  assert.match(said.errors, /Inscrivez-les d’abord : « registre publish --authority essai »/);
  assert.is(await readLedger(join(root, 'essai')), null);
});

test.run();
