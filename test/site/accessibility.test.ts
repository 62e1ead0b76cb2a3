import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Preview, serveFolder } from '../../pipeline/preview.ts';
import { launchBrowser } from '../browser/launch.ts';
import { built, tellingActs } from './built.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind. */
const PAGES = [
  '',
  'saint-exemple/',
  'saint-exemple/2025-01-20/',
  'saint-exemple/2025-01-20/liste/',
  'saint-exemple/2025-01-20/2025-003/',
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

const accessible = suite<{ browser: Browser; preview: Preview }>('accessibility');

accessible.before(async (context) => {
  const { folder } = await built(tellingActs());
  context.preview = await serveFolder(folder);
  context.browser = await launchBrowser();
});
accessible.after(async ({ browser, preview }) => {
  await browser.close();
  await preview.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    accessible(`axe finds nothing, ${colorScheme}, ${width} pixels`, async ({ browser, preview }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(preview.address + path);
        if (path.includes('?')) await page.waitForSelector('#results li');
        const found = await page.evaluate(inspect, { axe: AXE, rules: RULES });
        assert.equal(found.violations, [], path);
        assert.ok(found.width <= width, `${path} is wider than the screen`);
      }
      await context.close();
    });
  }
}

interface Axe {
  run(root: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** In the page: everything opened, then inspected. */
async function inspect({ axe, rules }: { axe: string; rules: string[] }) {
  const page = globalThis as unknown as { document: Document; axe: Axe; eval: (code: string) => void };
  for (const details of page.document.querySelectorAll('details')) details.open = true;
  page.eval(axe);
  const { violations } = await page.axe.run(page.document, { runOnly: rules });
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    width: page.document.documentElement.scrollWidth,
  };
}

interface Document {
  querySelectorAll(selector: string): Iterable<{ open: boolean }>;
  documentElement: { scrollWidth: number };
}

accessible.run();
