import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { publicAddress } from './exports/lib/about.ts';
import { incompleteRows } from './exports/scdl.ts';
import { writeExports } from './exports/write.ts';
import type { Register } from './register.ts';
import { type Holdings, registerOf, updateRecords, type WholeRegister } from './store.ts';

export interface BuildOptions {
  /** The folder of the councils. */
  from: string;
  /** The folder of the site: replaced as a whole, once all is written. */
  out: string;
  reread?: boolean;
  onRead?: (file: string) => void;
}

export interface Built {
  holdings: Holdings;
  register: WholeRegister;
  pages: number;
}

/** Documents → records → checks → data and site. What could be published is, whatever was refused. */
export async function build({ from, out, ...options }: BuildOptions): Promise<Built> {
  const holdings = await updateRecords(from, options);
  const whole = await registerOf(holdings);
  const register = { ...whole, findings: [...whole.findings, ...incompleteRows(whole)] };
  const pages = await replacing(resolve(out), (folder) => publish(register, folder));
  return { holdings, register, pages };
}

/** Writes data and site; gives the number of pages. */
async function publish(register: Register, folder: string): Promise<number> {
  const { buildSite } = await import('../site/build.ts');
  const downloads = await writeExports(register, folder);
  const address = publicAddress(register);
  const place = address ? { basePath: new URL(address).pathname } : {};
  const { pages } = await buildSite(register, folder, { downloads, ...place });
  return pages;
}

/** Fills a new folder, then puts it in the place of the old: a failure leaves what was published as it was. */
async function replacing<T>(folder: string, fill: (draft: string) => Promise<T>): Promise<T> {
  const draft = `${folder}.${process.pid}.tmp`;
  const former = `${folder}.${process.pid}.old`;
  try {
    await mkdir(draft, { recursive: true });
    const result = await fill(draft);
    const stood = await moved(folder, former);
    await rename(draft, folder).catch(async (error) => {
      if (stood) await rename(former, folder);
      throw error;
    });
    return result;
  } finally {
    await Promise.all([draft, former].map((path) => rm(path, { recursive: true, force: true })));
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
