import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actOf, people } from '../helpers/act-of.ts';
import { type Browsed, browsed, open, search } from './browsed.ts';
import { tellingActs } from './built.ts';

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

const browsing = suite<{ site: Browsed }>('browsing');

browsing.before(async (context) => {
  context.site = await browsed([...tellingActs(), hostile()]);
});
browsing.after(({ site }) => site.close());

browsing('words of an act never become markup or script', async ({ site: { browser, root } }) => {
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

browsing(
  'a keyboard leads from the search to the evidence and the document',
  async ({ site: { browser, root } }) => {
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
    await page.locator('.panel h2:has-text("Résultat")').waitFor();
    assert.equal(problems, []);
    await close();
  },
);

browsing('without JavaScript the search page leads to every act', async ({ site: { browser, root } }) => {
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

browsing('a table is sorted by its headings', async ({ site: { browser, root } }) => {
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

browsing('figures are sorted as they count, not as they are written', async ({ site: { browser, root } }) => {
  const { page, close } = await open(browser);
  await page.goto(`${root}montants/`);
  const cells = page.locator('section:has(#beneficiaires) tbody td:nth-child(2)');
  const texts = ['999', '1\u202f234'];
  for (const [row, text] of texts.entries())
    await cells.nth(row).evaluate((cell, own) => {
      cell.removeAttribute('data-value');
      cell.textContent = own;
    }, text);
  await page.click('section:has(#beneficiaires) button:has-text("Total")');
  assert.equal((await cells.allTextContents()).slice(0, 2), texts.toReversed());
  await close();
});

browsing.run();
