import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ENGINE_SIZE } from '../../site/sql-files.ts';
import { type Browsed, browsed, open } from '../site/browsed.ts';
import { built, tellingActs } from '../site/built.ts';
import { assertAccessible } from './axe.ts';

const asking = () =>
  tellingActs().map((act) => {
    const { authority } = act;
    return { ...act, authority: { ...authority, authority: { ...authority.authority, sqlPage: true } } };
  });

const test = suite<Browsed>('SQL in a real browser');
test.before(async (context) => {
  Object.assign(context, await browsed(asking()));
});
test.after(({ close }) => close());

const queries = [
  { name: 'a count', query: 'select count(*) from deliberations', expected: String(tellingActs().length) },
  { name: 'a day', query: 'select max(date) from deliberations;', expected: '2025-01-20' },
  { name: 'a decimal', query: 'select cast(1.25 as decimal(9, 2)) -- of two places', expected: '1.25' },
  { name: 'a text', query: "select '<b>' || max(number) from deliberations", expected: '<b>2025-003' },
];
for (const { name, query, expected } of queries)
  test(name, async ({ browser, root }) => {
    const { page, problems, close } = await open(browser);
    await page.goto(`${root}donnees/sql/`);
    await page.fill('#requete', query);
    await page.click('#sql button');
    await page.locator('#sql-status', { hasText: /ligne|abouti/ }).waitFor();
    assert.is(await page.textContent('#sql-status'), '1 ligne.');
    assert.is(await page.locator('#sql-results td').textContent(), expected);
    assert.equal(problems, []);
    await close();
  });

test('each example works', async ({ browser, root }) => {
  const { page, close } = await open(browser);
  await page.goto(`${root}donnees/sql/`);
  const examples = page.locator('button[data-query]');
  assert.ok((await examples.count()) > 2);
  for (const example of await examples.all()) {
    await example.click();
    await page.click('#sql button');
    await page.waitForSelector('#sql button:enabled');
    assert.match((await page.textContent('#sql-status')) ?? '', /^\d+ lignes?\.$/);
  }
  await close();
});

test('a wrong query says so', async ({ browser, root }) => {
  const { page, close } = await open(browser);
  await page.goto(`${root}donnees/sql/`);
  await page.fill('#requete', 'select rien from nulle_part');
  await page.click('#sql button');
  await page.locator('#sql-status', { hasText: 'abouti' }).waitFor();
  await close();
});

test('axe finds nothing, with a result shown', async ({ browser, root }) => {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${root}donnees/sql/`);
  await page.click('#sql button');
  await page.waitForSelector('#sql-results td');
  await assertAccessible(page);
  await page.close();
});

test('without JavaScript, the command line is given', async ({ browser, root }) => {
  const { page, close } = await open(browser, { javaScriptEnabled: false });
  await page.goto(`${root}donnees/sql/`);
  assert.is(await page.isVisible('#sql'), false);
  assert.match((await page.textContent('#commande + p + pre')) ?? '', 'duckdb -c');
  await close();
});

test('the page says how heavy the engine is', async () => {
  const { folder } = await built(asking());
  const engine = join(folder, 'assets/duckdb');
  const sizes = (await readdir(engine)).map((name) => statSync(join(engine, name)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(Math.abs(total - ENGINE_SIZE) < 500_000, `${total} bytes`);
});

test('nothing of it exists unless a council asks', async () => {
  const { pages } = await built(tellingActs());
  assert.is(pages.has('donnees/sql/index.html'), false);
});

test.run();
