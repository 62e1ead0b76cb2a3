import type { CheerioAPI } from 'cheerio';
import { FOOT_OF_SITE } from '../french/pages/page-words.ts';

/** Menus and what is asked of readers: no words of an act, wherever they stand. */
const OF_THE_SITE =
  'nav, [role=navigation], [role=search], [role=dialog], dialog, button, select, option, iframe, [hidden], [aria-hidden=true]';
/** What stands around the content of a page. With links, it leads elsewhere; without, an act may begin or end in it. */
const AROUND = 'header, footer, aside, [role=banner], [role=contentinfo], [role=complementary]';
/** Less of the text is no content of the page: it may be one news item among others. */
const LEAST = 0.5;

/**
 * Takes away what a page of a site shows beside its content: menus, other pages to read, how to reach the town hall.
 * A file that says nothing of the kind, as a word processor writes, stays whole.
 */
export function leaveContent($: CheerioAPI): void {
  $(AROUND)
    .filter((_, part) => $(part).closest('article').length === 0)
    .filter((_, part) => $(part).find('a').length > 0 || FOOT_OF_SITE.test($(part).text()))
    .remove();
  $(OF_THE_SITE).remove();
  for (const kind of ['main, [role=main]', 'article']) {
    const content = $(kind);
    if (content.length !== 1 || content.text().length < LEAST * $('body').text().length) continue;
    content.parentsUntil('html').addBack().not('body').siblings().not('header, footer, h1').remove();
  }
}
