import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

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
  const installed = installedBrowser();
  return chromium.launch(
    installed ? { executablePath: installed, args: ARGUMENTS } : await packagedBrowser(),
  );
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

let unpacked: Promise<LaunchOptions> | undefined;

function packagedBrowser(): Promise<LaunchOptions> {
  unpacked ??= unpack();
  return unpacked;
}

/** Outside its usual host the package wants to be told where it is, and a temporary folder of its own. */
async function unpack(): Promise<LaunchOptions> {
  const folder = mkdtempSync(join(tmpdir(), 'registre-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { TMPDIR } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return { executablePath, args: packaged.args };
}
