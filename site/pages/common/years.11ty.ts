import { shell } from '../../components/shell.ts';
import { sittingList } from '../../components/sitting-list.ts';
import { yearChart } from '../../components/year-chart.ts';
import type { PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/annees/' };

/** More sittings than this, and each year lists its own. */
const LONG = 120;

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'years',
      title: 'Les séances par année',
      description: 'Toutes les séances des conseils et leurs délibérations, année par année.',
      trail: [{ label: 'Séances' }],
    },
    html`<header class="page"><h1>Les séances par année</h1></header>
${yearChart(page.site.years)}
${page.site.years.map(
  (
    year,
  ) => html`<section aria-labelledby="a${year.year}"><h2 id="a${year.year}"><a href="${year.path}">${year.year}</a></h2>
<p class="details">${plural(year.sittings.length, 'séance')}, ${plural(year.acts.length, 'délibération')}</p>
${page.site.sittings.length <= LONG && sittingList(year.sittings, page.site.hasSeveralAuthorities)}</section>`,
)}`,
  );
