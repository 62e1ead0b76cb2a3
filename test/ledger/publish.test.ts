import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readLedger } from '../../pipeline/ledger/file.ts';
import { toPublish } from '../../pipeline/ledger/publish.ts';
import { publishAll } from '../../pipeline/ledger/publish-all.ts';
import type { Act } from '../../pipeline/register.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { happened, ledgerOf, numbered } from './ledger-of.ts';
import { registreAt } from './store.ts';

const test = suite('ledger: publishing');

const act = numbered('2024-007');
const doing = { now: new Date('2026-03-21T12:00:00Z'), by: 'essai', undecided: new Map<Act, number>() };
const added = happened(act, 'added', '2026-03-20T08:00');
const published = happened(act, 'published', '2026-03-20T09:00');
const withdrawn = happened(act, 'withdrawn', '2026-03-20T10:00', { reason: 'jugement' });
const faulty: Act = {
  ...act,
  findings: [
    { code: 'vote.total', severity: 'error', message: 'Total faux.', file: '', place: null, pointer: null },
  ],
};

const cases = [
  { name: 'never seen', acts: [act], before: [], events: ['added', 'published'] },
  { name: 'added', acts: [act], before: [added], events: ['published'] },
  { name: 'published already', acts: [act], before: [added, published], events: [] },
  { name: 'withdrawn stays so', acts: [act], before: [added, published, withdrawn], events: [] },
  {
    name: 'its record changed',
    acts: [numbered('2024-007', { '/subject': 'Autre' })],
    before: [added, published],
    events: ['corrected'],
  },
  {
    name: 'its document changed',
    acts: [numbered('2024-007', { '/source/sha256': 'f'.repeat(64) })],
    before: [added, published],
    events: [],
    held: /registre replace/,
  },
  { name: 'an error', acts: [faulty], before: [], events: [], held: /Total faux/ },
  { name: 'an error found after publication', acts: [faulty], before: [added, published], events: [] },
];
for (const { name, acts, before, events, held } of cases)
  test(`${name}: ${events.join(', ') || 'nothing'}`, () => {
    const step = toPublish(acts, ledgerOf(...before).entries, doing);
    assert.equal(
      step.happenings.map(({ event }) => event),
      events,
    );
    assert.is(step.held.length, held ? 1 : 0);
    if (held) assert.match(step.held[0]?.why ?? '', held);
  });

test('undecided personal data hold an act back', () => {
  const step = toPublish([act], [], { ...doing, undecided: new Map([[act, 2]]) });
  assert.is(step.happenings.length, 0);
  assert.match(step.held[0]?.why ?? '', /^2 données personnelles probables à décider/);
});

const command = suite<{ root: string; folder: string }>('registre publish');
command.before.each(async (context) => {
  context.root = await emptyStore();
  context.folder = join(context.root, 'essai');
  await deposit(context.root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/2024-007.txt': actText('2024-007'),
    'essai/2024-03-14/2024-008.txt': actText('2024-008', 'Achat d’un four'),
  });
});
command.after.each(({ root }) => rm(root, { recursive: true }));

command('one act from a moment, then the others; the date is set once for ever', async ({ root, folder }) => {
  const first = await registreAt(
    '2026-03-20T08:00:00Z',
    ...['publish', '2024-008', '--from', '2026-03-29T08:00', '--in', root],
  );
  assert.is(first.status, 0, first.errors);
  assert.match(first.output, 'À publier à partir de 2026-03-29T08:00 (1) : 2024-008');
  const then = await registreAt('2026-03-21T08:00:00Z', 'publish', '--in', root, '--by', 'Mme Essai');
  assert.match(then.output, 'Publié (1) : 2024-007');
  const again = await registreAt('2026-03-22T08:00:00Z', 'publish', '--in', root);
  assert.match(again.output, 'Rien à publier');
  const ledger = await readLedger(folder);
  assert.equal(
    ledger?.entries.map(({ at, event, act, by, from }) => [at, event, act, by, from]),
    [
      ['2026-03-20T09:00:00+01:00', 'added', 'essai/2024-03-14/2024-008', 'secrétariat', undefined],
      [
        ...['2026-03-20T09:00:00+01:00', 'published', 'essai/2024-03-14/2024-008', 'secrétariat'],
        '2026-03-29T08:00:00+02:00',
      ],
      ['2026-03-21T09:00:00+01:00', 'added', 'essai/2024-03-14/2024-007', 'Mme Essai', undefined],
      ['2026-03-21T09:00:00+01:00', 'published', 'essai/2024-03-14/2024-007', 'Mme Essai', undefined],
    ],
  );
});

command('a correction of a published act is told in the ledger', async ({ root, folder }) => {
  await registreAt('2026-03-20T08:00:00Z', 'publish', '--in', root);
  const corrected = ['essai/2024-03-14/2024-007', '/subject', 'Réfection du préau'];
  await registreAt('2026-03-20T08:00:00Z', 'correct', ...corrected, '--reason', 'coquille', '--from', root);
  const then = await registreAt('2026-03-21T08:00:00Z', 'publish', '--in', root);
  assert.match(then.output, 'Changement inscrit (1) : 2024-007');
  const ledger = await readLedger(folder);
  assert.equal(ledger?.entries.at(-1)?.event, 'corrected');
  assert.is(ledger?.entries.at(-1)?.reason, 'corrections : coquille');
});

const refusals = [
  { name: 'a moment that is not', argv: ['--from', 'demain'], status: 2, says: /n’est pas un moment/ },
  { name: 'an act nobody knows', argv: ['2024-999'], status: 1, says: /Aucun acte/ },
];
for (const { name, argv, status, says } of refusals)
  command(`${name} is refused`, async ({ root, folder }) => {
    const said = await registreAt('2026-03-20T08:00:00Z', 'publish', ...argv, '--in', root);
    assert.is(said.status, status);
    assert.match(said.errors, says);
    assert.is(await readLedger(folder), null);
  });

test('each document is told before it is read, and before it is searched for personal data', async () => {
  const root = await emptyStore();
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/2024-007.txt': actText('2024-007'),
  });
  const told: string[] = [];
  await publishAll(root, {
    now: doing.now,
    by: 'essai',
    onRead: ({ file, step = 'reading' }) => told.push(`${step} ${file}`),
  });
  await rm(root, { recursive: true });
  assert.equal(told, ['reading essai/2024-03-14/2024-007.txt', 'privacy essai/2024-03-14/2024-007.txt']);
});

test.run();
command.run();
