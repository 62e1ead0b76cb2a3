import { groupBy } from '../../../pipeline/group-by.ts';
import { shell } from '../../components/shell.ts';
import { topicYears } from '../../components/topic-years.ts';
import type { PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { html } from '../../html.ts';
import { THEMES } from '../../words.ts';

export const data = { permalink: '/themes/' };

export function render(page: PageData): string {
  const { site } = page;
  const themes = groupBy(site.topics, ({ theme }) => theme);
  const without = site.acts.filter(({ topic }) => topic === null).length;
  return shell(
    page,
    {
      kind: 'topics',
      title: 'Les délibérations par thème',
      description:
        'Les délibérations rangées par matière : budget, urbanisme, personnel, marchés publics, écoles…',
      trail: [{ label: 'Thèmes' }],
    },
    html`<header class="page"><h1>Les délibérations par thème</h1>
<p class="lead">Les thèmes suivent la nomenclature nationale des actes transmis aux préfectures.</p></header>
<div class="columns">${[...themes].map(
      ([
        theme,
        topics,
      ]) => html`<section aria-labelledby="t${theme}"><h2 id="t${theme}">${THEMES[theme] ?? `Matière ${theme}`}</h2>
<ul>${topics.map(({ label, path, acts }) => html`<li><a href="${path}">${label}</a>, ${plural(acts.length, 'délibération')}</li>`)}</ul></section>`,
    )}</div>
${without > 0 && html`<p class="aside">${plural(without, 'délibération')} sans thème : l’acte ne permet pas de le dire sans deviner.</p>`}
${topicYears(site)}`,
  );
}
