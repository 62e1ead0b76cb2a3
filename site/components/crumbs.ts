import { html } from '../html.ts';

export interface Crumb {
  label: string;
  path?: string;
}

/** Where the page stands. */
export const crumbs = (
  trail: readonly Crumb[],
) => html`<nav class="crumbs" aria-label="Fil d’Ariane"><ol class="inline">
<li><a href="/">Accueil</a></li>
${trail.map(({ label, path }) => (path ? html`<li><a href="${path}">${label}</a></li>` : html`<li aria-current="page">${label}</li>`))}
</ol></nav>`;
