import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { topicOf } from '../../pipeline/french/topics/nomenclature.ts';
import { dictionary } from '../../site/data/dictionary.ts';
import { evidenceOf, labelOf } from '../../site/data/evidence.ts';
import { siteOf } from '../../site/data/site-of.ts';
import { TopicView } from '../../site/data/topic.ts';
import type { Site } from '../../site/data.ts';
import { TOPICS } from '../../site/topic-words.ts';
import { actOf, people } from '../helpers/act-of.ts';
import { registerOf } from '../helpers/register-of.ts';
import { tellingActs } from './built.ts';

const siteFrom = (...acts: ReturnType<typeof actOf>[]): Site => {
  const register = registerOf(...acts);
  const { authorities } = register;
  return siteOf(register, { basePath: '/', address: null, downloads: [], authorities });
};

const site = siteFrom(...tellingActs());
const actAt = (id: string) => site.acts.find(({ record }) => record.id.endsWith(id));

const views = suite('views');
views('the latest sitting comes first, its acts in the order of the agenda', () => {
  assert.equal(
    site.acts.map(({ record }) => record.id.split('/').slice(1).join(' ')),
    [
      '2025-01-20 2025-001',
      '2025-01-20 2025-002',
      '2025-01-20 2025-003',
      '2024-03-14 2024-007',
      '2024-03-14 2024-008',
    ],
  );
});
views('the dictionary explains every field, those of shared definitions too', () => {
  const entries = dictionary();
  assert.equal(
    entries.filter(({ description }) => !description).map(({ pointer }) => pointer),
    [],
  );
  const pointers = entries.map(({ pointer }) => pointer);
  for (const pointer of ['/provenance/*/spans/[]/quote', '/diagnostics/[]/place/line', '(personne)/name'])
    assert.ok(pointers.includes(pointer), pointer);
});
views('neighbours stay in the sitting', () => {
  assert.is(actAt('2025-002')?.previous?.record.number, '2025-001');
  assert.is(actAt('2025-002')?.next?.record.number, '2025-003');
  assert.is(actAt('2025-001')?.previous, null);
  assert.is(site.sittings[0]?.previous?.key, '2024-03-14');
});
views('an act and the one it cites know each other', () => {
  const [citing, cited] = [actAt('2025-003'), actAt('2024-007')];
  assert.ok(citing && cited?.citedBy.has(citing) && citing.cites.has(cited));
});
views('a number borne twice links to nothing', () => {
  const twin = { '/number': '2024-007', '/sitting/date': '2023-01-09' };
  const two = siteFrom(...tellingActs(), actOf({ '/id': 'saint-exemple/2023-01-09/2024-007', ...twin }));
  assert.is(two.acts.find(({ record }) => record.number === '2025-003')?.cites.size, 0);
});
views('named, deduced and unknown votes are apart', () => {
  const member = site.members.find(({ name }) => name === 'Hugo PETIT');
  const numbers = (kind: 'inFavour' | 'against') =>
    member?.namedVotes(kind).map(({ record }) => record.number);
  assert.equal(numbers('against'), ['2024-008', '2025-003']);
  assert.equal(numbers('inFavour'), []);
  assert.is(member?.deduced, 1);
});
views('who holds a proxy has it on record', () => {
  const holder = site.members.find(({ name }) => name === 'Brice MOREL');
  assert.ok([...(holder?.held.values() ?? [])].flat().some(({ name }) => name === 'Ivan KERMADEC'));
});
views('what a silent act does not say of the sitting, another may', () => {
  const silent = actOf({ '/sitting/place': null });
  const other = actOf({ '/id': 'saint-exemple/2024-03-14/2024-008', '/number': '2024-008' });
  assert.is(siteFrom(silent, other).sittings[0]?.facts.place, 'mairie');
});
views('an act without date has a page and no year', () => {
  const undated = siteFrom(actOf({ '/id': 'saint-exemple/sans-date/1', '/sitting/date': null }));
  assert.is(undated.sittings[0]?.path, '/saint-exemple/sans-date/');
  assert.equal(undated.years, []);
});
views('an act whose day was put right is of that sitting, and the others keep theirs', () => {
  const day = '2024-05-02';
  const at = (number: string, date: string | null, read = date ?? 'sans-date') =>
    actOf({ '/id': `saint-exemple/${read}/${number}`, '/number': number, '/sitting/date': date });
  const misread = siteFrom(at('1', '2024-03-14', day), at('7', '2024-03-14'), at('2', day), at('3', day));
  assert.equal(
    misread.sittings.map(({ path, date, acts }) => [path, date, acts.map(({ record }) => record.number)]),
    [
      [`/saint-exemple/${day}/`, day, ['2', '3']],
      ['/saint-exemple/2024-03-14/', '2024-03-14', ['1', '7']],
    ],
  );
  assert.equal(misread.emptySittings, []);
  assert.is(misread.acts.find(({ record }) => record.number === '1')?.path, `/saint-exemple/${day}/1/`);
  const [left] = siteFrom(at('1', day, 'sans-date')).emptySittings;
  assert.is(left?.path, '/saint-exemple/sans-date/', 'no address disappears');
  assert.equal(left?.links, [
    { path: '/saint-exemple/sans-date/1/', title: 'Délibération n° 1, séance du 2 mai 2024' },
  ]);
});
views('several acts of one document share its copy, beside the sitting', () => {
  const [one, two] = [actOf(), actOf({ '/id': 'saint-exemple/2024-03-14/2024-008' })];
  two.sourcePath = one.sourcePath;
  const paths = siteFrom(one, two).acts.map(({ source }) => source.path);
  assert.equal(paths, Array(2).fill('/saint-exemple/2024-03-14/2024-007.txt'));
});
views('documents of one name, from the folders of two sittings, are not published one over the other', () => {
  const shared = (date: string, folder: string, number: string) => ({
    ...actOf({ '/id': `saint-exemple/${date}/${number}`, '/sitting/date': date, '/source/file': 'pv.txt' }),
    sourcePath: `/deliberations/saint-exemple/${folder}/pv.txt`,
  });
  const pathsOf = (...acts: ReturnType<typeof actOf>[]) =>
    siteFrom(...acts).acts.map(({ source }) => source.path);
  const stray = shared('2024-03-14', '2024-05-02', '1');
  const others = [shared('2024-03-14', '2024-03-14', '2'), shared('2024-03-14', '2024-03-14', '3')];
  assert.equal(pathsOf(stray, shared('2024-05-02', '2024-05-02', '9'), ...others), [
    '/saint-exemple/2024-05-02/pv.txt',
    '/saint-exemple/2024-03-14/1/pv.txt',
    '/saint-exemple/2024-03-14/pv.txt',
    '/saint-exemple/2024-03-14/pv.txt',
  ]);
  assert.equal(pathsOf(stray, shared('2024-05-02', '2024-05-02', '9')), [
    '/saint-exemple/2024-05-02/pv.txt',
    '/saint-exemple/2024-03-14/pv.txt',
  ]);
});
views('a web page is published as text', () => {
  const page = actOf({ '/source/file': 'acte.html', '/source/mediaType': 'text/html' });
  assert.is(siteFrom(page).acts[0]?.source.path, '/saint-exemple/2024-03-14/2024-007/acte.html.txt');
});
views('each matter of the nomenclature has words of its own, plain where the official ones are not', () => {
  const codes = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((theme) =>
    Array.from({ length: 20 }, (_, rank) => `${theme}.${rank + 1}`).filter(topicOf),
  );
  const labels = codes.map((code) => new TopicView({ code, label: 'Imprimé' }).label);
  assert.is(new Set(labels).size, labels.length);
  assert.not.ok(labels.includes('Imprimé'));
  assert.equal(
    Object.keys(TOPICS).filter((code) => !topicOf(code)),
    [],
  );
  const printed = new TopicView({ code: '7.1', label: 'Finances locales/Décisions budgétaires' });
  assert.equal([printed.label, printed.officialLabel], ['Budgets et comptes', 'Décisions budgétaires']);
});

