import { bar } from '../../components/bar.ts';
import { scrollingTable } from '../../components/scrolling.ts';
import { shell } from '../../components/shell.ts';
import { type Beneficiary, beneficiariesOf, largestAmounts } from '../../data/amounts.ts';
import type { PageData } from '../../eleventy.ts';
import { euros } from '../../filters/euros.ts';
import { excerpt } from '../../filters/excerpt.ts';
import { plural } from '../../filters/plural.ts';
import { type Content, html, joined } from '../../html.ts';

export const data = { permalink: '/montants/' };

const LARGEST = 30;
/** Rows a page can bear; the data have the others. */
const SHOWN = 200;

export function render(page: PageData): string {
  const { site } = page;
  const beneficiaries = beneficiariesOf(site.acts);
  return shell(
    page,
    {
      kind: 'amounts',
      title: 'Les montants',
      description:
        'Les sommes nommées dans les délibérations : subventions par bénéficiaire, plus grandes sommes.',
      trail: [{ label: 'Montants' }],
      scripts: ['sort.js'],
    },
    html`<header class="page"><h1>Les montants</h1>
<p class="lead">Les sommes que les actes nomment. Une somme nommée n’est pas toujours une dépense votée : l’acte le dit.</p></header>
<section aria-labelledby="beneficiaires"><h2 id="beneficiaires">Par bénéficiaire</h2>
${beneficiaries.length > 0 ? byBeneficiary(beneficiaries) : html`<p>Aucun acte publié ne joint une somme à un bénéficiaire.</p>`}</section>
<section aria-labelledby="sommes"><h2 id="sommes">Les plus grandes sommes nommées</h2>
${scrollingTable({
  heading: 'sommes',
  class: 'sortable',
  head: html`<th scope="col" class="figure">Somme</th><th scope="col">Délibération</th><th scope="col">Conseil</th>`,
  rows: largestAmounts(site.acts, LARGEST).map(
    ({
      act,
      amount,
    }) => html`<tr><td class="figure" data-value="${amount.value}">${euros(amount.value)}</td><td class="what"><a href="${act.path}">${excerpt(act.title, 120)}</a></td><td>${act.authority.name}${act.authority.isFictional && ' (fictive)'}</td></tr>
`,
  ),
})}
<p class="aside">La plus grande somme de chaque acte, les ${LARGEST} premières. Toutes les sommes sont dans <a href="/donnees/">les données</a>.</p></section>`,
  );
}

function byBeneficiary(beneficiaries: readonly Beneficiary[]): Content {
  const most = beneficiaries[0]?.total ?? 0;
  return html`<p>${plural(beneficiaries.length, 'bénéficiaire')} dans les actes adoptés. Deux écritures d’un même nom peuvent rester séparées.</p>
${scrollingTable({
  heading: 'beneficiaires',
  class: 'sortable',
  head: html`<th scope="col">Bénéficiaire</th><th scope="col" class="figure">Total</th><td></td><th scope="col">Délibérations</th>`,
  rows: beneficiaries.slice(0, SHOWN).map(
    ({
      name,
      total,
      amounts,
    }) => html`<tr><th scope="row">${name}</th><td class="figure" data-value="${total}">${euros(total)}</td><td>${bar([{ kind: 'inFavour', count: total }], most)}</td><td>${joined([...new Set(amounts.map(({ act }) => act))].map((act) => html`<a href="${act.path}">${act.record.number ?? excerpt(act.title, 40)}</a>`))}</td></tr>
`,
  ),
})}
${beneficiaries.length > SHOWN && html`<p class="aside">Les ${SHOWN} premiers. Tous sont dans <a href="/donnees/">les données</a>.</p>`}`;
}
