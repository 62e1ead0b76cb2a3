import { actList } from '../../components/act-list.ts';
import { figures } from '../../components/figures.ts';
import { shell } from '../../components/shell.ts';
import type { TopicYearView } from '../../data/topic.ts';
import { each, type PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { html } from '../../html.ts';

export const data = {
  pagination: each('changed.topicYears', 'topicYear'),
  permalink: ({ topicYear }: { topicYear: TopicYearView }) => topicYear.path,
};

export function render(page: PageData<{ topicYear: TopicYearView }>): string {
  const { topicYear, site } = page;
  const { topic, year, acts } = topicYear;
  return shell(
    page,
    {
      kind: 'topic-year',
      title: `${topic.label}, ${year}`,
      description: `${plural(acts.length, 'délibération')} de ${year} sur le thème « ${topic.label} ».`,
      trail: [
        { label: 'Thèmes', path: '/themes/' },
        { label: topic.label, path: topic.path },
        { label: year },
      ],
    },
    html`<header class="page"><h1>${topic.label}, ${year}</h1></header>
${figures(acts)}
${actList(acts, { date: true, authority: site.hasSeveralAuthorities })}`,
  );
}
