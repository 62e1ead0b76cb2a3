import type { PageData } from '../../eleventy.ts';

export const data = { permalink: '/robots.txt' };

export const render = ({ site: { options } }: PageData): string =>
  `User-agent: *\nAllow: /\n${options.address ? `Sitemap: ${options.address}sitemap.xml\n` : ''}`;
