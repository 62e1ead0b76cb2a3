import { MEASURED } from '../../pipeline/evaluate/labels.ts';
import { accuracy } from '../data/accuracy.ts';
import { longDate } from '../filters/long-date.ts';
import { number } from '../filters/number.ts';
import { plural } from '../filters/plural.ts';
import { type Content, html } from '../html.ts';
import { scrollingTable } from './scrolling.ts';

/** How good the reading is: the last measure, when it was made and on what. */
export function accuracySection(): Content {
  const { measuredOn, pipelineVersion, sample, figures } = accuracy;
  const { documents, actsGold, completeRecords } = figures.summary;
  return html`<section aria-labelledby="exactitude"><h2 id="exactitude">Exactitude de la lecture</h2>
<p>Mesurée le ${longDate(measuredOn)} (version ${pipelineVersion}) sur ${plural(documents, 'document')} et ${plural(actsGold, 'acte')} : ${share(completeRecords)} des actes sont lus sans aucune faute ni oubli dans ce qui compte. Mesure faite sur ${sample}.</p>
<details><summary>${plural(figures.fields.length, 'donnée mesurée', 'données mesurées')}, une par une</summary>
${scrollingTable({
  heading: 'exactitude',
  head: html`<th scope="col">Donnée</th><th scope="col" class="figure">Valeurs à trouver</th><th scope="col" class="figure">Justes parmi les lues</th><th scope="col" class="figure">Trouvées parmi les écrites</th>`,
  rows: figures.fields.map(
    ({ field, gold, precision, recall }) =>
      html`<tr><th scope="row">${MEASURED[field] ?? field}</th><td class="figure">${number(gold)}</td><td class="figure">${share(precision)}</td><td class="figure">${share(recall)}</td></tr>
`,
  ),
})}</details></section>`;
}

const share = (value: number | null): string => (value === null ? '–' : `${value.toLocaleString('fr-FR')} %`);
