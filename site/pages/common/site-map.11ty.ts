import { shell } from '../../components/shell.ts';
import type { PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/plan-du-site/' };

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'text',
      title: 'Plan du site',
      description: 'Toutes les sortes de pages et leurs adresses.',
      trail: [{ label: 'Plan du site' }],
    },
    html`<h1>Plan du site</h1><div class="columns">
<div><h2>Lire</h2><ul><li><a href="/">Accueil</a></li><li><a href="/recherche/">Recherche</a></li><li><a href="/annees/">Séances par année</a><ul>${page.site.years.map(({ year, path }) => html`<li><a href="${path}">${year}</a></li>`)}</ul></li><li><a href="/montants/">Montants</a></li></ul></div>
<div><h2>Conseils</h2><ul>${page.site.authorities.map(({ name, path, legalPage, legalYears }) => html`<li><a href="${path}">${name}</a><ul><li><a href="${path}elus/">Les élus, ${name}</a></li>${legalYears.length > 0 && html`<li><a href="${legalPage}">Registre légal, ${name}</a></li>`}</ul></li>`)}</ul>
<h2>Thèmes</h2><ul><li><a href="/themes/">Tous les thèmes</a><ul>${page.site.topics.map(({ label, path, code }) => html`<li><a href="${path}">${label}</a> (${code})</li>`)}</ul></li></ul></div>
<div><h2>Réutiliser</h2><ul><li><a href="/donnees/">Données</a></li><li><a href="/flux.atom">Flux Atom</a></li><li><a href="/flux.json">Flux JSON</a></li><li><a href="/seances.ics">Agenda des séances</a></li></ul>
<h2>Comprendre</h2><ul><li><a href="/qualite/">Qualité</a></li><li><a href="/a-propos/">À propos</a></li><li><a href="/accessibilite/">Accessibilité</a></li><li><a href="/mentions-legales/">Mentions légales</a></li></ul></div>
</div>`,
  );
