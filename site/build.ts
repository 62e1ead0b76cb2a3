import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type { WrittenFile } from '../pipeline/exports/export.ts';
import { publicAddress } from '../pipeline/exports/lib/about.ts';
import { filesIn } from '../pipeline/ledger/sums.ts';
import type { Output } from '../pipeline/output/output.ts';
import type { Register } from '../pipeline/register.ts';
import type { ActView } from './data/act.ts';
import { type Site, siteOf } from './data.ts';
import { wire } from './eleventy.config.ts';
import { writeEvidenceFiles } from './evidence-files.ts';
import { writeNoticeFiles } from './notice-files.ts';
import { PageKeys } from './page-keys.ts';
import { writeSearchIndex } from './search.ts';
import { writeSqlFiles } from './sql-files.ts';

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
  output: Output,
  { address = publicAddress(register), basePath = folderOf(address), downloads = [] }: BuildOptions = {},
): Promise<{ pages: number }> {
  const site = siteOf(register, { basePath, address, downloads });
  const keys = new PageKeys(site);
  const [pages] = await Promise.all([renderPages(site, keys, output), writeSearchIndex(site, keys, output)]);
  await copySources(site, output);
  await copyAssets(output);
  await writeEvidenceFiles(site, output);
  if (site.sqlPages.length > 0) await writeSqlFiles(output);
  await writeNoticeFiles(site.notices, output);
  return { pages };
}

const folderOf = (address: string | null): string => (address ? new URL(address).pathname : '/');

/** Eleventy keeps all it renders: acts go by batches, so that memory does not grow with the register. */
const BATCH = 1500;

async function renderPages(site: Site, keys: PageKeys, output: Output): Promise<number> {
  const changed = site.acts.filter((act) => !output.keep(act.path, keys.of(act)));
  const groups = new Set(changed.map(({ path }) => path));
  const put = ({ url, content }: Rendered) =>
    output.put(fileOf(url), content, groups.has(url) ? url : undefined);
  let pages = site.acts.length - changed.length;
  for (let from = 0; from === 0 || from < changed.length; from += BATCH) {
    const templates = from === 0 ? 'pages' : 'pages/deliberation.11ty.ts';
    const rendered = await render(templates, site, changed.slice(from, from + BATCH));
    for (const page of rendered) await put(page);
    pages += rendered.length;
  }
  return pages;
}

interface Rendered {
  url: string;
  content: string;
}

const fileOf = (url: string): string => url.replace(/\/$/, '/index.html').slice(1);

async function render(templates: string, site: Site, batch: readonly ActView[]): Promise<Rendered[]> {
  const eleventy = new Eleventy(here(templates), here('.'), {
    configPath: here('eleventy.config.ts'),
    quietMode: true,
    config: (config) => wire(config, site, batch),
  });
  await eleventy.init();
  eleventy.disableLogger();
  return eleventy.toJSON();
}

/** Publishes each source document, byte for byte. */
async function copySources(site: Site, output: Output): Promise<void> {
  const copies = new Map(site.acts.map(({ act, source }) => [source.path, act]));
  for (const [path, { sourcePath, record }] of copies)
    await output.copy(path.slice(1), sourcePath, record.source);
  for (const { act } of site.acts)
    for (const alias of act.publication?.aliases ?? [])
      await output.copy(alias, act.sourcePath, act.record.source);
  for (const { changes } of site.versions)
    for (const { difference, document } of changes)
      await output.put(document.slice(1), await readFile(difference.path));
}

async function copyAssets(output: Output): Promise<void> {
  const folder = here('assets');
  for (const file of await filesIn(folder))
    await output.put(`assets/${file}`, await readFile(join(folder, file)));
}
