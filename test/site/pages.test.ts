import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runChecks } from '../../pipeline/checks/run.ts';
import { actOf } from '../helpers/act-of.ts';
import { type Built, built, tellingActs } from './built.ts';
import { brokenLinks, repeatedIds, targetOf } from './read-site.ts';

const pages = suite<{ site: Built }>('pages of the built site');
const acts = tellingActs();

pages.before(async (context) => {
  context.site = await built(acts);
});

pages('every kind of page is there', ({ site }) => {
  const expected = [
    'index.html',
    '404.html',
    'saint-exemple/index.html',
    'saint-exemple/2024-03-14/index.html',
    'saint-exemple/2024-03-14/liste/index.html',
    'saint-exemple/2024-03-14/seance.ics',
    'saint-exemple/2024-03-14/2024-007/index.html',
    'saint-exemple/registre-legal/index.html',
    'saint-exemple/registre-legal/2025/index.html',
    'saint-exemple/elus/index.html',
    'saint-exemple/elus/hugo-petit/index.html',
    'saint-exemple/elus/hugo-petit/flux.atom',
    'annees/2025/index.html',
    'themes/7-5/index.html',
    'themes/7-5/flux.json',
    ...['annees', 'themes', 'elus', 'montants', 'recherche', 'donnees', 'qualite'].map(
      (name) => `${name}/index.html`,
    ),
    ...['a-propos', 'mentions-legales', 'accessibilite', 'plan-du-site'].map((name) => `${name}/index.html`),
    ...['sitemap.xml', 'flux.atom', 'flux.json', 'seances.ics', 'robots.txt', '_headers'],
    'recherche/index/pagefind.js',
  ];
  assert.equal(
    expected.filter((file) => !site.files.includes(file)),
    [],
  );
});

pages('each has a language, a title, a description and one first heading', ({ site }) => {
  for (const [file, $] of site.pages) {
    assert.is($('html').attr('lang'), 'fr', file);
    assert.ok($('title').text().length > ' – Registre ouvert'.length, file);
    assert.ok(($('meta[name=description]').attr('content') ?? '').length > 20, file);
    assert.is($('h1').length, 1, file);
    assert.is($('main').length, 1, file);
  }
});

/** What gives a class its sense: the style sheet, and the scripts that look for it. */
const looks = ['style.css', 'sort.js'].map((name) => new URL(`../../site/assets/${name}`, import.meta.url));
const told = (await Promise.all(looks.map((file) => readFile(file, 'utf8')))).join('\n');

/** A fact that is written in the act looks as any other word; a page is named by its body alone. */
const USUAL = new Set(['stated']);

pages('each class has a look, or a script that finds it', ({ site }) => {
  const printed = new Set(
    [...site.pages.values()].flatMap(($) =>
      $('body [class]')
        .toArray()
        .flatMap(({ attribs }) => attribs.class?.split(/\s+/).filter(Boolean) ?? []),
    ),
  );
  assert.ok(printed.size > 50);
  const dead = [...printed].filter(
    (name) => !USUAL.has(name) && !new RegExp(`\\.${name}(?![\\w-])`).test(told),
  );
  assert.equal(dead, []);
});

pages('titles of pages differ', ({ site }) => {
  const titles = [...site.pages.values()].map(($) => $('title').text());
  assert.is(new Set(titles).size, titles.length);
});

pages('ids are unique', ({ site }) => assert.equal(repeatedIds(site), []));

pages('every link inside the site leads somewhere, anchors included', ({ site }) =>
  assert.equal(brokenLinks(site), []),
);

