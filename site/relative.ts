/** The quote and the stroke first: they are rare, and soon found. */
const FROM_ROOT = /="\/(?!\/)(?<= (?:href|src|action)="\/)/g;

/**
 * Pages write addresses from the root of the site (`/montpellier/`); they are published relative to the
 * page, so that the site works in any sub-folder. Text cannot be mistaken for an attribute: its quotes are escaped.
 */
export function relative(markup: string, url: string): string {
  const root = rootOf(url);
  return markup.replace(FROM_ROOT, `="${root}`);
}

/** Way from a page or file to the root of the site. */
export function rootOf(url: string): string {
  const depth = url.split('/').length - 2;
  return depth > 0 ? '../'.repeat(depth) : './';
}

/** For the page of missing addresses, served in any folder. */
export const rooted = (markup: string, basePath: string): string =>
  markup.replace(FROM_ROOT, `="${basePath}`);
