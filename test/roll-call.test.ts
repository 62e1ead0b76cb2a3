import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rosterOf } from '../pipeline/members.ts';
import type { RollCallEntry } from '../pipeline/roll-call/entry.ts';
import { rollCall } from '../pipeline/roll-call.ts';
import { type ActOptions, actOf, people, person, proxy, tally } from './helpers/act-of.ts';

const rolls = suite('roll call');

const PRESENT = ['Anne LEROUX', 'Brice MOREL', 'Chloé DUROC'];

/** Three present, one represented, one excused, nothing said of the vote. */
const act = (values: Record<string, unknown>, options: ActOptions = {}) =>
  actOf(
    {
      '/attendance/present': people(...PRESENT),
      '/attendance/proxies': [proxy('Denis GARNIER', 'Brice MOREL')],
      '/attendance/excused': people('Karim TAZI'),
      '/vote/majority': null,
      '/vote/inFavour': { count: null, names: [] },
      '/vote/against': { count: null, names: [] },
      '/vote/abstentions': { count: null, names: [] },
      '/vote/notVoting': { count: null, names: [] },
      ...values,
    },
    options,
  );

/** « LEROUX present inFavour deduced », one line per member. */
const lines = (entries: readonly RollCallEntry[]): string[] =>
  entries.map(({ person: { name, familyName }, status, vote, certainty }) =>
    [familyName ?? name, status, vote ?? '-', certainty].join(' '),
  );

const UNKNOWN = [
  'LEROUX present - unknown',
  'MOREL present - unknown',
  'DUROC present - unknown',
  'GARNIER represented - unknown',
  'TAZI excused - stated',
];
const ALL = UNKNOWN.map((line) => line.replace(/(present|represented) - unknown/, '$1 inFavour deduced'));
const but = (...changed: string[]) =>
  ALL.map((line) => changed.find((other) => other.split(' ')[0] === line.split(' ')[0]) ?? line);
const unknownBut = (...changed: string[]) =>
  UNKNOWN.map((line) => changed.find((other) => other.split(' ')[0] === line.split(' ')[0]) ?? line);

/** As the reading gives it. */
const UNANIMOUS = {
  '/vote/majority': 'unanimous',
  '/vote/against': tally(0),
  '/vote/abstentions': tally(0),
};
const change = (kind: string, name: string, items?: string[]) => ({
  '/attendance/changes': [{ person: person(name), kind, text: '…', ...(items ? { items } : {}) }],
});

