import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Happening } from '../../pipeline/ledger/chain.ts';
import { publicationOf } from '../../pipeline/ledger/publication.ts';
import type { Act } from '../../pipeline/register.ts';
import type { WholeRegister } from '../../pipeline/store.ts';
import { actOf } from '../helpers/act-of.ts';
import { happened, ledgerOf, numbered } from './ledger-of.ts';

const test = suite('ledger: what readers see');

const act = numbered('2024-007');
const id = act.record.id;
const other = numbered('2024-008');
const now = new Date('2026-03-21T12:00:00Z');
const added = happened(act, 'added', '2026-03-20T08:00');
const published = happened(act, 'published', '2026-03-20T09:00');
const withdrawn = happened(act, 'withdrawn', '2026-03-20T10:00', { reason: 'jugement', ground: 'court' });

const whole = (acts: Act[], blocked: Act[] = []): WholeRegister => ({
  authorities: [actOf().authority],
  acts,
  blocked,
  findings: blocked.flatMap(({ findings }) => findings),
});

const seen = (happenings: Happening[] | null, register: WholeRegister, drafts = false) => {
  const ledgers = new Map(happenings ? [['saint-exemple', ledgerOf(...happenings)]] : []);
  const { acts, notices = [], findings } = publicationOf(register, ledgers, { now, drafts });
  return {
    acts: acts.map(({ record, publication }) => [record.number, publication?.isDraft] as const),
    notices: notices.map(({ kind, act }) => `${kind} ${act}`),
    codes: findings.map(({ code }) => code),
    files: notices.flatMap(({ files }) => files),
  };
};

test('a list is shown where the folder is what is published, not where a ledger says it', () => {
  const register = { ...whole([act]), lists: [act] };
  const ledgers = (some: boolean) => new Map(some ? [['saint-exemple', ledgerOf(added)]] : []);
  const listsOf = (some: boolean) => publicationOf(register, ledgers(some), { now }).lists?.length;
  assert.equal([listsOf(false), listsOf(true)], [1, 0]);
});

const altered = numbered('2024-007', { '/source/sha256': 'f'.repeat(64) });
const masked: Act = { ...altered, masking: { of: act.record.source.sha256, grounds: ['vie privée'] } };
const reread = numbered('2024-007', { '/subject': 'Autre lecture' });

interface Case {
  name: string;
  happenings: Happening[] | null;
  acts: Act[];
  shown: string[];
  notices?: string[];
  codes?: string[];
}

const cases: Case[] = [
  {
    name: 'no ledger: all that stands there',
    happenings: null,
    acts: [act, other],
    shown: ['2024-007', '2024-008'],
  },
  { name: 'an empty ledger: nothing', happenings: [], acts: [act], shown: [] },
  { name: 'added is not published', happenings: [added], acts: [act], shown: [] },
  { name: 'published', happenings: [added, published], acts: [act, other], shown: ['2024-007'] },
  {
    name: 'under an embargo',
    happenings: [
      added,
      happened(act, 'published', '2026-03-20T09:00', { from: '2026-03-21T13:30:00+01:00' }),
    ],
    acts: [act],
    shown: [],
  },
  {
    name: 'after the embargo',
    happenings: [
      added,
      happened(act, 'published', '2026-03-20T09:00', { from: '2026-03-21T12:30:00+01:00' }),
    ],
    acts: [act],
    shown: ['2024-007'],
  },
  {
    name: 'an old act, online before a day',
    happenings: [added, happened(act, 'published', '2026-03-20T09:00', { before: '2020-01-01' })],
    acts: [act],
    shown: ['2024-007'],
  },
  {
    name: 'withdrawn: a notice',
    happenings: [added, published, withdrawn],
    acts: [act],
    shown: [],
    notices: [`withdrawn ${id}`],
  },
  {
    name: 'withdrawn, then restored',
    happenings: [added, published, withdrawn, happened(act, 'restored', '2026-03-21T09:00')],
    acts: [act],
    shown: ['2024-007'],
  },
  {
    name: 'its document changed without a word',
    happenings: [added, published],
    acts: [altered],
    shown: [],
    notices: [`altered ${id}`],
    codes: ['ledger.altered'],
  },
  {
    name: 'masked since, which the ledger does not say yet',
    happenings: [added, published],
    acts: [masked],
    shown: [],
    notices: [`altered ${id}`],
    codes: ['ledger.masked'],
  },
  {
    name: 'its document went',
    happenings: [added, published],
    acts: [other],
    shown: [],
    notices: [`missing ${id}`],
    codes: ['ledger.missing'],
  },
  {
    name: 'its record changed',
    happenings: [added, published],
    acts: [reread],
    shown: ['2024-007'],
    codes: ['ledger.unrecorded'],
  },
  {
    name: 'replaced, the change being told',
    happenings: [
      added,
      published,
      happened(altered, 'replaced', '2026-03-21T09:00', { reason: 'page oubliée' }),
    ],
    acts: [altered],
    shown: ['2024-007'],
  },
];

