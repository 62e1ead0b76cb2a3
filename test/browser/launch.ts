import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** Real headless Chromium: the machine's, else the one of the npm package, so that no test needs root. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser() ?? (await packagedBrowser());
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

let unpacked: Promise<string> | undefined;

function packagedBrowser(): Promise<string> {
  unpacked ??= unpack();
  return unpacked;
}

/**
 * Outside its usual host the package wants to be told where it is, and a temporary folder of its own;
 * its fonts are then elsewhere than where it looks for them, and letters without a font have no size.
 */
async function unpack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'registre-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { TMPDIR } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  const fonts = join(folder, 'fonts/fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${folder}/`));
  return path;
}
