import { groupBy } from '../../../pipeline/lib/group-by.ts';
import { actList } from '../../components/act-list.ts';
import { factsList } from '../../components/facts-list.ts';
import { figures } from '../../components/figures.ts';
import { shell } from '../../components/shell.ts';
import { sittingList } from '../../components/sitting-list.ts';
import type { AuthorityView } from '../../data/authority.ts';
import { each, type PageData } from '../../eleventy.ts';
import { number } from '../../filters/number.ts';
import { plural } from '../../filters/plural.ts';
import { html, joined } from '../../html.ts';

export const data = {
  pagination: each('site.councils', 'council'),
  permalink: ({ council }: { council: AuthorityView }) => council.path,
};

export function render(page: PageData<{ council: AuthorityView }>): string {
  const { council } = page;
  const years = groupBy(council.sittings, ({ year }) => year ?? 'Sans date');
  return shell(
    page,
    {
      kind: 'authority',
      title: council.name,
      description: `Les délibérations du ${council.body.toLowerCase()}, ${council.name} : ${plural(council.acts.length, 'acte')} en ${plural(council.sittings.length, 'séance')}.`,
      authority: council,
      head: html`<link rel="alternate" type="application/atom+xml" href="${council.path}flux.atom" title="${council.name}">
`,
      trail: [{ label: council.name }],
    },
    html`<header class="page"><p class="eyebrow">${council.body}</p><h1>${council.name}</h1></header>
${factsList([
  ['SIREN', council.siren],
  ['Population', council.population && plural(council.population, 'habitant')],
  ['Site officiel', council.homepage && html`<a href="${council.homepage}">${council.homepage}</a>`],
  [
    'Membres nommés dans les actes',
    council.members.length > 0 &&
      html`<a href="${council.path}elus/">${number(council.members.length)}, voir la liste</a>`,
  ],
  [
    html`<a href="${council.legalPage}">Registre légal</a>`,
    council.legalYears.length > 0 &&
      joined(council.legalYears.map(({ path, year }) => html`<a href="${path}">${year}</a>`)),
  ],
])}
${figures(council.acts)}
<ul class="inline actions"><li><a href="/recherche/?conseil=${encodeURIComponent(council.name)}">Chercher dans les actes de ce conseil</a></li><li><a href="${council.path}flux.atom">Suivre ce conseil (flux Atom)</a></li></ul>
<section aria-labelledby="decisions"><h2 id="decisions">Dernières décisions</h2>
${actList(council.sittings[0]?.acts.slice(0, 6) ?? [], { date: true })}</section>
<section aria-labelledby="seances"><h2 id="seances">Séances</h2>
${[...years].map(([year, sittings]) => html`<h3 id="annee-${year}">${year}</h3>${sittingList(sittings, false)}`)}</section>`,
  );
}
