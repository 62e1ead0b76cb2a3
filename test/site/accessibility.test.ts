import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import type { TestedPage } from '../../site/data/tested.ts';
import { assertAccessible } from '../browser/axe.ts';
import { type Browsed, browsed } from './browsed.ts';
import { tellingActs } from './built.ts';

/** One page of each kind; the statement of the site names them. */
const PAGES: Record<TestedPage, string> = {
  home: '',
  authority: 'saint-exemple/',
  sitting: 'saint-exemple/2025-01-20/',
  sittingList: 'saint-exemple/2025-01-20/liste/',
  act: 'saint-exemple/2025-01-20/2025-003/',
  legalYears: 'saint-exemple/registre-legal/',
  legalRegister: 'saint-exemple/registre-legal/2025/',
  members: 'saint-exemple/elus/',
  member: 'saint-exemple/elus/hugo-petit/',
  allMembers: 'elus/',
  years: 'annees/',
  year: 'annees/2025/',
  topics: 'themes/',
  topic: 'themes/7-5/',
  amounts: 'montants/',
  search: 'recherche/?q=preau',
  data: 'donnees/',
  quality: 'qualite/',
  about: 'a-propos/',
  accessibility: 'accessibilite/',
  legal: 'mentions-legales/',
  siteMap: 'plan-du-site/',
  notFound: '404.html',
};

const accessible = suite<{ site: Browsed; page: Page }>('accessibility');

accessible.before(async (context) => {
  context.site = await browsed(tellingActs());
  context.page = await context.site.browser.newPage({ bypassCSP: true });
});
accessible.after(({ site }) => site.close());

for (const path of Object.values(PAGES))
  accessible(`axe finds nothing on /${path}`, async ({ page, site }) => {
    await page.goto(site.root + path);
    if (path.includes('?')) await page.waitForSelector('#results li');
    await assertAccessible(page);
  });

accessible.run();
