import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Happening } from '../../pipeline/ledger/chain.ts';
import { readLedger } from '../../pipeline/ledger/file.ts';
import { type History, historiesOf } from '../../pipeline/ledger/history.ts';
import { toRestore, toWithdraw } from '../../pipeline/ledger/withdraw.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { happened, ledgerOf, numbered } from './ledger-of.ts';
import { registreAt } from './store.ts';

const test = suite('ledger: withdrawing');

const act = numbered('2024-007');
const added = happened(act, 'added', '2026-01-10T08:00');
const published = happened(act, 'published', '2026-01-10T09:00');
const old = happened(act, 'published', '2026-01-10T09:00', { before: '2020-01-01' });
const delayed = happened(act, 'published', '2026-01-10T09:00', { from: '2026-02-01T08:00:00+01:00' });
const withdrawn = happened(act, 'withdrawn', '2026-04-10T10:00', { reason: 'essai' });

const historyOf = (...happenings: Happening[]) =>
  historiesOf(ledgerOf(...happenings).entries).get(act.record.id) as History;

interface Case {
  name: string;
  happenings: Happening[];
  now: string;
  ground?: string;
  refusal: RegExp | null;
}

const cases: Case[] = [
  {
    name: 'the last day of two months',
    happenings: [added, published],
    now: '2026-03-10T22:59:59Z',
    refusal: /jusqu’au 10 mars 2026 compris/,
  },
  {
    name: 'the day after, in Paris',
    happenings: [added, published],
    now: '2026-03-10T23:00:00Z',
    refusal: null,
  },
  {
    name: 'a ground named',
    happenings: [added, published],
    now: '2026-01-11T08:00:00Z',
    ground: 'décision de justice',
    refusal: null,
  },
  {
    name: 'two months are counted from the embargo',
    happenings: [added, delayed],
    now: '2026-03-20T08:00:00Z',
    refusal: /1er avril 2026/,
  },
  { name: 'an old act', happenings: [added, old], now: '2026-01-11T08:00:00Z', refusal: null },
  { name: 'not published', happenings: [added], now: '2026-01-11T08:00:00Z', refusal: /n’est pas publié/ },
  {
    name: 'withdrawn already',
    happenings: [added, published, withdrawn],
    now: '2026-05-11T08:00:00Z',
    refusal: /déjà retiré/,
  },
];
for (const { name, happenings, now, ground = null, refusal } of cases)
  test(name, () => {
    const doing = { now: new Date(now), by: 'essai', reason: 'parce que', ground };
    const decision = toWithdraw(historyOf(...happenings), doing);
    assert.is(decision.happening?.event, refusal ? undefined : 'withdrawn');
    if (refusal) assert.match(decision.refusal ?? '', refusal);
    else assert.is(decision.happening?.ground, ground ?? undefined);
  });

test('only what is withdrawn is restored, under its first date', () => {
  const doing = { now: new Date('2026-05-01T08:00:00Z'), by: 'essai', reason: 'jugement annulé' };
  assert.match(toRestore(historyOf(added, published), doing).refusal ?? '', /pas retiré/);
  const { happening } = toRestore(historyOf(added, published, withdrawn), doing);
  const history = historyOf(added, published, withdrawn, happening as Happening);
  assert.is(history.state, 'published');
  assert.is(history.online?.since, published.at);
});

const command = suite<{ root: string }>('registre withdraw and restore');
command.before.each(async (context) => {
  context.root = await emptyStore();
  await deposit(context.root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/2024-007.txt': actText('2024-007'),
  });
  await registreAt('2026-03-01T08:00:00Z', 'publish', '--in', context.root);
});
command.after.each(({ root }) => rm(root, { recursive: true }));

command('refused, then with a ground, then restored', async ({ root }) => {
  const asked = ['withdraw', '2024-007', '--reason', 'adresse d’un tiers', '--in', root];
  const early = await registreAt('2026-03-02T08:00:00Z', ...asked);
  assert.is(early.status, 1);
  assert.match(early.errors, /R2131-1/);
  const done = await registreAt('2026-03-02T08:00:00Z', ...asked, '--ground', 'donnees-personnelles');
  assert.is(done.status, 0, done.errors);
  const back = await registreAt(
    '2026-03-03T08:00:00Z',
    'restore',
    '2024-007',
    '--reason',
    'masqué',
    '--in',
    root,
  );
  assert.is(back.status, 0, back.errors);
  const ledger = await readLedger(join(root, 'essai'));
  assert.equal(
    ledger?.entries.map(({ event, reason, ground }) => [event, reason, ground]),
    [
      ['added', undefined, undefined],
      ['published', undefined, undefined],
      ['withdrawn', 'adresse d’un tiers', 'données personnelles (RGPD, art. 17 ; CRPA, art. L312-1-2)'],
      ['restored', 'masqué', undefined],
    ],
  );
});

const misuses = [
  { name: 'no reason', argv: ['withdraw', '2024-007'], status: 2, says: /--reason/ },
  {
    name: 'an unknown ground',
    argv: ['withdraw', '2024-007', '--reason', 'x', '--ground', 'envie'],
    status: 2,
    says: /« envie »/,
  },
  { name: 'no act', argv: ['withdraw', '--reason', 'x'], status: 2, says: /un acte, et un seul/ },
  {
    name: 'an act nobody knows',
    argv: ['withdraw', '2024-999', '--reason', 'x'],
    status: 1,
    says: /Aucun acte/,
  },
  { name: 'restoring without a reason', argv: ['restore', '2024-007'], status: 2, says: /--reason/ },
];
for (const { name, argv, status, says } of misuses)
  command(name, async ({ root }) => {
    const said = await registreAt('2026-03-02T08:00:00Z', ...argv, '--in', root);
    assert.is(said.status, status);
    assert.match(said.errors, says);
  });

test.run();
command.run();
