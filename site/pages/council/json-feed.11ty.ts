import { inLine } from '../../../pipeline/tables/blocks.ts';
import { address } from '../../components/address.ts';
import { identifier } from '../../components/identifier.ts';
import { outcomeOf } from '../../components/vote.ts';
import { dateOf, type FeedView } from '../../data/feed.ts';
import { each, type PageData } from '../../eleventy.ts';
import { NO_ADDRESS } from '../../words.ts';

export const data = {
  pagination: each('site.feeds', 'feed'),
  permalink: ({ feed }: { feed: FeedView }) => `${feed.path}flux.json`,
};

/** JSON Feed 1.1. */
export function render({ site, feed, page }: PageData<{ feed: FeedView }>): string {
  const at = (path: string) => address(site, path, page.url);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${feed.title} – Registre ouvert`,
    home_page_url: at(feed.path),
    feed_url: at(page.url),
    language: 'fr',
    ...(site.options.address ? {} : { user_comment: NO_ADDRESS }),
    items: feed.acts.map((act) => ({
      id: identifier(act.path),
      url: at(act.path),
      title: act.title,
      content_text: `${outcomeOf(act)}. ${act.record.operativeText.map(({ text }) => inLine(text)).join(' ')}`,
      date_published: `${dateOf(act)}T00:00:00Z`,
      authors: [{ name: act.authority.name }],
      tags: act.topic ? [act.topic.label] : [],
    })),
  });
}
