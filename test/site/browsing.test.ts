import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Preview, serveFolder } from '../../pipeline/preview.ts';
import { actOf, people } from '../act-of.ts';
import { launchBrowser } from '../browser/launch.ts';
import { built, tellingActs } from './built.ts';

const HOSTILE =
  '"><img src=x onerror=alert(1)><script>alert(2)</script></title></script>{{ site }}#{alert(3)}{% raw %}';

/** Says in every place where a council's own words go that it is a script. */
const hostile = () =>
  actOf(
    {
      '/id': 'saint-exemple/2025-01-20/2025-004',
      '/number': `2025-004 ${HOSTILE}`,
      '/sitting/date': '2025-01-20',
      '/subject': `Piège ${HOSTILE}`,
      '/sitting/place': HOSTILE,
      '/body': HOSTILE,
      '/legalBases': [HOSTILE],
      '/recitals': [HOSTILE],
      '/rationale': [`${HOSTILE}\t${HOSTILE}\n${HOSTILE}\t12`],
      '/operativeText': [{ label: HOSTILE, text: HOSTILE }],
      '/attendance/present': people(`Zoé ${HOSTILE}`, 'Anne LEROUX'),
      '/amounts': [{ value: 1, currency: 'EUR', text: HOSTILE, beneficiary: HOSTILE }],
      '/topic': { code: '9.1', label: HOSTILE },
      '/signatory': { name: HOSTILE, capacity: HOSTILE },
      '/rapporteur': { name: `Zoé ${HOSTILE}` },
    },
    { authority: { name: `Commune ${HOSTILE}`, contact: 'javascript:alert(4)' } },
  );

interface Context {
  browser: Browser;
  preview: Preview;
  /** The site stands in a sub-folder of the host. */
  root: string;
}

const browsing = suite<Context>('browsing, from a sub-folder');

browsing.before(async (context) => {
  const { folder } = await built([...tellingActs(), hostile()]);
  context.preview = await serveFolder(dirname(folder));
  context.root = `${context.preview.address}site/`;
  context.browser = await launchBrowser();
});
browsing.after(async ({ browser, preview }) => {
  await browser.close();
  await preview.close();
});

