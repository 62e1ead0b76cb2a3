import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../pipeline/commands/base/preview.ts';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { launchBrowser } from '../browser/launch.ts';
import { watchMemory } from './memory.ts';

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const REGISTRE = here('../../pipeline/registre.mjs');

export interface Run {
  milliseconds: number;
  /** Of the process and of all it started, at most; null when the system does not say. */
  megabytes: number | null;
  output: string;
}

/** Runs a program until it ends; `keep` says that its output matters. */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, input, keep = false }: { cwd?: string; input?: Readable; keep?: boolean } = {},
): Promise<Run> {
  const begun = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const memory = watchMemory(child.pid ?? 0);
  if (input) input.pipe(child.stdin);
  else child.stdin.end();
  let output = '';
  child.stdout.on('data', (text) => {
    if (keep) output += text;
  });
  const [status] = await once(child, 'close');
  const megabytes = memory.stop();
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} : ${status}`);
  return { milliseconds: performance.now() - begun, megabytes, output };
}

/** Whether a program is there to compare with. */
export const isInstalled = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).error === undefined;

export const node = (args: readonly string[], options: Parameters<typeof run>[2] = {}): Promise<Run> =>
  run(process.execPath, args, options);

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

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
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/recherche/index/')) bodies.push(response.body());
    });
    const begun = performance.now();
    await page.goto(`${preview.address}recherche/?q=${encodeURIComponent(words)}`);
    await page.waitForSelector('#results .title');
    const milliseconds = performance.now() - begun;
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
    return { bytes, milliseconds };
  } finally {
    await browser.close();
    await preview.close();
  }
}
