import { dictionary } from '../data/dictionary.ts';
import { type Content, html } from '../html.ts';
import { scrollingTable } from './scrolling.ts';

/** The data dictionary, straight from the schema. */
export const dictionaryTable = (): Content =>
  scrollingTable({
    heading: 'dictionnaire',
    head: html`<th scope="col">Champ</th><th scope="col">Nom</th><th scope="col">Ce que c’est</th><th scope="col">Type</th><th scope="col">Colonne SCDL</th>`,
    rows: dictionary().map(
      ({
        pointer,
        labels,
        description,
        type,
        scdl,
      }) => html`<tr><th scope="row"><code>${pointer}</code></th><td>${labels.at(-1)}</td><td>${description}</td><td>${type}</td><td>${scdl && html`<code>${scdl}</code>`}</td></tr>
`,
    ),
  });
