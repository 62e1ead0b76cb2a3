import { copyFile, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type { WrittenFile } from '../pipeline/exports/index.ts';
import { publicAddress } from '../pipeline/exports/lib/about.ts';
import type { Register } from '../pipeline/register.ts';
import type { ActView } from './data/act.ts';
import { type Site, siteOf } from './data.ts';
import { wire } from './eleventy.config.ts';
import { writeNoticeFiles } from './notice-files.ts';
import { writeSearchIndex } from './search.ts';

export interface BuildOptions {
  /**
   * Where the site is served: « / », or « /registre/ »; by default what the public address says. Only the
   * page of missing addresses depends on it.
   */
  basePath?: string;
  /** Public address, for feeds and search engines; by default the one the councils agree on. */
  address?: string | null;
  /** Files written by the exports, for the data page. */
  downloads?: readonly WrittenFile[];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Register → static site in `output`. Files already there, such as the exports, are left alone. */
export async function buildSite(
  register: Register,
  output: string,
  { address = publicAddress(register), basePath = folderOf(address), downloads = [] }: BuildOptions = {},
): Promise<{ pages: number }> {
  const site = siteOf(register, { basePath, address, downloads });
  await mkdir(output, { recursive: true });
  await cp(here('assets'), join(output, 'assets'), { recursive: true });
  const [pages] = await Promise.all([
    renderPages(site, output),
    writeSearchIndex(site, output),
    copySources(site, output),
    writeNoticeFiles(site.notices, output),
  ]);
  return { pages };
}

const folderOf = (address: string | null): string => (address ? new URL(address).pathname : '/');

/** Eleventy keeps all it renders: acts go by batches, so that memory does not grow with the register. */
const BATCH = 1500;

async function renderPages(site: Site, output: string): Promise<number> {
  let pages = await render('pages', site, site.acts.slice(0, BATCH), output);
  for (let from = BATCH; from < site.acts.length; from += BATCH)
    pages += await render('pages/deliberation.11ty.ts', site, site.acts.slice(from, from + BATCH), output);
  return pages;
}

async function render(templates: string, site: Site, batch: readonly ActView[], output: string) {
  const eleventy = new Eleventy(here(templates), output, {
    configPath: here('eleventy.config.ts'),
    quietMode: true,
    config: (config) => wire(config, site, batch),
  });
  await eleventy.init();
  eleventy.disableLogger();
  const [, written] = await eleventy.write();
  return written.length;
}

/** Publishes each source document, byte for byte. */
async function copySources(site: Site, output: string): Promise<void> {
  const copies = new Map(site.acts.map(({ act, source }) => [join(output, source.path), act.sourcePath]));
  for (const { changes } of site.versions)
    for (const { difference, document } of changes) copies.set(join(output, document), difference.path);
  for (const [to, from] of copies) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
}
