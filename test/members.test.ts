import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rosterOf } from '../pipeline/members.ts';
import { parseMembers } from '../pipeline/store/members.ts';
import { actOf, people, person, proxy } from './helpers/act-of.ts';
import { ownTime } from './helpers/own-time.ts';

const members = suite('members');

const NOBODY = {
  '/attendance/present': [],
  '/attendance/proxies': [],
  '/attendance/excused': [],
  '/sitting/chair': null,
};

const rosterOfNames = (...lists: string[][]) =>
  rosterOf(lists.map((present) => actOf({ ...NOBODY, '/attendance/present': people(...present) })));

const SAME: { name: string; forms: [string, string]; beside?: string[] }[] = [
  { name: 'accents', forms: ['Michaël DUROC', 'Michael DUROC'] },
  { name: 'upper case', forms: ['Élodie Brun', 'ELODIE BRUN'] },
  { name: 'family name first', forms: ['DUROC Michaël', 'Michaël DUROC'] },
  { name: 'hyphen or space', forms: ['Anne SAINT-JUST', 'Anne SAINT JUST'] },
  { name: 'apostrophes', forms: ['Luc D’ARGENT', "Luc D'ARGENT"] },
  { name: 'ligature', forms: ['Marie-Cœur LEFÈVRE', 'Marie-Coeur LEFEVRE'] },
  { name: 'family name alone', forms: ['Philippe DUROC', 'DUROC'] },
  { name: 'family name alone, form not distinguished', forms: ['Philippe Duroc', 'DUROC'] },
  { name: 'particles alone', forms: ['Farid EL AMRANI', 'EL AMRANI'] },
  { name: 'initial', forms: ['Philippe DUROC', 'P. DUROC'] },
  { name: 'initial after', forms: ['Philippe DUROC', 'DUROC P.'] },
  { name: 'two letters', forms: ['Philippe DUROC', 'Ph. DUROC'] },
  { name: 'double initial', forms: ['Jean-Pierre DUROC', 'J-P. DUROC'] },
  { name: 'initials before the name, without full stops', forms: ['Jean-Pierre DUROC', 'JP DUROC'] },
  { name: 'a given name cut in part', forms: ['Jean-Pierre DUROC', 'Jean-P. DUROC'] },
  { name: 'its first half an initial', forms: ['Jean-Pierre DUROC', 'J-Pierre DUROC'] },
  { name: 'Saint, St', forms: ['Anne SAINT-JUST', 'Anne ST JUST'] },
  { name: 'Sainte, Ste', forms: ['Anne SAINTE-CROIX', 'Anne Ste-CROIX'] },
  { name: 'St. is no saint', forms: ['Stéphane DUROC', 'St. DUROC'] },
  { name: 'initials without full stops, in capitals', forms: ['Marc-Marie DUROC', 'DUROC MM'] },
  { name: 'initials first, in capitals', forms: ['Marie-Luce DUROC', 'ML DUROC'] },
  { name: 'double name by its second half', forms: ['Sylvie HAUTIER-KERN', 'KERN'] },
  { name: 'double name by half, with the given name', forms: ['Sylvie HAUTIER-KERN', 'Sylvie KERN'] },
  {
    name: 'another DUROC of the other civility',
    forms: ['Mme Anne DUROC', 'Mme DUROC'],
    beside: ['M. Luc DUROC'],
  },
];

for (const { name, forms, beside = [] } of SAME)
  members(`one person: ${name}`, () => {
    const [first, second] = forms;
    const roster = rosterOfNames([first, ...beside], [second, ...beside]);
    assert.is(roster.members.length, 1 + beside.length);
    assert.is.not(roster.find(person(first)), null);
    assert.is(roster.find(person(first)), roster.find(person(second)));
  });

const APART: { name: string; lists: string[][]; count: number; unsettled?: string }[] = [
  { name: 'two given names', lists: [['Luc DUROC'], ['Luce DUROC']], count: 2 },
  { name: 'near spelling', lists: [['Mickaël DUROC'], ['Michaël DUROC']], count: 2 },
  { name: 'swapped names', lists: [['Hervé MARTIN'], ['Martin HERVÉ']], count: 2 },
  { name: 'side by side in a list', lists: [['DUROC', 'Anne DUROC']], count: 2 },
  { name: 'half a name side by side', lists: [['Anne KERN', 'Anne HAUTIER-KERN']], count: 2 },
  { name: 'other civility', lists: [['M. Luc DUROC'], ['Mme DUROC']], count: 2 },
  { name: 'Jean is not cut from Jeanne', lists: [['Jean DUROC'], ['Jeanne DUROC']], count: 2 },
  {
    name: 'two of a family name',
    lists: [['Anne DUROC', 'Luc DUROC'], ['DUROC']],
    count: 2,
    unsettled: 'DUROC',
  },
  {
    name: 'two of an initial',
    lists: [['Luc DUROC', 'Léa DUROC'], ['L. DUROC']],
    count: 2,
    unsettled: 'L. DUROC',
  },
];

for (const { name, lists, count, unsettled } of APART)
  members(`no merge: ${name}`, () => {
    const roster = rosterOfNames(...lists);
    assert.is(roster.members.length, count);
    if (unsettled) assert.is(roster.find(person(unsettled)), null);
  });

members('a member carries the fullest form, all printings and an address', () => {
  const roster = rosterOfNames(['DUROC MICHAEL'], ['Michael DUROC'], ['Michaël DUROC'], ['M. DUROC']);
  assert.equal(roster.members, [
    {
      slug: 'michael-duroc',
      name: 'Michaël DUROC',
      givenName: 'Michaël',
      familyName: 'DUROC',
      aliases: ['DUROC', 'DUROC MICHAEL', 'Michael DUROC', 'Michaël DUROC'],
      mandates: [],
    },
  ]);
});

