import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Act } from '../../pipeline/register.ts';
import { actOf } from '../helpers/act-of.ts';
import { type Browsed, browsed, open, search } from './browsed.ts';

const searching = suite<{ site: Browsed }>('search of many acts');

const actAbout = (what: string, year: number, rank: number): Act =>
  actOf({
    '/id': `saint-exemple/${year}-02-03/${year}-${rank}`,
    '/number': `${year}-${rank}`,
    '/sitting/date': `${year}-02-03`,
    '/subject': `${what}, rue n° ${rank}`,
    '/operativeText': [{ text: 'approuve les travaux' }],
  });

searching.before(async (context) => {
  context.site = await browsed([
    actAbout('Trottoir', 2024, 1),
    actAbout('Lavoir', 2024, 2),
    ...Array.from({ length: 12 }, (_, rank) => actAbout('Trottoir', 2025, rank + 1)),
  ]);
});
searching.after(({ site }) => site.close());

/** A search page whose index says that each of its parts holds many acts; tells whether the older was asked for. */
async function openLarge({ browser }: Browsed): Promise<Awaited<ReturnType<typeof open>> & Asking> {
  const opened = await open(browser);
  let asksOlder = false;
  opened.page.on('request', (request) => {
    asksOlder ||= request.url().includes('/2024-');
  });
  await opened.page.route('**/parts.json', async (route) => {
    const parts = (await (await route.fetch()).json()) as object[];
    await route.fulfill({ json: parts.map((part) => ({ ...part, actes: 1000 })) });
  });
  return { ...opened, asksOlder: () => asksOlder };
}

interface Asking {
  asksOlder(): boolean;
}

const status = (page: Page) => page.textContent('#status');

searching('the latest are searched first, which is said, and the others when asked', async ({ site }) => {
  const { page, problems, close, asksOlder } = await openLarge(site);
  assert.is((await search(page, `${site.root}recherche/?q=trottoir`)).length, 10);
  assert.is(await status(page), '12 actes trouvés parmi les plus récents.');
  assert.not(asksOlder());
  await page.focus('#all');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#status:text-is("13 actes trouvés.")');
  assert.ok(asksOlder());
  await page.waitForSelector('#results .title:focus');
  assert.is(await page.isVisible('#all'), false);
  assert.equal(problems, []);
  await close();
});

searching('whoever looks further down comes to the others', async ({ site }) => {
  const { page, problems, close, asksOlder } = await openLarge(site);
  await search(page, `${site.root}recherche/?q=trottoir`);
  for (const [count, isOlder] of [
    [12, false],
    [13, true],
  ] as const) {
    await page.click('#more');
    await page
      .locator('#results .title')
      .nth(count - 1)
      .waitFor();
    assert.is(asksOlder(), isOlder);
  }
  assert.is(await status(page), '13 actes trouvés.');
  assert.is(await page.isVisible('#all'), false);
  assert.equal(problems, []);
  await close();
});

searching('few or none are told only once all were searched', async ({ site }) => {
  const { page, problems, close } = await openLarge(site);
  assert.equal(await search(page, `${site.root}recherche/?q=lavoir`), ['Lavoir, rue n° 2']);
  assert.is(await status(page), '1 acte trouvé.');
  assert.equal(await search(page, `${site.root}recherche/?q=hippopotame`), []);
  assert.is(await status(page), 'Aucun acte trouvé.');
  assert.is(await page.isVisible('#all'), false);
  assert.equal(problems, []);
  await close();
});

searching('of few acts, all are searched at once', async ({ site }) => {
  const { page, close } = await open(site.browser);
  await search(page, `${site.root}recherche/?q=trottoir`);
  assert.is(await status(page), '13 actes trouvés.');
  assert.is(await page.isVisible('#all'), false);
  await close();
});

searching.run();
