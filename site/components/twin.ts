import { slug } from '../../pipeline/french/fold.ts';
import type { ActView } from '../data/act.ts';
import { type Content, html } from '../html.ts';
import { actText } from './act-text.ts';

/** The whole act as a web page, part by part: what a screen reader can read where the PDF cannot. */
export function twin(act: ActView): Content {
  const { legalBases, recitals, rationale, operativeText } = act.record;
  const parts: [id: string, title: string, content: Content][] = [
    ['visas', 'Textes visés', legalBases.length > 0 && actText(act, legalBases)],
    ['considerants', 'Considérants', recitals.length > 0 && actText(act, recitals)],
    ['expose', 'Exposé des motifs', rationale.length > 0 && actText(act, rationale)],
    ['dispositif', 'Décision', operativeText.length > 0 && anchored(act)],
  ];
  const filled = parts.filter(([, , content]) => content !== false);
  if (filled.length === 0) return null;
  return html`<section class="twin" aria-labelledby="texte">
<h2 id="texte">Le texte de l’acte</h2>
<p class="aside">Texte lu dans le document pour être accessible à tous. Seul l’acte signé fait foi.</p>
${filled.map(
  ([id, title, content]) => html`<h3 id="${id}">${title}</h3>
${content}`,
)}
</section>`;
}

/** What the council decides, item by item. */
export const operative = (act: ActView): Content =>
  operativeList(act, (label) => html`<strong>${label}</strong>`);

/** The same, each article with an address of its own. */
function anchored(act: ActView): Content {
  const taken = new Set<string>();
  return operativeList(act, (label) => {
    const name = `article-${slug(label).replace(/^article-/, '')}`;
    let id = name;
    for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
    taken.add(id);
    return html`<h4 id="${id}"><a href="#${id}">${label}</a></h4>`;
  });
}

const operativeList = (act: ActView, heading: (label: string) => Content): Content =>
  html`<ol class="operative">${act.record.operativeText.map(
    ({ label, text }) =>
      html`<li${label && html` class="article"`}>${label && heading(label)}${actText(act, [text])}</li>
`,
  )}</ol>`;
