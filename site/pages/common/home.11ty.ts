import { actList } from '../../components/act-list.ts';
import { bar } from '../../components/bar.ts';
import { figures } from '../../components/figures.ts';
import { findingItem } from '../../components/findings.ts';
import { searchForm } from '../../components/search-form.ts';
import { shell } from '../../components/shell.ts';
import { sittingList } from '../../components/sitting-list.ts';
import { themesOf } from '../../data/topic.ts';
import type { Site } from '../../data.ts';
import type { PageData } from '../../eleventy.ts';
import { number } from '../../filters/number.ts';
import { type Content, html } from '../../html.ts';

export const data = { permalink: '/' };

export function render(page: PageData): string {
  const { site } = page;
  const several = site.hasSeveralAuthorities;
  return shell(
    page,
    {
      kind: 'home',
      hasSearch: true,
      title: several
        ? 'Les délibérations des conseils'
        : `Les délibérations, ${site.authorities[0]?.name ?? ''}`,
      description:
        'Ce que les conseils décident : chaque délibération, son vote, les présents, les montants et l’acte signé.',
    },
    html`<header class="hero"><div>
${!several && onlyCouncil(site)}<h1>Ce que le conseil décide, en clair</h1>
<p class="lead">Chaque délibération du conseil avec son vote, les présents, les montants et l’acte signé. Tout est vérifiable : chaque donnée renvoie aux mots de l’acte.</p>
${searchForm()}
</div>
${yearFigures(site)}
</header>
${several && authorities(site)}
<div class="columns">
<section aria-labelledby="decisions"><h2 id="decisions">Dernières décisions</h2>
${actList(site.acts.slice(0, 8), { date: true, authority: several })}
<p><a href="/annees/">Toutes les séances, par année</a></p></section>
<div>
<section aria-labelledby="seances"><h2 id="seances">Dernières séances</h2>
${sittingList(site.sittings.slice(0, 5), several)}</section>
${themes(site)}
${findings(site)}
</div>
</div>`,
  );
}

/** Whose register it is, when it is of one council. */
const onlyCouncil = ({ authorities: [council] }: Site): Content =>
  council &&
  html`<p class="eyebrow">${council.body} · <a href="${council.path}">${council.name}</a></p>
`;

const authorities = ({
  authorities: all,
}: Site): Content => html`<section aria-labelledby="conseils"><h2 id="conseils">Les conseils</h2>
<ul class="bare cards">${all.map((authority) => html`<li><a href="${authority.path}">${authority.name}</a><p class="details">${authority.body}${authority.isFictional && ' – exemple fictif'}</p></li>`)}</ul></section>`;

function yearFigures({ years }: Site): Content {
  const [latest] = years;
  return (
    latest &&
    html`<section aria-labelledby="chiffres"><h2 id="chiffres">L’année ${latest.year} en chiffres</h2>
${figures(latest.acts)}
<p><a href="${latest.path}">Voir l’année ${latest.year}</a></p></section>`
  );
}

/** What the councils decide on: the theme is the way in for those who know no date. */
function themes({ topics }: Site): Content {
  const all = themesOf(topics);
  const most = Math.max(...all.map(({ count }) => count));
  return (
    all.length > 0 &&
    html`<section aria-labelledby="themes"><h2 id="themes">Par thème</h2>
<ul class="bare drawn">${all.map(({ theme, title, count }) => html`<li><a href="/themes/#t${theme}">${title}</a> <span class="counts">${number(count)}</span>${bar([{ kind: 'inFavour', count }], most)}</li>`)}</ul></section>`
  );
}

function findings(site: Site): Content {
  const found = site.acts
    .flatMap((view) => view.act.findings.map((finding) => ({ view, finding })))
    .filter(({ finding }) => finding.severity !== 'info')
    .slice(0, 3);
  return (
    found.length > 0 &&
    html`<section aria-labelledby="constats"><h2 id="constats">Derniers constats</h2>
<ul class="bare">${found.map(({ finding, view }) => findingItem(finding, html`<a href="${view.path}">${view.label}</a>`))}</ul>
<p><a href="/qualite/">Tous les constats</a></p></section>`
  );
}
