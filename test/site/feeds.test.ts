import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Built, built, tellingActs } from './built.ts';

const ADDRESS = 'https://exemple.invalid/registre/';
const feeds = suite<{ site: Built }>('feeds, calendars and site map');

feeds.before(async (context) => {
  context.site = await built(tellingActs(), { address: ADDRESS });
});

const read = ({ folder }: Built, file: string) => readFile(join(folder, file), 'utf8');

feeds('the site map lists every page once, by whole address', async ({ site }) => {
  const $ = load(await read(site, 'sitemap.xml'), { xml: true });
  const listed = $('urlset > url > loc')
    .toArray()
    .map((loc) => $(loc).text());
  const pages = [...site.pages.keys()].filter((file) => file !== '404.html');
  assert.equal(listed.sort(), pages.map((file) => ADDRESS + file.replace(/index\.html$/, '')).sort());
});

feeds('robots are told where the site map is', async ({ site }) => {
  assert.match(await read(site, 'robots.txt'), `Sitemap: ${ADDRESS}sitemap.xml`);
});

feeds('each Atom feed has what the standard asks for', async ({ site }) => {
  const files = site.files.filter((file) => file.endsWith('.atom'));
  assert.ok(files.length > 10);
  for (const file of files) {
    const $ = load(await read(site, file), { xml: true });
    for (const element of ['id', 'title', 'updated', 'author > name'])
      assert.is($(`feed > ${element}`).length, 1, `${file} ${element}`);
    assert.is($('feed > link[rel=self]').attr('href'), ADDRESS + file, file);
    const ids = $('entry > id')
      .toArray()
      .map((id) => $(id).text());
    assert.is(new Set(ids).size, ids.length, file);
    for (const entry of $('entry').toArray()) {
      for (const element of ['id', 'title', 'updated', 'link[rel=alternate]', 'summary'])
        assert.is($(entry).children(element).length, 1, `${file} ${element}`);
      assert.match($(entry).children('updated').text(), /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  }
});

feeds('the feed of a topic holds its acts only', async ({ site }) => {
  const { items } = JSON.parse(await read(site, 'themes/7-5/flux.json'));
  assert.equal(
    items.map(({ url }: { url: string }) => url),
    [`${ADDRESS}saint-exemple/2024-03-14/2024-008/`],
  );
});

feeds('the feed of a member holds what they report and the votes that name them', async ({ site }) => {
  const titles = JSON.parse(await read(site, 'saint-exemple/elus/hugo-petit/flux.json')).items.map(
    ({ title }: { title: string }) => title,
  );
  assert.equal(titles, ['Subventions aux associations', 'Budget primitif']);
});

feeds('every feed in JSON is complete', async ({ site }) => {
  const files = site.files.filter((name) => name.endsWith('flux.json'));
  assert.ok(files.length >= 5, String(files.length));
  for (const file of files) {
    const feed = JSON.parse(await read(site, file));
    assert.is(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.is(feed.feed_url, ADDRESS + file);
    for (const item of feed.items) assert.ok(item.id && item.url && item.content_text, file);
  }
});

feeds('the calendar gives each sitting at its local hour', async ({ site }) => {
  const events = new ICAL.Component(ICAL.parse(await read(site, 'seances.ics'))).getAllSubcomponents(
    'vevent',
  );
  const starts = events.map((event) => String(new ICAL.Event(event).startDate));
  assert.equal(starts.sort(), ['2024-03-14T19:00:00', '2025-01-20T19:00:00']);
  const [first] = events.map((event) => new ICAL.Event(event));
  assert.is(first?.summary, 'Conseil municipal, Commune de Saint-Exemple (fictif)');
  assert.ok(first?.uid);
});

feeds('a link to a page is shown with a picture of the site', async ({ site }) => {
  for (const $ of site.pages.values()) {
    const picture = $('meta[property="og:image"]').attr('content') ?? '';
    assert.ok(picture.startsWith(ADDRESS) && site.files.includes(picture.slice(ADDRESS.length)), picture);
  }
});

feeds('a link to an act is shown with a picture of its vote, told in words too', async ({ site }) => {
  const $ = site.pages.get('saint-exemple/2025-01-20/2025-003/index.html');
  assert.match($?.('meta[property="og:image"]').attr('content') ?? '', '/saint-exemple/cartes/adoptee');
  assert.match($?.('meta[property="og:image:alt"]').attr('content') ?? '', '7 voix pour, 1 abstention');
});

feeds('without a known address, files that want one say so', async () => {
  const site = await built(tellingActs());
  for (const file of ['sitemap.xml', 'flux.atom', 'flux.json'])
    assert.match(await read(site, file), 'registerAddress', file);
  assert.not.match(await read(site, 'index.html'), 'og:image');
  assert.not.ok(site.files.some((file) => file.includes('/cartes/')));
});

feeds.run();
