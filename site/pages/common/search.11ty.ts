import { shell } from '../../components/shell.ts';
import type { PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/recherche/' };

const FILTERS: readonly [name: string, label: string][] = [
  ['annee', 'Année'],
  ['theme', 'Thème'],
  ['resultat', 'Résultat'],
  ['vote', 'Vote'],
  ['montant', 'Plus grande somme citée'],
  ['conseil', 'Conseil'],
  ['seance', 'Séance'],
  ['elu', 'Élu nommé'],
];

export function render(page: PageData): string {
  const { site } = page;
  const filters = FILTERS.filter(([name]) => name !== 'conseil' || site.hasSeveralAuthorities);
  return shell(
    page,
    {
      kind: 'search-page',
      hasSearch: true,
      title: 'Rechercher',
      description:
        'Chercher dans le texte de toutes les délibérations, par année, thème, résultat, somme ou élu.',
      trail: [{ label: 'Recherche' }],
      scripts: ['search.js'],
    },
    html`<header class="page"><h1>Rechercher</h1></header>
<form id="search" role="search" action="/recherche/" class="search">
<label for="q">Mots cherchés, avec ou sans accents</label>
<div class="row"><input id="q" name="q" type="search" autocomplete="off"><button type="submit">Chercher</button></div>
<details id="filters" hidden><summary>Filtrer et trier</summary><div class="filters">
${filters.map(([name, label]) => html`<p><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}"><option value="">Tous</option></select></p>`)}
<p><label for="tri">Ordre</label><select id="tri" name="tri"><option value="">Les plus proches</option><option value="date">Les plus récents</option></select></p>
</div></details>
</form>
<p id="status" role="status" class="details"></p>
<p><button id="all" type="button" class="plain" hidden>Chercher aussi dans les plus anciens</button> <button id="keep" type="button" class="plain" hidden>Garder cette recherche</button></p>
<ol id="results" class="bare ruled"></ol>
<p><button id="more" type="button" hidden>Voir la suite</button></p>
<section id="kept" aria-labelledby="gardees" hidden><h2 id="gardees">Recherches gardées</h2><ul></ul>
<p class="aside">Gardées dans ce navigateur seulement, jamais envoyées.</p></section>
<noscript><p><strong>La recherche demande JavaScript.</strong> Sans lui, tous les actes restent à portée par les listes ci-dessous.</p></noscript>
<section aria-labelledby="parcourir"><h2 id="parcourir">Parcourir</h2><div class="columns">
<div><h3>Par année</h3><ul>${site.years.map(({ year, path, acts }) => html`<li><a href="${path}">${year}</a>, ${plural(acts.length, 'délibération')}</li>`)}</ul></div>
<div><h3>Par thème</h3><ul>${site.topics.map(({ label, path, acts }) => html`<li><a href="${path}">${label}</a>, ${plural(acts.length, 'délibération')}</li>`)}</ul></div>
<div><h3>Par élu</h3><ul>${site.authorities.map(({ name, path, members }) => html`<li><a href="${path}elus/">${name}</a>, ${plural(members.length, 'élu nommé', 'élus nommés')}</li>`)}</ul></div>
</div></section>`,
  );
}
