import type { Site } from './data.ts';

/** What Eleventy gives a template: our data, and the address of the page. `T` holds the page's own item. */
export type PageData<T = unknown> = T & { site: Site; page: { url: string } };

/** One page per item of a list of the site. */
export const each = (list: string, alias: string) => ({
  data: list,
  size: 1,
  alias,
  addAllPagesToCollections: false,
});