views.run();

const contacts: { name: string; contact: string; expected: string | null }[] = [
  { name: 'a mail address', contact: 'mairie@exemple.fr', expected: 'mailto:mairie@exemple.fr' },
  { name: 'a page', contact: 'https://exemple.fr/contact', expected: 'https://exemple.fr/contact' },
  { name: 'a script', contact: 'javascript:alert(1)', expected: null },
  { name: 'data', contact: 'data:text/html,<script>', expected: null },
  { name: 'words', contact: 'à l’accueil', expected: null },
];
const contact = suite('contact');
for (const { name, contact: value, expected } of contacts)
  contact(name, () => {
    const act = actOf({}, { authority: { contact: value } });
    assert.is(siteFrom(act).authorities[0]?.contact, expected);
  });
contact.run();

const labels: [pointer: string, label: string][] = [
  ['/number', 'Numéro'],
  ['/vote/inFavour/count', 'Pour, nombre de voix'],
  ['/attendance/proxies/3/holder', 'Pouvoirs, mandataire'],
  ['/nowhere', '/nowhere'],
];
const evidence = suite('evidence');
for (const [pointer, label] of labels) evidence(pointer, () => assert.is(labelOf(pointer), label));
evidence('a list of people is one fact with all its words', () => {
  const fact = evidenceOf(actOf({ '/attendance/present': people('A B', 'C D') }).record).get(
    '/attendance/present',
  );
  assert.equal(
    fact?.spans.map(({ quote }) => quote.slice(0, 3)),
    ['A B', 'C D'],
  );
  assert.is(fact?.anchor, 'preuve-attendance-present');
});
evidence('a list is as sure as its least sure entry', () => {
  const { record } = actOf({}, { certainty: { '/attendance/present/1': 'inferred' } });
  assert.is(evidenceOf(record).get('/attendance/present')?.certainty, 'inferred');
});
evidence('sentences of the act are their own evidence', () => {
  const pointers = [...evidenceOf(actOf({ '/recitals': ['Considérant'] }).record).keys()];
  assert.equal(
    pointers.filter((pointer) => /recitals|operativeText/.test(pointer)),
    [],
  );
});
evidence.run();