for (const { name, happenings, acts, shown, notices = [], codes = [] } of cases)
  test(name, () => {
    const found = seen(happenings, whole(acts));
    assert.equal(
      found.acts.map(([number]) => number),
      shown,
    );
    assert.equal(found.notices, notices);
    assert.equal(found.codes, codes);
  });

test('a preview shows drafts too, marked', () => {
  const found = seen([added, published], whole([act, other]), true);
  assert.equal(found.acts, [
    ['2024-007', false],
    ['2024-008', true],
  ]);
});

const blocked = (one: Act, code: string): Act => ({
  ...one,
  findings: [{ code, severity: 'error', message: '', file: '', place: null, pointer: null, quote: 'secret' }],
});

test('an error found after publication does not take a page away', () => {
  const found = seen([added, published], whole([], [blocked(act, 'vote.total')]));
  assert.equal(found.acts, [['2024-007', false]]);
  assert.equal(found.notices, []);
});

test('a record that breaks the schema is not shown, its page says so', () => {
  const found = seen([added, published], whole([], [blocked(act, 'record.invalid')]));
  assert.equal([found.acts.length, found.notices], [0, [`altered ${id}`]]);
});

test('what is found on an act that is not published is not told to readers', () => {
  assert.equal(seen([added], whole([], [blocked(act, 'vote.total')])).codes, []);
  assert.equal(seen(null, whole([], [blocked(act, 'vote.total')])).codes, ['vote.total']);
});

test('the addresses of the files of an act that went are known, but for a document others stand in', () => {
  const data = [`${id}/record.json`, `${id}/akoma-ntoso.xml`];
  assert.equal(seen([added, published, withdrawn], whole([act])).files, [...data, `${id}/2024-007.txt`]);
  const shared = { ...other, sourcePath: act.sourcePath };
  const both = [
    happened(shared, 'added', '2026-03-20T08:00'),
    happened(shared, 'published', '2026-03-20T09:00'),
  ];
  assert.equal(seen([added, published, ...both, withdrawn], whole([act, shared])).files, data);
  const gone = happened(shared, 'withdrawn', '2026-03-20T11:00', { reason: 'jugement' });
  const last = seen([added, published, ...both, withdrawn, gone], whole([act, shared])).files;
  assert.ok(last.includes('saint-exemple/2024-03-14/2024-007.txt'));
});

test('a document masked after its publication stays at the address it had too', () => {
  const masked = { ...act, sourcePath: act.sourcePath.replace('.txt', '.masked.txt') };
  const later = happened(masked, 'masked', '2026-03-20T10:00', { reason: 'vie privée' });
  const ledgers = new Map([['saint-exemple', ledgerOf(added, published, later)]]);
  const { acts } = publicationOf(whole([masked]), ledgers, { now });
  assert.equal(acts[0]?.publication?.aliases, [`${id}/2024-007.txt`]);
  const gone = happened(masked, 'withdrawn', '2026-03-20T11:00', { reason: 'jugement' });
  const names = seen([added, published, later, gone], whole([masked])).files.map((file) =>
    file.split('/').at(-1),
  );
  assert.equal(names, ['record.json', 'akoma-ntoso.xml', '2024-007.txt', '2024-007.masked.txt']);
});

test('a ledger altered or torn is told, and its lines still serve', () => {
  const whole2 = whole([act]);
  const ledger = ledgerOf(added, published);
  const bad = { ...ledger, broken: [{ line: 2, problem: 'porte le rang 4' }], torn: '{"seq":3' };
  const { findings, acts } = publicationOf(whole2, new Map([['saint-exemple', bad]]), { now });
  assert.equal(
    findings.map(({ code }) => code),
    ['ledger.broken', 'ledger.torn'],
  );
  assert.is(acts.length, 1);
});

test.run();
