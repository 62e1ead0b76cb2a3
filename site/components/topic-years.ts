import { groupBy } from '../../pipeline/lib/group-by.ts';
import type { Site } from '../data.ts';
import { type Content, html } from '../html.ts';
import { THEMES } from '../words.ts';
import { scrollingTable } from './scrolling.ts';

/** How many years a page can show side by side. */
const YEARS = 10;

/** Acts of each theme in each year: a table whose cells are drawn as well as written. */
export function topicYears({ acts, years }: Site): Content {
  const shown = years.slice(0, YEARS).reverse();
  const byTheme = groupBy(
    acts.filter(({ topic }) => topic),
    ({ topic }) => topic?.theme ?? '',
  );
  if (shown.length < 2 || byTheme.size === 0) return null;
  const count = (theme: string, year: string) =>
    (byTheme.get(theme) ?? []).filter(({ sitting }) => sitting.year === year).length;
  const themes = [...byTheme.keys()].sort();
  const most = Math.max(...themes.flatMap((theme) => shown.map(({ year }) => count(theme, year))));
  return html`<section aria-labelledby="theme-annee"><h2 id="theme-annee">Thèmes et années</h2>
${scrollingTable({
  heading: 'theme-annee',
  class: 'dots',
  head: html`<th scope="col">Thème</th>${shown.map(({ year, path }) => html`<th scope="col"><a href="${path}">${year}</a></th>`)}`,
  rows: themes.map(
    (
      theme,
    ) => html`<tr><th scope="row">${THEMES[theme] ?? theme}</th>${shown.map(({ year }) => html`<td>${dot(count(theme, year), most)}</td>`)}</tr>
`,
  ),
})}</section>`;
}

/** A disc whose surface is the number. */
const dot = (value: number, most: number): Content =>
  value > 0 &&
  html`<svg viewBox="-10 -10 20 20" width="32" height="32" aria-hidden="true"><circle class="inFavour" r="${(9.5 * Math.sqrt(value / most)).toFixed(1)}"/></svg> ${value}`;
