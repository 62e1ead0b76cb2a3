import { actList } from '../../components/act-list.ts';
import { figures } from '../../components/figures.ts';
import { shell } from '../../components/shell.ts';
import { sittingList } from '../../components/sitting-list.ts';
import type { SittingView } from '../../data/sitting.ts';
import type { YearView } from '../../data/year.ts';
import { each, type PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { type Content, html } from '../../html.ts';

export const data = {
  pagination: each('changed.years', 'year'),
  permalink: ({ year }: { year: YearView }) => year.path,
};

/** More acts than this, and the year lists its sittings only. */
const LONG = 120;

export function render(page: PageData<{ year: YearView }>): string {
  const { year, site } = page;
  const several = site.hasSeveralAuthorities;
  return shell(
    page,
    {
      kind: 'year',
      title: `Les délibérations de ${year.year}`,
      description: `${plural(year.acts.length, 'délibération')} en ${plural(year.sittings.length, 'séance')} en ${year.year}.`,
      trail: [{ label: 'Séances', path: '/annees/' }, { label: year.year }],
    },
    html`<header class="page"><h1>Les délibérations de ${year.year}</h1></header>
${figures(year.acts)}
${year.acts.length > LONG ? sittingList(year.sittings, several) : year.sittings.map((sitting, index) => sittingActs(sitting, index, several))}`,
  );
}

const sittingActs = (
  sitting: SittingView,
  index: number,
  several: boolean,
): Content => html`<section aria-labelledby="s${index}"><h2 id="s${index}"><a href="${sitting.path}">${sitting.title}</a></h2>
${several && html`<p class="details">${sitting.authority.name}${sitting.authority.isFictional && ' (fictive)'}</p>`}
${actList(sitting.acts)}</section>`;
