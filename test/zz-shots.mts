import { serveFolder } from '../pipeline/commands/base/preview.ts';
import { launchBrowser } from './browser/launch.ts';
const preview = await serveFolder(process.argv[2] ?? '_site'); const browser = await launchBrowser();
const paths = process.argv.slice(3);
for (const [w,h] of [[1280,900],[360,800]]) for (const p of paths) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  page.on('console', m => m.type()==='error' && console.log('ERR', p, m.text()));
  page.on('request', r => !r.url().startsWith(preview.address) && !r.url().startsWith('data:') && console.log('REQ', r.url()));
  await page.goto(preview.address + p); await page.waitForTimeout(500);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log('OVERFLOW', w, p, over);
  await page.screenshot({ path: `/tmp/shots/${w}-${p.replaceAll(/[\/?=]/g,'_')||'home'}.png`, fullPage: true });
  await page.close();
}
await browser.close(); await preview.close();
