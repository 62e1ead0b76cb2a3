import { legalFileLink } from '../../components/legal-file.ts';
import { shell } from '../../components/shell.ts';
import type { AuthorityView } from '../../data/authority.ts';
import type { LegalYearView } from '../../data/legal-year.ts';
import { each, type PageData } from '../../eleventy.ts';
import { number } from '../../filters/number.ts';
import { type Content, html } from '../../html.ts';

export const data = {
  pagination: each('site.legalCouncils', 'council'),
  permalink: ({ council }: { council: AuthorityView }) => council.legalPage,
};

/** The years of the legal register of a council. */
export function render(page: PageData<{ council: AuthorityView }>): string {
  const { council, site } = page;
  const file = legalFileLink(site, council);
  return shell(
    page,
    {
      kind: 'text',
      title: `Registre légal, ${council.name}`,
      description: `Adoption, transmission, publication, caractère exécutoire et recours des actes, année par année, ${council.name}.`,
      authority: council,
      trail: [{ label: council.name, path: council.path }, { label: 'Registre légal' }],
    },
    html`<header class="page"><p class="eyebrow">${council.name} · ${council.body}</p>
<h1>Registre légal</h1>
<p class="lead">Les jours qui comptent en droit, acte par acte, une page par année.</p></header>
${file && html`<ul class="inline actions">${file}</ul>`}
<table><caption class="hidden">Années du registre légal</caption>
<thead><tr><th scope="col">Année</th><th scope="col" class="figure">Séances</th><th scope="col" class="figure">Actes</th></tr></thead>
<tbody>${council.legalYears.map(row)}</tbody></table>`,
  );
}

const row = ({ path, year, sittings }: LegalYearView): Content =>
  html`<tr><th scope="row"><a href="${path}">${year}</a></th><td class="figure">${number(sittings.length)}</td><td class="figure">${number(sittings.reduce((sum, { acts }) => sum + acts.length, 0))}</td></tr>
`;
