import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { serveFolder } from '../pipeline/commands/base/preview.ts';
import { launchBrowser } from './browser/launch.ts';
import { wholeBuild } from './helpers/whole-build.ts';

/** Takes the pictures of the README again, from the site of the acts in `deliberations/`. */
const COUNCIL = 'saint-exemple-sur-registre';

const shots: { name: string; path: string; ready(page: Page): Promise<unknown> }[] = [
  { name: 'deliberation', path: `${COUNCIL}/2024-03-28/2024-002/`, ready: async () => {} },
  {
    name: 'evidence',
    path: `${COUNCIL}/2024-03-28/2024-003/#fact=/attendance/proxies`,
    ready: (page) => page.locator('.panel [role=status]:has-text("Page ")').waitFor(),
  },
  {
    name: 'search',
    path: 'recherche/?q=budget',
    ready: (page) => page.locator('#results .title').first().waitFor(),
  },
];

const { site } = await wholeBuild();
const [preview, browser] = await Promise.all([serveFolder(site), launchBrowser()]);
for (const { name, path, ready } of shots) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(preview.address + path);
  await ready(page);
  await page.screenshot({ path: fileURLToPath(new URL(`../site/screenshots/${name}.png`, import.meta.url)) });
  await page.close();
}
await browser.close();
await preview.close();
