import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type { ActView } from './data/act.ts';
import type { Site } from './data.ts';
import { wire } from './eleventy.config.ts';

/** One page or feed. */
export interface Rendered {
  url: string;
  /** Of its file, from the root of the site. */
  path: string;
  content: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages of a folder of templates; `batch` holds the acts whose pages are among them. */
export async function render(templates: string, site: Site, batch: readonly ActView[]): Promise<Rendered[]> {
  const eleventy = new Eleventy(here(`pages/${templates}`), here('.'), {
    configPath: here('eleventy.config.ts'),
    quietMode: true,
    config: (config) => wire(config, site, batch),
  });
  await eleventy.init();
  eleventy.disableLogger();
  const pages = await eleventy.toJSON();
  return pages.map(({ url, content }) => ({
    url,
    path: url.replace(/\/$/, '/index.html').slice(1),
    content,
  }));
}
