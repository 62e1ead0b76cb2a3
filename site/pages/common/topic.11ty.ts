import { groupBy } from '../../../pipeline/lib/group-by.ts';
import { actList } from '../../components/act-list.ts';
import { figures } from '../../components/figures.ts';
import { shell } from '../../components/shell.ts';
import type { TopicView } from '../../data/topic.ts';
import type { Site } from '../../data.ts';
import { each, type PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { type Content, html } from '../../html.ts';
import { THEMES } from '../../words.ts';

export const data = {
  pagination: each('changed.topics', 'topic'),
  permalink: ({ topic }: { topic: TopicView }) => topic.path,
};

const LATEST = 25;

export function render(page: PageData<{ topic: TopicView }>): string {
  const { topic, site } = page;
  return shell(
    page,
    {
      kind: 'topic',
      title: topic.label,
      description: `${plural(topic.acts.length, 'délibération')} sur le thème « ${topic.label} » (${THEMES[topic.theme] ?? topic.code}).`,
      trail: [{ label: 'Thèmes', path: '/themes/' }, { label: topic.label }],
      head: html`<link rel="alternate" type="application/atom+xml" href="${topic.path}flux.atom" title="${topic.label}">
`,
    },
    html`<header class="page"><p class="eyebrow">${THEMES[topic.theme]} · matière ${topic.code}, « ${topic.officialLabel} »</p><h1>${topic.label}</h1></header>
${figures(topic.acts)}
<ul class="inline actions"><li><a href="/recherche/?theme=${encodeURIComponent(topic.label)}">Chercher dans ce thème</a></li><li><a href="${topic.path}flux.atom">Suivre ce thème (flux Atom)</a></li></ul>
${topic.isLong ? byYear(site, topic) : allYears(site, topic)}`,
  );
}

const allYears = ({ hasSeveralAuthorities }: Site, { acts }: TopicView): Content =>
  [...groupBy(acts, ({ sitting }) => sitting.year ?? 'Sans date')].map(
    ([year, some]) => html`<section aria-labelledby="a${year}"><h2 id="a${year}">${year}</h2>
${actList(some, { date: true, authority: hasSeveralAuthorities })}</section>`,
  );

/** The latest acts, and the way to the others. */
const byYear = (
  { topicYears, hasSeveralAuthorities }: Site,
  topic: TopicView,
): Content => html`<section aria-labelledby="annees"><h2 id="annees">Par année</h2>
<ul>${topicYears.filter((one) => one.topic === topic).map(({ year, path, acts }) => html`<li><a href="${path}">${topic.label}, ${year}</a> : ${plural(acts.length, 'délibération')}</li>`)}</ul></section>
<section aria-labelledby="dernieres"><h2 id="dernieres">Les dernières</h2>
${actList(topic.acts.slice(0, LATEST), { date: true, authority: hasSeveralAuthorities })}</section>`;
