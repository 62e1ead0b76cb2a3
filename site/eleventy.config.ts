import type { ActView } from './data/act.ts';
import type { SittingView } from './data/sitting.ts';
import type { TopicView, TopicYearView } from './data/topic.ts';
import type { YearView } from './data/year.ts';
import type { Site } from './data.ts';
import { relative, rooted } from './relative.ts';

/** The little of Eleventy's configuration that is used here. */
export interface EleventyConfig {
  addTemplate(path: string, template: Template): void;
  setTemplateFormats(formats: string): void;
  addGlobalData(name: string, value: () => unknown): void;
  addTransform(name: string, transform: (this: TransformContext, content: string) => string): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
  benchmarkManager: { get(group: string): { logger: { overrideLogger(logger: false): void } } };
}

interface TransformContext {
  page: { url: string; outputPath: string | false };
}

/** What has pages of its own that are to be made, among those of a site. */
export interface Changed {
  acts: readonly ActView[];
  sittings: readonly SittingView[];
  topics: readonly TopicView[];
  topicYears: readonly TopicYearView[];
  years: readonly YearView[];
}

/** To be told with what did change. */
export const UNCHANGED: Changed = { acts: [], sittings: [], topics: [], topicYears: [], years: [] };

/** The module of a template, and those of a run by their names. */
type Template = object;
export type Templates = Readonly<Record<string, Template>>;

/**
 * Wiring only: templates are functions that stand in memory, data come from `data/site-of.ts`, addresses become relative.
 * Eleventy looks for no file.
 */
export function wire(config: EleventyConfig, templates: Templates, site: Site, changed: Changed): void {
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.setTemplateFormats('11ty.js');
  // It marks what it is given.
  for (const [name, template] of Object.entries(templates))
    config.addTemplate(`${name}.11ty.js`, { ...template });
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
