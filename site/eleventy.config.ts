import type { ActView } from './data/act.ts';
import type { SittingView } from './data/sitting.ts';
import type { Site } from './data.ts';
import { relative, rooted } from './relative.ts';

/** The little of Eleventy's configuration that is used here. */
export interface EleventyConfig {
  addExtension(extension: string, options: { key: string }): void;
  addTemplateFormats(formats: string): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  addGlobalData(name: string, value: () => unknown): void;
  addTransform(name: string, transform: (this: TransformContext, content: string) => string): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
  benchmarkManager: { get(group: string): { logger: { overrideLogger(logger: false): void } } };
}

interface TransformContext {
  page: { url: string; outputPath: string | false };
}

/** Wiring only: templates are functions, data come from `data.ts`, addresses become relative. */
export default function configure(config: EleventyConfig) {
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.addTemplateFormats('11ty.ts');
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
}

/** What has pages of its own that are to be made, among those of a site. */
export interface Changed {
  acts: readonly ActView[];
  sittings: readonly SittingView[];
}

/** Gives the pages of one run their data. */
export function wire(config: EleventyConfig, site: Site, changed: Changed): void {
  // How long each step took is of no use to a clerk.
  for (const group of ['Configuration', 'Aggregate'])
    config.benchmarkManager.get(group).logger.overrideLogger(false);
  config.addGlobalData('changed', () => changed);
  config.addGlobalData('site', () => site);
  config.addTransform('relative', function (content) {
    const { url, outputPath } = this.page;
    if (!String(outputPath).endsWith('.html')) return content;
    return url === '/404.html' ? rooted(content, site.options.basePath) : relative(content, url);
  });
}
