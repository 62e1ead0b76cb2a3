import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Act } from '../../pipeline/register.ts';
import { siteOf } from '../../site/data/site-of.ts';
import { render } from '../../site/pages/council/legal-register.11ty.ts';
import { actOf } from '../helpers/act-of.ts';
import { registerOf } from '../helpers/register-of.ts';
import { type Built, built } from './built.ts';

const test = suite<{ site: Built }>('legal register of the built site');

/** Put online one second too late for its list. */
const late: Act = {
  ...actOf({ '/publishedOn': null }),
  publication: {
    isDraft: false,
    online: { since: '2024-03-22T00:00:00+01:00', before: null },
    formers: [],
    isShared: false,
  },
};
const silent = actOf({
  '/id': 'saint-exemple/2025-01-20/2025-001',
  '/number': '2025-001',
  '/sitting/date': '2025-01-20',
  '/receipt': null,
  '/publishedOn': null,
});
/** Its act says another delay than the one that is counted. */
const longer = actOf({
  '/id': 'saint-exemple/2025-01-20/2025-003',
  '/number': '2025-003',
  '/sitting/date': '2025-01-20',
  '/publishedOn': '2025-01-22',
  '/appeal/delay': 'P4M',
});
const printed = actOf({
  '/id': 'saint-exemple/2025-01-20/2025-002',
  '/number': '2025-002',
  '/sitting/date': '2025-01-20',
  '/publishedOn': '2025-01-22',
});

test.before(async (context) => {
  context.site = await built([late, silent, printed, longer]);
});

const cells = (site: Built, year: string, row: number): string[] => {
  const $ = site.pages.get(`saint-exemple/registre-legal/${year}/index.html`);
  return $
    ? $('tbody tr')
        .eq(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text())
    : [];
};

test('the days of an act, counted from the ledger', ({ site }) => {
  const [adopted, sent, received, ...rest] = cells(site, '2024', 0);
  assert.equal([adopted, sent, received], ['14 mars 2024', '18 mars 2024', '18 mars 2024']);
  assert.equal(rest, ['22 mars 2024', '22 mars 2024', '22 mai 2024', '23 mai 2024']);
});

const appealOn = (site: Built, act: string) =>
  site.pages.get(`saint-exemple/${act}/index.html`)?.('.appeal').text() ?? '';

test('the page of an act says the last day of the appeal, counted, where the act says the delay', ({
  site,
}) => {
  assert.match(
    appealOn(site, '2024-03-14/2024-007'),
    /2 mois, selon l’acte.* jusqu’au 23 mai 2024 .*calculé/,
  );
  assert.match(appealOn(site, '2025-01-20/2025-003'), '4 mois, selon l’acte');
  for (const act of ['2025-01-20/2025-001', '2025-01-20/2025-003'])
    assert.not.match(appealOn(site, act), 'jusqu’au');
});

test('a printed day says so; what is not known is a dash', ({ site }) => {
  assert.equal(cells(site, '2025', 0).slice(1), ['–', '–', '–', '–', '–', '–']);
  assert.is(cells(site, '2025', 1)[3], '22 janvier 2025 (imprimé)');
});

test('a list in time or late, minutes expected', ({ site }) => {
  const text = (year: string) =>
    site.pages.get(`saint-exemple/registre-legal/${year}/index.html`)?.('main').text() ?? '';
  assert.match(
    text('2024'),
    'attendue le 21 mars 2024 au plus tard : complète en ligne le 22 mars 2024, en retard',
  );
  assert.match(
    text('2024'),
    'en ligne le 27 janvier 2025 au plus tard, une fois arrêté en séance du 20 janvier 2025',
  );
  assert.match(text('2025'), 'le registre ne sait pas quand elle a été affichée');
  assert.match(text('2025'), 'à arrêter à la prochaine séance');
});

test('the page links its data set and the other years', ({ site }) => {
  const $ = site.pages.get('saint-exemple/registre-legal/2024/index.html');
  const links = $?.('.actions a')
    .toArray()
    .map(({ attribs }) => attribs.href);
  assert.equal(links, [
    '../../../data/legal/saint-exemple.csv',
    '../../../saint-exemple/registre-legal/2025/',
  ]);
});

test('the address above the years leads to each, with what it holds', ({ site }) => {
  const $ = site.pages.get('saint-exemple/registre-legal/index.html');
  const rows = $?.('tbody tr')
    .toArray()
    .map((row) => [
      $(row).find('a').attr('href'),
      ...$(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text()),
    ]);
  assert.equal(rows, [
    ['../../saint-exemple/registre-legal/2025/', '2025', '1', '3'],
    ['../../saint-exemple/registre-legal/2024/', '2024', '1', '1'],
  ]);
});

test('an act withdrawn keeps its line in its year, and in no other', () => {
  const notice = {
    authority: late.authority,
    act: 'saint-exemple/2024-03-14/2024-009',
    kind: 'withdrawn' as const,
    online: null,
    withdrawal: { at: '2024-06-01', reason: 'jugement', ground: null },
    files: [],
  };
  const register = { ...registerOf(late, printed), notices: [notice] };
  const { authorities } = register;
  const site = siteOf(register, { basePath: '/', address: null, downloads: [], authorities });
  const texts = site.legalYears.map((legalYear) =>
    render({ site, legalYear, page: { url: legalYear.path } }),
  );
  assert.equal(
    texts.map((text) => text.includes('href="/saint-exemple/2024-03-14/2024-009/"')),
    [false, true],
  );
  assert.not.match(texts.join(), '.csv', 'no link to a data set that was not written');
});

test.run();
