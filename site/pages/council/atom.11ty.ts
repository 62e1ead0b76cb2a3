import { address } from '../../components/address.ts';
import { identifier } from '../../components/identifier.ts';
import { outcomeOf } from '../../components/vote.ts';
import { dateOf, type FeedView } from '../../data/feed.ts';
import { each, type PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';
import { NO_ADDRESS } from '../../words.ts';

export const data = {
  pagination: each('site.feeds', 'feed'),
  permalink: ({ feed }: { feed: FeedView }) => `${feed.path}flux.atom`,
};

/** Atom (RFC 4287). */
export function render({ site, feed, page }: PageData<{ feed: FeedView }>): string {
  const at = (path: string) => address(site, path, page.url);
  const instant = (date: string) => `${date}T00:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
${html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
${
  !site.options.address &&
  html`<!-- ${NO_ADDRESS} -->
`
}<id>${identifier(`${feed.path}flux`)}</id>
<title>${feed.title} – Registre ouvert</title>
<updated>${instant(feed.updated)}</updated>
<author><name>Registre ouvert</name></author>
<rights>Licence Ouverte 2.0</rights>
<link rel="self" type="application/atom+xml" href="${at(page.url)}"/>
<link rel="alternate" type="text/html" href="${at(feed.path)}"/>
${feed.acts.map(
  (act) => html`<entry>
<id>${identifier(act.path)}</id>
<title>${act.title}</title>
<updated>${instant(dateOf(act))}</updated>
<link rel="alternate" type="text/html" href="${at(act.path)}"/>
<author><name>${act.authority.name}</name></author>
${act.topic && html`<category term="${act.topic.code}" label="${act.topic.label}"/>`}
<summary>${outcomeOf(act)}. ${act.label}, ${act.sitting.shortTitle.toLowerCase()}${act.authority.isFictional && ' (collectivité fictive)'}.</summary>
</entry>
`,
)}</feed>
`}`;
}
