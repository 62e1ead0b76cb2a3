import { legalFileLink } from '../../components/legal-file.ts';
import { legalSitting } from '../../components/legal-sitting.ts';
import { shell } from '../../components/shell.ts';
import type { LegalYearView } from '../../data/legal-year.ts';
import type { DepositedList } from '../../data/sitting.ts';
import { each, type PageData } from '../../eleventy.ts';
import { type Content, html, joined } from '../../html.ts';

export const data = {
  pagination: each('site.legalYears', 'legalYear'),
  permalink: ({ legalYear }: { legalYear: LegalYearView }) => legalYear.path,
};

/** The days that count in law for the acts of one year, to be printed and kept. */
export function render(page: PageData<{ legalYear: LegalYearView }>): string {
  const { legalYear, site } = page;
  const { authority, year, sittings } = legalYear;
  return shell(
    page,
    {
      kind: 'register',
      title: `Registre légal ${year}, ${authority.name}`,
      description: `Adoption, transmission, publication, caractère exécutoire et recours des actes de ${year}, ${authority.name}.`,
      authority,
      trail: [
        { label: authority.name, path: authority.path },
        { label: 'Registre légal', path: authority.legalPage },
        { label: year },
      ],
    },
    html`<header class="page"><p class="eyebrow">${authority.name} · ${authority.body}</p>
<h1>Registre légal ${year}</h1>
<p class="lead">Les jours qui comptent en droit, acte par acte.</p></header>
<ul class="inline actions">${legalFileLink(site, authority)}${years(legalYear)}</ul>
<p class="screen">Cette page s’imprime en paysage.</p>
${sittings.map((sitting) => legalSitting(sitting, listOf(legalYear, sitting.date)))}
${gone(legalYear, page)}
${RULES}`,
  );
}

const listOf = ({ authority }: LegalYearView, day: string): DepositedList | null =>
  authority.sittings.find(({ date }) => date === day)?.list ?? null;

function years({ authority, year }: LegalYearView): Content {
  const others = authority.legalYears.filter((other) => other.year !== year);
  return (
    others.length > 0 &&
    html`<li>Autres années : ${joined(others.map(({ path, year }) => html`<a href="${path}">${year}</a>`))}</li>`
  );
}

/** Acts of the year that are not shown any more keep their line. */
function gone({ authority, year }: LegalYearView, { site }: PageData): Content {
  const notices = site.notices.filter(
    ({ path, authority: own }) => own === authority && path.startsWith(`${authority.path}${year}-`),
  );
  return (
    notices.length > 0 &&
    html`<section aria-labelledby="retires"><h2 id="retires">Actes qui ne sont plus montrés</h2>
<ul>${notices.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}</ul></section>`
  );
}

const RULES = html`<section aria-labelledby="regles"><h2 id="regles">Comment ces jours sont comptés</h2>
<ul><li>Un acte est exécutoire quand il est publié et reçu en préfecture (code général des collectivités territoriales, article L2131-1).</li>
<li>Le jour de publication est celui de la mise en ligne dans ce registre, ou celui que l’acte imprime s’il est plus ancien et que la loi admet une autre publicité que la mise en ligne.</li>
<li>L’acte reste en ligne deux mois au moins (article R2131-1).</li>
<li>Le recours s’exerce dans les deux mois francs de la publication ; une fin un samedi, un dimanche ou un jour férié passe au jour ouvré qui suit (code de justice administrative, article R421-1). Un recours gracieux ou une notification peut changer ce jour.</li>
<li>La liste des délibérations est attendue une semaine après la séance (article L2121-25), le procès-verbal une semaine après la séance qui l’arrête (article L2121-15).</li>
<li>Un tiret veut dire que le registre ne le sait pas. Ces calculs aident ; ils n’ont pas de valeur officielle.</li></ul></section>`;
