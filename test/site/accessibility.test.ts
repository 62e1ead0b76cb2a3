import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Browsed, browsed } from './browsed.ts';
import { tellingActs } from './built.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What colours and widths can change. */
const VISIBLE = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

const SCREENS = [
  { colorScheme: 'light', width: 1280, rules: RULES },
  { colorScheme: 'dark', width: 1280, rules: VISIBLE },
  { colorScheme: 'dark', width: 360, rules: VISIBLE },
  { colorScheme: 'light', width: 360, rules: VISIBLE },
] as const;

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
    await page.evaluate(AXE);
    for (const { colorScheme, width, rules } of SCREENS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(inspect, rules);
      assert.equal(found.violations, [], `${colorScheme}, ${width} pixels`);
      assert.ok(found.width <= width, `wider than ${width} pixels`);
    }
  });

interface Axe {
  run(root: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** In the page: everything opened, then inspected. */
async function inspect(rules: readonly string[]) {
  const { document, axe } = globalThis as unknown as { document: Document; axe: Axe };
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document, { runOnly: rules });
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    width: document.documentElement.scrollWidth,
  };
}

interface Document {
  querySelectorAll(selector: string): Iterable<{ open: boolean }>;
  documentElement: { scrollWidth: number };
}

accessible.run();