pages('every page but the missing one is reached by links from the home page', ({ site }) => {
  const reached = new Set<string>();
  const waiting = ['index.html'];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    const $ = site.pages.get(file);
    if (!$ || reached.has(file)) continue;
    reached.add(file);
    for (const { attribs } of $('a[href]').toArray())
      waiting.push(targetOf(file, (attribs.href ?? '').replace(/[?#].*/, '')));
  }
  assert.equal(
    [...site.pages.keys()].filter((file) => !reached.has(file)),
    ['404.html'],
  );
});

pages('nothing inline, nothing from elsewhere, a policy on each page', ({ site }) => {
  for (const [file, $] of site.pages) {
    assert.is($('script:not([src]):not([type="application/ld+json"]), style, [style]').length, 0, file);
    const handlers = $('body *').filter((_, node) =>
      Object.keys($(node).attr() ?? {}).some((name) => name.startsWith('on')),
    );
    assert.is(handlers.length, 0, file);
    const loaded = $('script[src], link[rel=stylesheet], link[rel=icon], img').toArray();
    for (const { attribs } of loaded)
      assert.not.match(attribs.src ?? attribs.href ?? '', /^(https?:)?\/\/[^/]/, file);
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    assert.match(policy, "default-src 'none'", file);
    assert.is(policy.includes('wasm-unsafe-eval'), file === 'recherche/index.html', file);
  }
});

/** What search engines are told that a page is about. */
const TOLD: [type: string, page: string][] = [
  ['Legislation', 'saint-exemple/2024-03-14/2024-007/'],
  ['Event', 'saint-exemple/2024-03-14/'],
  ['Person', 'saint-exemple/elus/hugo-petit/'],
  ['Dataset', 'donnees/'],
];
for (const [type, page] of TOLD)
  pages(`/${page} says in structured data that it is about a ${type}`, ({ site }) => {
    const data = site.pages.get(`${page}index.html`)?.('script[type="application/ld+json"]').text() ?? '{}';
    const told = JSON.parse(data);
    assert.is(told['@type'], type);
    assert.ok(told.name);
  });

pages('a table of an act is one on its page, its heading named', ({ site }) => {
  const $ = site.pages.get('saint-exemple/2025-01-20/2025-003/index.html') as CheerioAPI;
  const cells = (selector: string) =>
    $(`.twin > .scroll ${selector}`)
      .toArray()
      .map((cell) => $(cell).text());
  assert.equal(cells('thead > tr > *'), ['', 'Dépense', 'Recette']);
  assert.equal(cells('th[scope=col]'), ['Dépense', 'Recette']);
  assert.equal(cells('tbody td'), ['Toiture', '12 400,00 €', '']);
});

pages('points of an act are a list, a point under the one it details, ranks as printed', ({ site }) => {
  const $ = site.pages.get('saint-exemple/2025-01-20/2025-003/index.html') as CheerioAPI;
  assert.is($('.twin > ul > li').length, 2);
  assert.is($('.twin > ul > li > ul > li').text(), 'détail');
  assert.is($('.twin > ul > li > ol').length, 1);
});

pages('each article of an act has an address', ({ site }) => {
  const $ = site.pages.get('saint-exemple/2025-01-20/2025-003/index.html') as CheerioAPI;
  const addresses = $('.twin h4 a')
    .toArray()
    .map(({ attribs }) => attribs.href);
  assert.equal(addresses, ['#article-1er', '#article-1er-2']);
});

pages('the map of attendance draws absences with a surface, as it does presences', ({ site }) => {
  const $ = site.pages.get('saint-exemple/elus/index.html');
  for (const kind of ['present', 'represented', 'away'])
    assert.match($?.(`.map path.${kind}`).attr('d') ?? '', /^M\d+ \d+h\d+v\d+h-\d+z/, kind);
});

pages('an invented council is said to be so on every page', ({ site }) => {
  for (const [file, $] of site.pages)
    assert.match($('.fictional').text(), 'Commune de Saint-Exemple n’existe pas', file);
});

pages('the source is published with the same bytes', async ({ site }) => {
  for (const { record } of acts) {
    const published = await readFile(join(site.folder, record.id, record.source.file), 'utf8');
    assert.is(published, `Délibération ${record.id}\n`);
    const $ = site.pages.get(`${record.id}/index.html`);
    assert.is(
      $?.(`a[download="${record.source.file}"]`).attr('href'),
      `../../../${record.id}/${record.source.file}`,
    );
    assert.match($?.('.source').text() ?? '', record.source.sha256);
  }
});

pages('a sitting and its acts say the same of who was excused', ({ site }) => {
  const rowIn = (file: string) => site.pages.get(file)?.('tr:contains("Karim TAZI")').first().text() ?? '';
  assert.match(rowIn('saint-exemple/2024-03-14/index.html'), 'Absence excusée');
  assert.match(rowIn('saint-exemple/2024-03-14/2024-007/index.html'), 'Absence excusée');
});

pages('what is missing of a sitting stands on its page, not on an act', async () => {
  const act = actOf();
  const found = runChecks([act], { today: '2024-04-01', listedSittings: new Set() });
  const site = await built([{ ...act, findings: found.map(({ diagnostic }) => diagnostic) }]);
  const findingsOn = (file: string) => site.pages.get(file)?.('.finding').length;
  assert.is(findingsOn('saint-exemple/2024-03-14/index.html'), 1);
  assert.is(findingsOn('saint-exemple/2024-03-14/2024-007/index.html'), 0);
});

pages('html-validate finds nothing', async ({ site }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
  });
  for (const file of site.pages.keys()) {
    const { results } = await validator.validateFile(join(site.folder, file));
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    assert.equal(found, [], file);
  }
});

pages('budgets: a page of an act, the sheet, our own scripts', async ({ site }) => {
  const sizeOf = async (file: string) => (await readFile(join(site.folder, file))).length;
  for (const { record } of acts) assert.ok((await sizeOf(`${record.id}/index.html`)) <= 60_000, record.id);
  assert.ok((await sizeOf('assets/style.css')) <= 20_000);
  const scripts = site.files.filter((file) => /^assets\/(?!pdf\/).*\.js$/.test(file));
  const ofSearch = (file: string) => /^assets\/search[./]/.test(file);
  for (const some of [scripts.filter(ofSearch), scripts.filter((file) => !ofSearch(file))]) {
    const sizes = await Promise.all(some.map(sizeOf));
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 15_000);
  }
});

pages.run();
