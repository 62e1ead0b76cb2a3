import type { YearView } from '../data/year.ts';
import { number } from '../filters/number.ts';
import { percent } from '../filters/percent.ts';
import { type Content, html } from '../html.ts';

/** How the votes went, year after year: a table whose bars are drawn. */
export function yearChart(years: readonly YearView[]): Content {
  if (years.length < 2) return null;
  const most = Math.max(...years.map(({ acts }) => acts.length));
  return html`<section aria-labelledby="votes-annees"><h2 id="votes-annees">Les votes, année par année</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="votes-annees"><table>
<thead><tr><th scope="col">Année</th><th scope="col" class="figure">Délibérations</th><th scope="col" class="figure">Avec des voix contre ou des abstentions</th><th scope="col" class="figure">Part</th><td></td></tr></thead>
<tbody>${years.map((year) => row(year, most))}</tbody></table></div></section>`;
}

function row({ year, path, acts }: YearView, most: number): Content {
  const contested = acts.filter(({ isContested }) => isContested).length;
  const width = (count: number) => ((100 * count) / most).toFixed(1);
  return html`<tr><th scope="row"><a href="${path}">${year}</a></th><td class="figure">${number(acts.length)}</td><td class="figure">${number(contested)}</td><td class="figure">${percent(contested, acts.length)}</td><td><svg class="bar wide" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="inFavour" width="${width(acts.length)}" height="8"/><rect class="against" width="${width(contested)}" height="8"/></svg></td></tr>
`;
}
