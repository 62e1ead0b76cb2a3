import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Preview, serveFolder } from '../../pipeline/commands/base/preview.ts';
import { wholeBuild } from '../helpers/whole-build.ts';
import { launchBrowser } from './launch.ts';

const test = suite<{ browser: Browser; preview: Preview }>('search in a real browser');
test.before(async (context) => {
  const { site } = await wholeBuild();
  [context.preview, context.browser] = await Promise.all([serveFolder(site), launchBrowser()]);
});
test.after(async ({ browser, preview }) => {
  await browser.close();
  await preview.close();
});

for (const query of ['inclusion numérique', 'numerique', 'fracture numerique'])
  test(`« ${query} » finds V2021-011`, async ({ browser, preview }) => {
    const page = await browser.newPage();
    await page.goto(`${preview.address}recherche/`);
    await page.fill('input[name=q]', query);
    await page.press('input[name=q]', 'Enter');
    const result = page.locator('#results a[href$="/v2021-011/"]');
    await result.waitFor();
    await result.click();
    assert.match(await page.title(), 'fracture numérique');
    assert.match((await page.textContent('main')) ?? '', 'V2021-011');
    await page.close();
  });

test.run();
