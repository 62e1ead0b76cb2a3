import { frenchDate } from '../../../pipeline/french/dates/calendar.ts';
import type { FieldChange, TextPiece } from '../../../pipeline/ledger/replace/difference.ts';
import { shell } from '../../components/shell.ts';
import { labelOf } from '../../data/evidence.ts';
import type { VersionsView } from '../../data/versions.ts';
import { each, type PageData } from '../../eleventy.ts';
import { excerpt } from '../../filters/excerpt.ts';
import { type Content, html } from '../../html.ts';

export const data = {
  pagination: each('site.versions', 'versions'),
  permalink: ({ versions }: { versions: VersionsView }) => versions.path,
};

const day = (time: string) => frenchDate(time.slice(0, 10));

/** What changed each time a document of the act was replaced. */
export function render(page: PageData<{ versions: VersionsView }>): string {
  const { act, changes } = page.versions;
  return shell(
    page,
    {
      kind: 'text',
      title: excerpt(`Ce qui a changé, ${act.label}`, 110),
      description: `Les versions remplacées de la ${act.label.toLowerCase()} et leurs différences.`,
      authority: act.authority,
      trail: [
        { label: act.authority.name, path: act.authority.path },
        { label: act.sitting.shortTitle, path: act.sitting.path },
        { label: act.record.number ?? 'Acte sans numéro', path: act.path },
        { label: 'Ce qui a changé' },
      ],
    },
    html`<div class="prose"><h1>Ce qui a changé, ${act.label}</h1>
${changes.map(
  ({
    difference: { former, fields, text },
    document,
  }) => html`<section><h2>Remplacement du ${day(former.until)}</h2>
<p>Raison : ${former.reason}</p>
<p><a href="${document}">Le document remplacé</a>, en ligne du ${day(former.since)} au ${day(former.until)}, empreinte SHA-256 <code>${former.sourceSha256}</code></p>
${fieldTable(fields)}
<h3>Dans le texte</h3>
<p class="aside">Les mots ôtés sont barrés, les mots ajoutés soulignés.</p>
<p>${text.map(pieceOf)}</p></section>`,
)}</div>`,
  );
}

const fieldTable = (fields: readonly FieldChange[]): Content =>
  fields.length > 0 &&
  html`<h3>Dans les données</h3>
<table aria-label="Dans les données"><thead><tr><th scope="col">Donnée</th><th scope="col">Avant</th><th scope="col">Après</th></tr></thead><tbody>${fields.map(
    ({ pointer, before, after }) =>
      html`<tr><th scope="row">${labelOf(pointer) || pointer}</th><td>${before}</td><td>${after}</td></tr>`,
  )}</tbody></table>`;

function pieceOf({ kind, text }: TextPiece): Content {
  if (kind === 'removed') return html`<del>${text}</del> `;
  return kind === 'added' ? html`<ins>${text}</ins> ` : `${text} `;
}
