import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { report } from '../../pipeline/diagnostics.ts';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { forReaders } from '../../pipeline/privacy/for-readers.ts';
import { holdBack } from '../../pipeline/privacy/hold-back.ts';
import { loadRegister } from '../../pipeline/store.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt } from '../ledger/store.ts';

const test = suite('privacy: acts held back without a ledger');

const named = actText('2024-008').replace('les travaux.', 'la demande de Mme Odile TERRIER.');
const kept = {
  words: 'Odile TERRIER',
  kind: 'name',
  decision: 'keep',
  ground: 'accord de la personne',
  by: 'essai',
  on: '2026-03-01',
};

const cases: { name: string; decided: boolean; keepsLedger: boolean; held: string[] }[] = [
  {
    name: 'nobody decided',
    decided: false,
    keepsLedger: false,
    held: ['essai/2024-03-14/2024-008 privacy.undecided'],
  },
  { name: 'somebody decided', decided: true, keepsLedger: false, held: [] },
  { name: 'the ledger says what is published', decided: false, keepsLedger: true, held: [] },
];
for (const { name, decided, keepsLedger, held } of cases)
  test(name, async () => {
    const root = await emptyStore();
    await deposit(root, {
      'essai/authority.json': authorityFile,
      'essai/2024-03-14/2024-007.txt': actText('2024-007'),
      'essai/2024-03-14/2024-008.txt': named,
      ...(decided ? { 'essai/2024-03-14/2024-008.privacy.json': { decisions: [kept] } } : {}),
    });
    const { acts, blocked, findings } = await holdBack(await loadRegister(root), () => keepsLedger);
    assert.equal(
      blocked.map(({ record, findings }) => `${record.id} ${findings.at(-1)?.code}`),
      held,
    );
    assert.is(acts.length, 2 - held.length);
    assert.is(findings.filter(({ code }) => code === 'privacy.undecided').length, held.length);
  });

const LIST = `Commune d’Essai
Liste des délibérations examinées par le Conseil municipal
Séance du 14 mars 2024
2024-007 | Réfection du préau | Adoptée
2024-008 | Secours à Mme Odile TERRIER | Adoptée
`;

for (const { name, list, shown } of [
  {
    name: 'a list that names nobody is shown',
    list: LIST.replace('Mme Odile TERRIER', 'une famille'),
    shown: 1,
  },
  { name: 'a list that names somebody waits to be decided on', list: LIST, shown: 0 },
])
  test(name, async () => {
    const root = await emptyStore();
    await deposit(root, {
      'essai/authority.json': authorityFile,
      'essai/2024-03-14/2024-007.txt': actText('2024-007'),
      'essai/2024-03-14/2024-008.txt': actText('2024-008'),
      'essai/2024-03-14/liste.txt': list,
    });
    const whole = await loadRegister(root);
    assert.is(whole.lists?.length, 1);
    const { lists, acts } = await holdBack(whole, () => false);
    assert.is(lists?.length, shown);
    assert.is(acts.length, 2);
  });

test('those of one council are counted together', () => {
  const undecided = (file: string) => report('privacy.undecided', { file }, { act: file, count: '1' });
  const found = [
    undecided('a/2024-03-14/1.pdf'),
    report('file.empty', { file: 'a/2.pdf' }),
    undecided('a/3.pdf'),
  ];
  assert.equal(
    forReaders([...found, undecided('b/1.pdf')]).map(({ code, file, message }) => [
      code,
      file,
      /\d/.exec(message)?.[0],
    ]),
    [
      ['file.empty', 'a/2.pdf', undefined],
      ['privacy.held-back', 'a', '2'],
      ['privacy.held-back', 'b', '1'],
    ],
  );
});

test('readers are told how many wait, not which: the name of a file may be what is to be masked', async () => {
  const root = await emptyStore();
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/2024-007.txt': actText('2024-007'),
    'essai/2024-03-14/secours-terrier.txt': named,
  });
  const site = `${root}-site`;
  const data = `${root}-donnees`;
  const built = await registreAt('2026-03-20T08:00:00Z', 'build', '--from', root, '--out', site);
  assert.match(built.output, /secours-terrier\.txt/, 'the clerk is');
  await registreAt('2026-03-20T08:00:00Z', 'export', '--from', root, '--out', data);
  for (const folder of [site, data])
    for (const file of await filesIn(folder))
      assert.not.match(await readFile(join(folder, file), 'latin1'), /secours-terrier/, file);
  assert.match(
    await readFile(join(site, 'qualite/index.html'), 'utf8'),
    /Pas encore en ligne\p{Z}: 1\p{Z}délibération/u,
  );
});

test.run();
