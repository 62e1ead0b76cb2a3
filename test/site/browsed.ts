import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../pipeline/commands/base/preview.ts';
import type { Act } from '../../pipeline/register.ts';
import { launchBrowser } from '../browser/launch.ts';
import { built } from './built.ts';

export interface Browsed {
  browser: Browser;
  /** The site stands in a sub-folder of the host. */
  root: string;
  close(): Promise<void>;
}

/** The site of these acts, served, and a browser to look at it. */
export async function browsed(acts: Act[]): Promise<Browsed> {
  const { folder } = await built(acts, { basePath: '/site/' });
  const preview = await serveFolder(dirname(folder));
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await preview.close();
  };
  return { browser, root: `${preview.address}site/`, close };
}

/** A page that keeps what goes wrong on it. */
export async function open(browser: Browser, options: { javaScriptEnabled?: boolean } = {}) {
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

/** The titles found, once the answer is there. */
export async function search(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.waitForSelector('#status:not(:empty)');
  await page.waitForSelector('#filters:not([hidden])');
  return resultsOf(page);
}
