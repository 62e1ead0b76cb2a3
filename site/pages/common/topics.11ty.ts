import { bar } from '../../components/bar.ts';
import { shell } from '../../components/shell.ts';
import { topicYears } from '../../components/topic-years.ts';
import { themesOf } from '../../data/topic.ts';
import type { PageData } from '../../eleventy.ts';
import { number } from '../../filters/number.ts';
import { percent } from '../../filters/percent.ts';
import { plural } from '../../filters/plural.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/themes/' };

export function render(page: PageData): string {
  const { site } = page;
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
<p class="lead">Les thèmes suivent la nomenclature nationale des actes transmis aux préfectures, en mots de tous les jours.</p></header>
<div class="cards">${themesOf(site.topics).map(
      ({
        theme,
        title,
        count,
        topics,
      }) => html`<section id="t${theme}" aria-labelledby="titre-t${theme}"><h2 id="titre-t${theme}">${title}</h2>
<p class="details">${plural(count, 'délibération')}, ${percent(count, site.acts.length)} du total</p>
${bar([{ kind: 'inFavour', count }], site.acts.length)}
<ul class="tight">${topics.map(({ label, path, acts }) => html`<li><a href="${path}">${label}</a> <span class="details">${number(acts.length)}</span></li>`)}</ul></section>`,
    )}</div>
${without > 0 && html`<p class="aside">${plural(without, 'délibération')} sans thème : l’acte ne permet pas de le dire sans deviner.</p>`}
${topicYears(site)}`,
  );
}
