import { legalFile } from '../../pipeline/exports/legal/acts.ts';
import type { AuthorityView } from '../data/authority.ts';
import type { Site } from '../data.ts';
import { type Content, html } from '../html.ts';

/** The legal register of a council as a data set, when it was written. */
export function legalFileLink({ filesOf }: Site, { slug }: AuthorityView): Content {
  const file = legalFile(slug);
  const isWritten = filesOf.get(undefined)?.some(({ path }) => path === file);
  return isWritten && html`<li><a href="/${file}" download>Télécharger toutes les années (CSV)</a></li>`;
}