/** A page that keeps what goes wrong on it. */
async function open(browser: Browser, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('dialog', (dialog) => {
    problems.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('requestfailed', (request) => {
    // Leaving a page aborts what it was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed ${request.url()}`);
  });
  page.on(
    'request',
    (request) => !request.url().startsWith('http://localhost') && problems.push(request.url()),
  );
  return { page, problems, close: () => context.close() };
}

const resultsOf = (page: Page) => page.locator('#results .title').allTextContents();

async function search(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.waitForSelector('#status:not(:empty)');
  await page.waitForSelector('#filters:not([hidden])');
  return resultsOf(page);
}

const queries: { name: string; query: string; expected: string }[] = [
  { name: 'a word without its accents', query: 'q=preau', expected: 'Réfection du préau de l’école' },
  { name: 'a word after an elision', query: 'q=ecole', expected: 'Réfection du préau de l’école' },
  { name: 'a word with its elision', query: "q=l'%C3%A9cole", expected: 'Réfection du préau de l’école' },
  { name: 'a plural for a singular', query: 'q=subvention', expected: 'Subventions aux associations' },
  { name: 'a beneficiary', query: 'q=chorale', expected: 'Subventions aux associations' },
  {
    name: 'a filter alone',
    query: 'resultat=Retir%C3%A9e+de+l%E2%80%99ordre+du+jour',
    expected: 'Vente du four à pain',
  },
  { name: 'a member named by a vote', query: 'elu=Denis+GARNIER', expected: 'Budget primitif' },
];
for (const { name, query, expected } of queries)
  browsing(`search finds ${name}`, async ({ browser, root }) => {
    const { page, problems, close } = await open(browser);
    const results = await search(page, `${root}recherche/?${query}`);
    assert.ok(results.includes(expected), results.join(' | '));
    assert.equal(problems, []);
    await close();
  });

browsing(
  'filters say how many acts each choice leaves, and the address keeps the choice',
  async ({ browser, root }) => {
    const { page, problems, close } = await open(browser);
    await search(page, `${root}recherche/?q=preau`);
    await page.click('#filters summary');
    await page.waitForSelector('#f-annee option:nth-child(3)', { state: 'attached' });
    assert.equal(await page.locator('#f-annee option').allTextContents(), ['Tous', '2025 (3)', '2024 (2)']);
    await page.selectOption('#f-annee', '2024');
    await page.waitForURL('**/recherche/?q=preau&annee=2024');
    await page.waitForSelector('#status:has-text("2 actes")');
    assert.equal(problems, []);
    await close();
  },
);

browsing('search says when it finds nothing', async ({ browser, root }) => {
  const { page, close } = await open(browser);
  assert.equal(await search(page, `${root}recherche/?q=hippopotame`), []);
  assert.is(await page.textContent('#status'), 'Aucun acte trouvé.');
  await close();
});

browsing('words of an act never become markup or script', async ({ browser, root }) => {
  const { page, problems, close } = await open(browser);
  const act = 'saint-exemple/2025-01-20/2025-004/';
  const paths = ['', act, 'saint-exemple/', 'saint-exemple/2025-01-20/', 'saint-exemple/2025-01-20/liste/'];
  for (const path of [...paths, 'themes/9-1/', 'montants/', 'qualite/', 'elus/', 'plan-du-site/']) {
    await page.goto(root + path);
    assert.is(
      await page.locator('img, script:not([src]):not([type="application/ld+json"])').count(),
      0,
      path,
    );
    assert.is(await page.locator('a[href^="javascript:"]').count(), 0, path);
  }
  assert.ok((await search(page, `${root}recherche/?q=piege`)).some((title) => title.includes('<script>')));
  assert.is(await page.locator('#results img, #results script').count(), 0);
  assert.equal(problems, []);
  await close();
});

browsing('a keyboard leads from the search to the evidence and the document', async ({ browser, root }) => {
  const { page, problems, close } = await open(browser);
  const focused = (selector: string) =>
    page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`);
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 60 && !(await focused(selector)); presses++)
      await page.keyboard.press('Tab');
    assert.ok(await focused(selector), `no way to ${selector}`);
  };
  await page.goto(root);
  await tabTo('input[name=q]');
  await page.keyboard.type('budget');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#results .title');
  await page.waitForSelector('#filters:not([hidden])');
  await tabTo('#results .title');
  await Promise.all([page.waitForURL('**/2025-003/'), page.keyboard.press('Enter')]);
  await tabTo('a[download]');
  const address = await page.evaluate('document.activeElement.href');
  assert.match(await (await page.request.get(String(address))).text(), 'Délibération saint-exemple');
  await page.goto(page.url());
  await tabTo('a.mark[href="#preuve-vote-outcome"]');
  await page.keyboard.press('Enter');
  assert.ok(await page.isVisible('#preuve-vote-outcome'));
  assert.equal(problems, []);
  await close();
});

browsing('without JavaScript the search page leads to every act', async ({ browser, root }) => {
  const { page, close } = await open(browser, { javaScriptEnabled: false });
  await page.goto(`${root}recherche/`);
  assert.match((await page.textContent('main')) ?? '', 'La recherche demande JavaScript');
  await page.click('main a[href$="annees/2025/"]');
  await page.click('text=Budget primitif');
  assert.is(
    await page.textContent('.vote .outcome').then((text) => text?.trim().slice(0, 22)),
    'Adoptée à la majorité ',
  );
  await close();
});

browsing('a table is sorted by its headings', async ({ browser, root }) => {
  const { page, close } = await open(browser);
  await page.goto(`${root}montants/`);
  const first = () => page.textContent('table.sortable tbody tr:first-child th');
  const [largest] = [await first()];
  await page.click('table.sortable button:has-text("Total")');
  assert.is(await first(), largest);
  await page.click('table.sortable button:has-text("Total")');
  assert.is.not(await first(), largest);
  await close();
});

browsing.run();
