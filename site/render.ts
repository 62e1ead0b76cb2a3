import { fileURLToPath } from 'node:url';
import './without-resolver.ts';
import { Eleventy } from '@11ty/eleventy';
import type { Site } from './data.ts';
import { type Changed, type Templates, wire } from './eleventy.config.ts';

/** One page or feed. */
interface Rendered {
  url: string;
  /** Of its file, from the root of the site. */
  path: string;
  content: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages of some templates: of acts, sittings, topics and years, those of what changed. */
export async function render(templates: Templates, site: Site, changed: Changed): Promise<Rendered[]> {
  const eleventy = new Eleventy(here('pages'), here('.'), {
    // No file: all is said here.
    configPath: '',
    quietMode: true,
    config: (config) => wire(config, templates, site, changed),
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
