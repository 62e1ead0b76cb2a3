import { shell } from '../../components/shell.ts';
import type { PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/elus/' };

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'members-all',
      title: 'Les élus',
      description: 'Les membres des conseils nommés dans les délibérations publiées.',
      trail: [{ label: 'Élus' }],
    },
    html`<header class="page"><h1>Les élus</h1></header>
${page.site.authorities.map(
  (
    council,
  ) => html`<section aria-labelledby="c-${council.slug}"><h2 id="c-${council.slug}"><a href="${council.path}elus/">${council.name}</a></h2>
<p class="details">${council.body}, ${plural(council.members.length, 'personne nommée', 'personnes nommées')} dans les actes. <a href="${council.path}elus/">Présences et pouvoirs, ${council.name}</a></p>
<ul class="names">${council.members.map(({ name, path }) => html`<li><a href="${path}">${name}</a></li>`)}</ul></section>`,
)}`,
  );
