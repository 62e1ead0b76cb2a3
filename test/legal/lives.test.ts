import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lifeOf } from '../../pipeline/legal/act-life.ts';
import { sittingLives } from '../../pipeline/legal/sitting-life.ts';
import type { Act } from '../../pipeline/register.ts';
import { actOf } from '../helpers/act-of.ts';

const test = suite('legal: the life of an act and of a sitting');

/** An act as its ledger shows it: online since a moment, before a day, or a draft. */
const online = (
  since: string | null,
  values: Record<string, unknown> = {},
  before: string | null = null,
): Act => ({
  ...actOf(values),
  publication: {
    isDraft: since === null && before === null,
    online: since || before ? { since, before } : null,
    formers: [],
    isShared: false,
  },
});

/** Where the law knows no other publication than online. */
const inTown = (act: Act): Act => ({
  ...act,
  authority: { ...act.authority, authority: { ...act.authority.authority, population: 3500 } },
});

const received = (day: string | null) => ({ '/receipt/receivedOn': day });

const enforceable: { name: string; act: Act; expected: string | null }[] = [
  { name: 'published last', act: actOf(), expected: '2024-03-19' },
  { name: 'received last', act: actOf(received('2024-03-22')), expected: '2024-03-22' },
  { name: 'not received: nobody knows', act: actOf(received(null)), expected: null },
  { name: 'not published', act: actOf({ '/publishedOn': null }), expected: null },
  {
    name: 'published before the sitting: a slip',
    act: actOf({ '/publishedOn': '2024-03-10' }),
    expected: null,
  },
  { name: 'rejected: nothing binds', act: actOf({ '/vote/outcome': 'rejected' }), expected: null },
  { name: 'adjourned', act: actOf({ '/vote/outcome': 'adjourned' }), expected: null },
  { name: 'an election tells no outcome', act: actOf({ '/vote/outcome': null }), expected: '2024-03-19' },
  {
    name: 'in a town, online only',
    act: inTown(online('2024-03-21T00:10:00+01:00')),
    expected: '2024-03-21',
  },
  {
    name: 'in a village, the day it prints when it is the first',
    act: online('2024-03-21T00:10:00+01:00'),
    expected: '2024-03-19',
  },
  {
    name: 'in a town before the reform, the day it prints',
    act: inTown(
      online('2026-03-21T00:10:00+01:00', { '/sitting/date': '2021-02-08', '/publishedOn': '2021-02-17' }),
    ),
    expected: '2024-03-18',
  },
  { name: 'an archive: the print', act: online(null, {}, '2025-01-01'), expected: '2024-03-19' },
  { name: 'a draft is not published, whatever it prints', act: online(null), expected: null },
];
for (const { name, act, expected } of enforceable)
  test(`enforceable since: ${name}`, () => assert.is(lifeOf(act).enforceableSince, expected));

test('an old act put online long after: no appeal opens again, and it stays online two months', () => {
  const old = { '/sitting/date': '2021-02-08', '/publishedOn': '2021-02-17' };
  const { publishedBy, appealUntil, onlineUntil } = lifeOf(online('2026-03-21T10:00:00+01:00', old));
  assert.equal([publishedBy, appealUntil, onlineUntil], ['print', '2021-04-19', '2026-05-21']);
});

test('the two months and the appeal are counted from the publication', () => {
  const { onlineUntil, appealUntil, publishedBy } = lifeOf(actOf());
  assert.equal([onlineUntil, appealUntil, publishedBy], ['2024-05-19', '2024-05-21', 'print']);
  const none = lifeOf(actOf({ '/publishedOn': null }));
  assert.equal([none.onlineUntil, none.appealUntil, none.publishedBy], [null, null, null]);
});

const transmissions: { name: string; values: Record<string, unknown>; expected: string | null }[] = [
  { name: 'none for most acts', values: {}, expected: null },
  { name: 'one person, from the signature', values: { '/receipt/nature': 'AI' }, expected: '2024-03-30' },
  { name: 'the budget', values: { '/subject': 'Budget primitif 2024' }, expected: '2024-05-15' },
  {
    name: 'a budget put off',
    values: { '/subject': 'Budget primitif 2024', '/vote/outcome': 'adjourned' },
    expected: null,
  },
];
for (const { name, values, expected } of transmissions)
  test(`to transmit by: ${name}`, () => assert.is(lifeOf(actOf(values)).transmitBy, expected));

const later = { '/id': 'saint-exemple/2024-06-20/2024-020', '/sitting/date': '2024-06-20' };
const livesOf = (...acts: Act[]) => sittingLives({ acts }, actOf().authority);

test('a list is due a week after, minutes a week after the next sitting', () => {
  const [first, second] = livesOf(actOf(later), actOf());
  assert.equal([first?.date, first?.listBy, first?.nextSitting], ['2024-03-14', '2024-03-21', '2024-06-20']);
  assert.equal([first?.minutesBy, second?.minutesBy], ['2024-06-27', null]);
});

const LAST_MOMENT = '2024-03-21T23:59:59+01:00';
const lists: { name: string; acts: Act[]; listedOn: string | null; isLate: boolean | null }[] = [
  { name: 'no ledger says it', acts: [actOf()], listedOn: null, isLate: null },
  { name: 'in time', acts: [online(LAST_MOMENT)], listedOn: '2024-03-21', isLate: false },
  {
    name: 'late, whatever its first acts did',
    acts: [online('2024-03-15T08:00:00+01:00'), online('2024-03-22T00:00:00+01:00')],
    listedOn: '2024-03-22',
    isLate: true,
  },
  { name: 'one act is a draft', acts: [online(LAST_MOMENT), online(null)], listedOn: null, isLate: null },
];
for (const { name, acts, listedOn, isLate } of lists)
  test(`list of deliberations: ${name}`, () => {
    const [life] = livesOf(...acts);
    assert.equal([life?.listedOn, life?.isListLate], [listedOn, isLate]);
  });

test('before July 2022, and elsewhere than in communes, no list is asked', () => {
  const [old] = livesOf(actOf({ '/sitting/date': '2022-06-30' }), actOf(later));
  assert.equal([old?.listBy, old?.minutesBy], [null, null]);
  const departmental = actOf({}, { authority: { body: 'Conseil départemental' } });
  assert.is(sittingLives({ acts: [departmental] }, departmental.authority)[0]?.listBy, null);
});

test('acts of another authority, or without a date, are left out', () => {
  const other = actOf();
  other.authority = { ...other.authority, slug: 'autre' };
  assert.equal(livesOf(other, actOf({ '/sitting/date': null })), []);
});

test.run();
