import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Preview, serveFolder } from '../../pipeline/commands/base/preview.ts';
import { wholeBuild } from '../helpers/whole-build.ts';
import { assertAccessible } from './axe.ts';
import { launchBrowser } from './launch.ts';

const PDF = 'saint-exemple-sur-registre/2024-03-28/2024-002/';
const TEXT = 'saint-exemple-sur-registre/2024-10-10/2024-009/';
const HTML = 'saint-exemple-sur-registre/2025-04-03/2025-001/';
const MARK = 'a.mark[href="#preuve-vote-outcome"]';

const test = suite<{
  browser: Browser;
  preview: Preview;
  open(options?: BrowserContextOptions): Promise<Page>;
}>('evidence in a real browser');
test.before(async (context) => {
  const { site } = await wholeBuild();
  [context.preview, context.browser] = await Promise.all([serveFolder(site), launchBrowser()]);
  context.open = async (options = {}) => {
    const page = await context.browser.newPage(options);
    page.setDefaultTimeout(10_000);
    return page;
  };
});
test.after(async ({ browser, preview }) => {
  await browser.close();
  await preview.close();
});

const isFocused = (page: Page, selector: string) =>
  page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`);

/** Once the document is drawn. */
const shown = (page: Page) => page.locator('.panel [role=status]:has-text("Page ")').waitFor();

/** In the page, in points: where the box stands over the sheet, and where pdf.js sees the word. */
const PLACES = `(async () => {
  const sheet = document.querySelector('.sheet').getBoundingClientRect();
  const box = document.querySelector('.sheet mark').getBoundingClientRect();
  const { getDocument } = await import(new URL('/assets/pdf/pdf.js', location.href));
  const page = await (await getDocument(document.getElementById('source').href).promise).getPage(2);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const { str, transform: [, , , size, x, y], width: length } = items.find(({ str }) => str.includes('adoptée'));
  const at = (offset) => x + (length * offset) / str.length;
  const scale = width / sheet.width;
  return {
    word: [at(str.indexOf('adoptée')), y, at(str.indexOf('adoptée') + 7), y + size],
    box: [
      (box.left - sheet.left) * scale,
      height - (box.bottom - sheet.top) * scale,
      (box.right - sheet.left) * scale,
      height - (box.top - sheet.top) * scale,
    ],
  };
})()`;

/** How much of the canvas under the box is ink: a page that is not drawn has none. */
const INK = `(() => {
  const canvas = document.querySelector('.sheet canvas');
  const frame = canvas.getBoundingClientRect();
  const box = document.querySelector('.sheet mark').getBoundingClientRect();
  const scale = canvas.width / frame.width;
  const { data } = canvas
    .getContext('2d')
    .getImageData((box.left - frame.left) * scale, (box.top - frame.top) * scale, box.width * scale, box.height * scale);
  return data.filter((value, index) => index % 4 === 0 && value < 128).length / (data.length / 4);
})()`;

/** Sum of the layout shifts that no key or click explains. */
const SHIFTS = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;

test('by keyboard, a mark opens the PDF with the words under the box; Escape comes back', async ({
  open,
  preview,
}) => {
  const page = await open();
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(preview.address + PDF);
  assert.not.ok(
    asked.some((path) => path.startsWith('/assets/pdf/')),
    'the viewer is loaded before it is asked for',
  );
  for (let presses = 0; presses < 60 && !(await isFocused(page, MARK)); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shown(page);
  assert.ok(await isFocused(page, '.panel h2'));
  assert.match(page.url(), /#fact=\/vote\/outcome$/);
  assert.is(await page.textContent('.panel q'), 'adoptée');

  const { word, box } = (await page.evaluate(PLACES)) as { word: number[]; box: number[] };
  for (const side of [0, 1, 2, 3])
    assert.ok(Math.abs((box[side] ?? 0) - (word[side] ?? 0)) < 4, `box ${box}, word ${word}`);
  assert.ok(Number(await page.evaluate(INK)) > 0.03, 'no ink under the box');
  assert.ok(Number(await page.evaluate(SHIFTS)) < 0.01);

  await page.keyboard.press('Escape');
  assert.not.ok(await page.isVisible('.panel'));
  assert.ok(await isFocused(page, MARK));
  assert.not.match(page.url(), '#');
  assert.equal(problems, []);
  await page.close();
});

for (const [name, path, fact, words] of [
  ['text', TEXT, '/vote/outcome', ['adopte']],
  ['HTML', HTML, '/number', ['2025-001']],
  ['the fact a value belongs to', TEXT, '/sitting/chair/name', ['Solène VAUQUELIN-ROY']],
] as const)
  test(`a link to a fact opens it: ${name}`, async ({ open, preview }) => {
    const page = await open();
    await page.goto(`${preview.address}${path}#fact=${fact}`);
    await shown(page);
    assert.equal(await page.locator('.view mark').allTextContents(), [...words]);
    assert.ok(await page.locator('.view mark').first().isVisible());
    await page.close();
  });

test('one goes from page to page', async ({ open, preview }) => {
  const page = await open();
  await page.goto(`${preview.address}${PDF}#fact=/vote/outcome`);
  await page.locator('.panel [role=status]:has-text("Page 2 sur 2")').waitFor();
  assert.ok(await page.isDisabled('.panel button:text-is("Suivante")'));
  await page.click('.panel button:text-is("Précédente")');
  await page.locator('.panel [role=status]:has-text("Page 1 sur 2")').waitFor();
  assert.is(await page.locator('.sheet mark').count(), 0);
  await page.close();
});

test('without JavaScript the mark leads to the quotes', async ({ open, preview }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(preview.address + PDF);
  await page.click(MARK);
  assert.ok(await page.isVisible('#preuve-vote-outcome q'));
  await page.close();
});

for (const path of [PDF, TEXT])
  test(`axe finds nothing on ${path} with the source open`, async ({ open, preview }) => {
    const page = await open({ bypassCSP: true });
    await page.goto(`${preview.address}${path}#fact=/vote/outcome`);
    await shown(page);
    await assertAccessible(page);
    await page.close();
  });

test.run();