for (const [printed, expected] of [
  ['DUROC Michaël', 'Michaël DUROC'],
  ['ÉLODIE BRUN', 'ÉLODIE BRUN'],
  ['Chloé DE LA TOUR', 'Chloé DE LA TOUR'],
  ['J.-P. DUROC', 'J.-P. DUROC'],
  ['DUROC', 'DUROC'],
] as const)
  members(`« ${printed} » is shown « ${expected} »`, () =>
    assert.equal(
      rosterOfNames([printed]).members.map(({ name }) => name),
      [expected],
    ),
  );

for (const [givenName, familyName, expected] of [
  ['ÉLODIE', 'BRUN', 'Élodie BRUN'],
  ['JEAN-PIERRE', 'BRUN', 'Jean-Pierre BRUN'],
  ['JP', 'BRUN', 'JP BRUN'],
  ['Philippe', 'Saurel', 'Philippe SAUREL'],
] as const)
  members(`capitals tell the family name: ${expected}`, () => {
    const name = `${familyName} ${givenName}`;
    const act = actOf({ ...NOBODY, '/attendance/present': [{ name, givenName, familyName }] });
    assert.is(rosterOf([act]).members[0]?.name, expected);
  });

const LISTED = parseMembers(
  `name;group;from;to;aliases
Anne DUROC;Agir;2014-04-01;2020-06-30;
Anne DUROC;Demain;2020-07-01;;
Luc DUROC;Agir;2020-07-01;;L. DUROC | Lucas DUROQ
Rose DUROC;;2014-04-01;2020-06-30;
Zoé VIDAL;;;;
Noé BREL;;2014-04-01;2020-06-30;
Léa BREL;;2020-07-01;;`,
  'members.csv',
).members;

/** Acts of one day each, by a council that lists its members. */
const listing = (...days: [day: string, ...present: string[]][]) =>
  days.map(([day, ...present]) => {
    const act = actOf({
      ...NOBODY,
      '/sitting/date': day,
      '/attendance/present': people(...present),
    });
    return { ...act, authority: { ...act.authority, members: LISTED } };
  });

members('those a council lists are its members, in the groups it says, met or not', () => {
  const roster = rosterOf(listing(['2024-03-14', 'Luc DUROC']));
  assert.equal(
    roster.members.map(({ name }) => name),
    ['Léa BREL', 'Noé BREL', 'Anne DUROC', 'Luc DUROC', 'Rose DUROC', 'Zoé VIDAL'],
  );
  assert.equal(roster.find(person('Anne DUROC'))?.mandates, [
    { group: 'Agir', from: '2014-04-01', to: '2020-06-30' },
    { group: 'Demain', from: '2020-07-01', to: null },
  ]);
});

for (const { name, printed, day, expected } of [
  { name: 'an alias settles a doubt', printed: 'L. DUROC', day: '2024-03-14', expected: 'Luc DUROC' },
  {
    name: 'an alias may be spelt otherwise',
    printed: 'Lucas DUROQ',
    day: '2024-03-14',
    expected: 'Luc DUROC',
  },
  { name: 'two of the name sat on that day', printed: 'DUROC', day: '2016-03-14', expected: null },
  { name: 'no day, no choice', printed: 'DUROC', day: null, expected: null },
  { name: 'none of them had been elected', printed: 'DUROC', day: '2010-01-01', expected: null },
  { name: 'only one was in office then', printed: 'BREL', day: '2016-03-14', expected: 'Noé BREL' },
  { name: 'another one is now', printed: 'BREL', day: '2024-03-14', expected: 'Léa BREL' },
  { name: 'the name alone of one listed', printed: 'VIDAL', day: '2016-03-14', expected: 'Zoé VIDAL' },
  { name: 'somebody else', printed: 'Jean PRUNIER', day: '2016-03-14', expected: null },
])
  members(`listed: ${name}`, () => {
    const roster = rosterOf(listing(['2024-03-14', 'Anne DUROC', 'Luc DUROC']));
    assert.is(roster.find(person(printed), day)?.name ?? null, expected);
  });

members('addresses are unique, members stand in the order of family names', () => {
  const roster = rosterOfNames(['Hervé MARTIN', 'Anne ZOLA', 'Luc ABEL', 'M. Noël DUROC', 'Mme Noël DUROC']);
  assert.equal(
    roster.members.map(({ slug }) => slug),
    ['luc-abel', 'noel-duroc', 'noel-duroc-2', 'herve-martin', 'anne-zola'],
  );
});

members('holders, grantors, voters and the chair are members too', () => {
  const roster = rosterOf([
    actOf({
      ...NOBODY,
      '/attendance/proxies': [proxy('Anne ZOLA', 'Luc ABEL')],
      '/vote/against/names': people('Hervé MARTIN'),
      '/sitting/chair': person('Marie DUROC'),
    }),
  ]);
  assert.equal(
    roster.members.map(({ name }) => name),
    ['Luc ABEL', 'Marie DUROC', 'Hervé MARTIN', 'Anne ZOLA'],
  );
});

members('nobody of that name', () => {
  assert.is(rosterOfNames(['Anne ZOLA']).find(person('Luc ABEL')), null);
  assert.is(rosterOfNames([]).find({ name: '' }), null);
});

members('three hundred members over a thousand acts are told apart at once', () => {
  const names = Array.from({ length: 300 }, (_, i) => `Anne-${i} DUROC${i}`);
  const acts = Array.from({ length: 1000 }, (_, i) =>
    actOf({ '/attendance/present': people(...names.slice(i % 200, (i % 200) + 60)) }),
  );
  assert.ok(ownTime(() => rosterOf(acts)) < 3000);
});

members.run();