const CASES: { name: string; values: Record<string, unknown>; options?: ActOptions; expected: string[] }[] = [
  { name: 'nothing said of the vote', values: {}, expected: UNKNOWN },
  { name: 'unanimity of those present and represented', values: UNANIMOUS, expected: ALL },
  { name: 'unanimity and its count', values: { ...UNANIMOUS, '/vote/inFavour/count': 4 }, expected: ALL },
  {
    name: 'unanimity whose count leaves one out',
    values: { ...UNANIMOUS, '/vote/inFavour/count': 3 },
    expected: UNKNOWN,
  },
  {
    name: 'unanimity only inferred',
    values: UNANIMOUS,
    options: { certainty: { '/vote/majority': 'inferred' } },
    expected: UNKNOWN,
  },
  {
    name: 'unanimity put right by the authority',
    values: UNANIMOUS,
    options: { certainty: { '/vote/majority': 'corrected' } },
    expected: ALL,
  },
  {
    name: 'unanimity, and the abstention of a group that is not counted',
    values: { ...UNANIMOUS, '/vote/abstentions': tally(null) },
    expected: UNKNOWN,
  },
  {
    name: 'one name for the two of a couple',
    values: { ...UNANIMOUS, '/vote/abstentions': tally(null, 'Chloé DUROC') },
    expected: unknownBut('DUROC present abstention stated'),
  },
  { name: 'secret ballot', values: { ...UNANIMOUS, '/vote/ballot': 'secret' }, expected: UNKNOWN },
  {
    name: 'secret ballot with names: they are not repeated',
    values: { '/vote/ballot': 'secret', '/vote/against': tally(1, 'Brice MOREL') },
    expected: UNKNOWN,
  },
  { name: 'unanimously rejected', values: { ...UNANIMOUS, '/vote/outcome': 'rejected' }, expected: UNKNOWN },
  { name: 'note taken', values: { ...UNANIMOUS, '/vote/outcome': 'noted' }, expected: UNKNOWN },
  {
    name: 'unanimity but one abstention not named',
    values: { ...UNANIMOUS, '/vote/abstentions/count': 1 },
    expected: UNKNOWN,
  },
  {
    name: 'unanimity but one abstention, named',
    values: { ...UNANIMOUS, '/vote/abstentions': tally(1, 'Chloé DUROC') },
    expected: but('DUROC present abstention stated'),
  },
  {
    name: 'unanimity with an opponent',
    values: { ...UNANIMOUS, '/vote/against': tally(1, 'Chloé DUROC') },
    expected: unknownBut('DUROC present against stated'),
  },
  {
    name: 'opponents named, counts add up',
    values: { '/vote/inFavour/count': 3, '/vote/against': tally(1, 'C. DUROC') },
    expected: but('DUROC present against stated'),
  },
  {
    name: 'opponents named, no count in favour',
    values: { '/vote/against': tally(1, 'DUROC') },
    expected: unknownBut('DUROC present against stated'),
  },
  {
    name: 'opponents named, counts do not add up',
    values: { '/vote/inFavour/count': 2, '/vote/against': tally(1, 'DUROC') },
    expected: unknownBut('DUROC present against stated'),
  },
  {
    name: 'one of two opponents named',
    values: { '/vote/inFavour/count': 3, '/vote/against': tally(2, 'DUROC') },
    expected: unknownBut('DUROC present against stated'),
  },
  {
    name: 'count in favour only inferred',
    values: { '/vote/inFavour/count': 3, '/vote/against': tally(1, 'DUROC') },
    options: { certainty: { '/vote/inFavour/count': 'inferred' } },
    expected: unknownBut('DUROC present against stated'),
  },
  {
    name: 'one in favour named, as many in favour as there are',
    values: { '/vote/inFavour': tally(4, 'Brice MOREL') },
    expected: but('MOREL present inFavour stated'),
  },
  {
    name: 'all in favour named',
    values: { '/vote/inFavour': tally(2, 'Brice MOREL', 'Anne LEROUX') },
    expected: unknownBut('MOREL present inFavour stated', 'LEROUX present inFavour stated'),
  },
  {
    name: 'a holder who takes no part: the vote he carries is not known',
    values: { ...UNANIMOUS, '/vote/notVoting': tally(1, 'Brice MOREL') },
    expected: but('MOREL notVoting notVoting stated', 'GARNIER represented - unknown'),
  },
  {
    name: 'an opponent who stands in no list',
    values: { '/vote/inFavour/count': 4, '/vote/against': tally(1, 'Zoé ABEL') },
    expected: [...UNKNOWN, 'ABEL unknown against stated'],
  },
  {
    name: 'present and represented at once',
    values: { ...UNANIMOUS, '/attendance/proxies': [proxy('Anne LEROUX', 'Brice MOREL')] },
    expected: [
      'LEROUX unknown - unknown',
      'MOREL present inFavour deduced',
      'DUROC present inFavour deduced',
      'TAZI excused - stated',
    ],
  },
  {
    name: 'late arrival, not settled',
    values: { ...UNANIMOUS, ...change('arrival', 'Anne LEROUX') },
    expected: but('LEROUX unknown - unknown'),
  },
  {
    name: 'late arrival, the count says he voted',
    values: { ...UNANIMOUS, '/vote/inFavour/count': 4, ...change('arrival', 'Anne LEROUX') },
    expected: but('LEROUX unknown inFavour deduced'),
  },
  {
    name: 'late arrival, the count says somebody did not vote',
    values: { ...UNANIMOUS, '/vote/inFavour/count': 3, ...change('arrival', 'Anne LEROUX') },
    expected: but('LEROUX unknown - unknown'),
  },
  {
    name: 'arrival before this item',
    values: { ...UNANIMOUS, '/number': '7', ...change('arrival', 'Anne LEROUX', ['5']) },
    expected: ALL,
  },
  {
    name: 'departure before this item',
    values: { ...UNANIMOUS, '/number': '7', ...change('departure', 'Anne LEROUX', ['5']) },
    expected: but('LEROUX left - stated'),
  },
  {
    name: 'departure after this item',
    values: { ...UNANIMOUS, '/number': '4', ...change('departure', 'Anne LEROUX', ['5']) },
    expected: ALL,
  },
  {
    name: 'departure told by the number of an act of the same series',
    values: {
      ...UNANIMOUS,
      '/number': '2024-034',
      ...change('departure', 'Anne LEROUX', ['2024-031']),
    },
    expected: but('LEROUX left - stated'),
  },
  {
    name: 'departure told by a number of another series',
    values: { ...UNANIMOUS, '/number': '2024-034', ...change('departure', 'Anne LEROUX', ['31']) },
    expected: but('LEROUX unknown - unknown'),
  },
  {
    name: 'arrival after this item of a member listed as excused',
    values: { ...UNANIMOUS, '/number': '4', ...change('arrival', 'Karim TAZI', ['5']) },
    expected: ALL,
  },
  {
    name: 'there for some items, this among them',
    values: { ...UNANIMOUS, '/number': '7', ...change('partial', 'Anne LEROUX', ['3', '7']) },
    expected: ALL,
  },
  {
    name: 'there for some items, this not among them',
    values: { ...UNANIMOUS, '/number': '8', ...change('partial', 'Anne LEROUX', ['3', '7']) },
    expected: but('LEROUX left - stated'),
  },
  {
    name: 'proxy for some items only',
    values: {
      ...UNANIMOUS,
      '/attendance/proxies': [{ ...proxy('Denis GARNIER', 'Brice MOREL'), scope: 'questions 3 et 16' }],
    },
    expected: but('GARNIER unknown - unknown'),
  },
  {
    name: 'proxy without a named holder',
    values: { ...UNANIMOUS, '/attendance/proxies': [proxy('Denis GARNIER', null)] },
    expected: ALL,
  },
];

