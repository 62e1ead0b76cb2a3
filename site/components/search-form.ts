import { html } from '../html.ts';

/** Leads to the search page; works as a plain form. */
export const searchForm = () =>
  html`<form role="search" action="/recherche/" class="search"><label for="q">Rechercher dans les délibérations</label><div class="row"><input id="q" name="q" type="search" autocomplete="off" placeholder="cantine, subvention, rue…"><button type="submit">Chercher</button></div></form>`;
