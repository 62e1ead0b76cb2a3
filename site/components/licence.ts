import { LICENCE } from '../../pipeline/exports/lib/about.ts';
import { html } from '../html.ts';

/** The licence of the data, by its name. */
export const licence = html`<a href="${LICENCE.address}">${LICENCE.title}</a>`;
