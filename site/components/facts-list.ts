import { type Content, html } from '../html.ts';

/** Terms and what is known of them; those nothing is known of are left out. */
export const factsList = (facts: readonly (readonly [term: Content, value: Content])[]): Content =>
  html`<dl class="facts">${facts.map(([term, value]) => isKnown(value) && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;

const isKnown = (value: Content): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  String(value) !== '' &&
  !(Array.isArray(value) && value.length === 0);
