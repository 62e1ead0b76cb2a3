import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { serveFolder } from '../../pipeline/preview.ts';
import { launchBrowser } from '../browser/launch.ts';

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Run {
  milliseconds: number;
  /** Of the process and its threads, at most; the indexer of the search is a process of its own. */
  megabytes: number;
  output: string;
}

/** The process says its largest memory last. */
const TELLING =
  'data:text/javascript,process.on("exit",()=>console.log("\\n"+process.resourceUsage().maxRSS))';

/** Runs Node on a program until it ends. */
export async function node(args: readonly string[], options: SpawnOptions = {}): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', TELLING, '--import', 'tsx', ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (text) => {
    output += text;
  });
  const [status] = await once(child, 'close');
  if (status > 1) throw new Error(`${args.join(' ')} : ${status}`);
  const megabytes = Number(output.trimEnd().split('\n').at(-1)) / 1024;
  return { milliseconds: performance.now() - begun, megabytes, output };
}

export const build = (from: string, out: string): Promise<Run> =>
  node([here('../../pipeline/registre.mjs'), 'build', '--from', from, '--out', out]);

/** Milliseconds a bare loop takes to write the files of a folder elsewhere; reading them is not counted. */
export async function bareLoop(folder: string, to: string): Promise<number> {
  let spent = 0;
  const folders = new Set<string>();
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(join(folder, file));
    const path = join(to, file);
    const begun = performance.now();
    if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    spent += performance.now() - begun;
    folders.add(dirname(path));
  }
  await rm(to, { recursive: true });
  return spent;
}

/** Bytes and milliseconds of a first search in a browser that has never seen the site. */
export async function firstSearch(
  site: string,
  words: string,
): Promise<{ bytes: number; milliseconds: number }> {
  const [preview, browser] = await Promise.all([serveFolder(site), launchBrowser()]);
  try {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.url().includes('/recherche/index/')) bytes += (await response.body()).length;
    });
    const begun = performance.now();
    await page.goto(`${preview.address}recherche/?q=${encodeURIComponent(words)}`);
    await page.waitForSelector('#results .title');
    return { bytes, milliseconds: performance.now() - begun };
  } finally {
    await browser.close();
    await preview.close();
  }
}
