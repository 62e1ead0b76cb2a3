import { type Content, html } from '../html.ts';

/** What names a part of the page to those who hear it: the id of its heading, or words of its own. */
type Name = { heading: string } | { label: string };

interface Table {
  class?: string;
  /** Cells of the first row. */
  head: Content;
  rows: Content;
}

/** Wider than a narrow screen: scrolled sideways, by the keyboard too. */
export const scrolling = (name: Name, wide: Content): Content =>
  html`<div class="scroll" tabindex="0" role="group"${naming(name)}>${wide}</div>`;

export const scrollingTable = ({ class: kind, head, rows, ...name }: Name & Table): Content =>
  scrolling(
    name,
    html`<table${naming(name)}${kind && html` class="${kind}"`}>
${head && html`<thead><tr>${head}</tr></thead>\n`}<tbody>${rows}</tbody></table>`,
  );

const naming = (name: Name): Content =>
  'heading' in name ? html` aria-labelledby="${name.heading}"` : html` aria-label="${name.label}"`;
