import type { YearView } from '../data/year.ts';
import { number } from '../filters/number.ts';
import { percent } from '../filters/percent.ts';
import { type Content, html } from '../html.ts';
import { scrollingTable } from './scrolling.ts';

/** How the votes went, year after year: a table whose bars are drawn. */
export function yearChart(years: readonly YearView[]): Content {
  if (years.length < 2) return null;
  const most = Math.max(...years.map(({ acts }) => acts.length));
  return html`<section aria-labelledby="votes-annees"><h2 id="votes-annees">Les votes, année par année</h2>
${scrollingTable({
  heading: 'votes-annees',
  head: html`<th scope="col">Année</th><th scope="col" class="figure">Délibérations</th><th scope="col" class="figure">Vote connu</th><th scope="col" class="figure">Voix contre ou abstentions</th><th scope="col" class="figure">Part</th><td></td>`,
  rows: years.map((year) => row(year, most)),
})}
<p class="aside">« Vote connu » : l’acte donne le nombre de voix ou dit l’unanimité. La part se compte sur ces actes-là.</p></section>`;
}

function row({ year, path, acts }: YearView, most: number): Content {
  const known = acts.filter(({ tellsDivision }) => tellsDivision).length;
  const contested = acts.filter(({ isContested }) => isContested).length;
  const width = (count: number) => ((100 * count) / most).toFixed(1);
  return html`<tr><th scope="row"><a href="${path}">${year}</a></th><td class="figure">${number(acts.length)}</td><td class="figure">${number(known)}</td><td class="figure">${known > 0 ? number(contested) : '–'}</td><td class="figure">${percent(contested, known)}</td><td><svg class="bar wide" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" width="${width(acts.length)}" height="8"/><rect class="inFavour" width="${width(known)}" height="8"/><rect class="against" width="${width(contested)}" height="8"/></svg></td></tr>
`;
}