for (const { name, values, options, expected } of CASES)
  rolls(name, () => assert.equal(lines(rollCall(act(values, options))), expected));

rolls('places in the record', () => {
  const entries = rollCall(act({ '/vote/against': tally(1, 'DUROC') }));
  assert.equal(
    entries.map(({ pointer, votePointer }) => [pointer, votePointer]),
    [
      ['/attendance/present/0', null],
      ['/attendance/present/1', null],
      ['/attendance/present/2', '/vote/against/names/0'],
      ['/attendance/proxies/0', null],
      ['/attendance/excused/0', null],
    ],
  );
  assert.equal(entries[3]?.holder, person('Brice MOREL'));
});

rolls('a roster settles a name this act cannot, and an act a name the roster cannot', () => {
  const bare = act({ '/vote/against': tally(1, 'HAUTIER'), '/attendance/present': people('Sylvie KERN') });
  const whole = act({ '/attendance/present': people('Sylvie HAUTIER-KERN') });
  assert.is(lines(rollCall(bare)).length, 4);
  assert.is(lines(rollCall(bare, rosterOf([bare, whole])))[0], 'KERN present against stated');

  const other = act({ '/attendance/present': people('Marc DUROC') });
  const named = act({ '/vote/against': tally(1, 'DUROC') });
  assert.ok(lines(rollCall(named, rosterOf([named, other]))).includes('DUROC present against stated'));
});

rolls.run();
