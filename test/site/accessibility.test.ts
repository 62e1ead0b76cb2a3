import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import { assertAccessible } from '../browser/axe.ts';
import { type Browsed, browsed } from './browsed.ts';
import { tellingActs } from './built.ts';

/** One page of each kind. */
const PAGES = [
  '',
  'saint-exemple/',
  'saint-exemple/2025-01-20/',
  'saint-exemple/2025-01-20/liste/',
  'saint-exemple/2025-01-20/2025-003/',
  'saint-exemple/registre-legal/2025/',
  'saint-exemple/elus/',
  'saint-exemple/elus/hugo-petit/',
  'elus/',
  'annees/',
  'annees/2025/',
  'themes/',
  'themes/7-5/',
  'montants/',
  'recherche/?q=preau',
  'donnees/',
  'qualite/',
  'a-propos/',
  'accessibilite/',
  'mentions-legales/',
  'plan-du-site/',
  '404.html',
];

const accessible = suite<{ site: Browsed; page: Page }>('accessibility');

accessible.before(async (context) => {
  context.site = await browsed(tellingActs());
  context.page = await context.site.browser.newPage({ bypassCSP: true });
});
accessible.after(({ site }) => site.close());

for (const path of PAGES)
  accessible(`axe finds nothing on /${path}`, async ({ page, site }) => {
    await page.goto(site.root + path);
    if (path.includes('?')) await page.waitForSelector('#results li');
    await assertAccessible(page);
  });

accessible.run();
