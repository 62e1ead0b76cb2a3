import type { ActView } from '../data/act.ts';
import type { Site } from '../data.ts';
import { fileSize } from '../filters/file-size.ts';
import { mediaType } from '../filters/media-type.ts';
import { plural } from '../filters/plural.ts';
import { type Content, html, joined } from '../html.ts';
import { sourceAddress } from './evidence-table.ts';

/** The document as it was deposited: open, save, verify. */
export function sourceCard({ source, record }: ActView, { filesOf }: Site): Content {
  const { mediaType: type, size, pages, sha256, pageRange } = record.source;
  const data = filesOf.get(record.id) ?? [];
  const address = sourceAddress(source.path);
  const isPart = pageRange && pageRange[1] !== undefined && pageRange[1] - (pageRange[0] ?? 1) + 1 < pages;
  return html`<section class="source" aria-labelledby="acte">
<h2 id="acte" class="hidden">L’acte déposé</h2>
<p><a class="button" id="source" type="${type}" href="${address}">Ouvrir l’acte</a> <a href="${address}" download="${source.name}">Enregistrer (${mediaType(type)}, ${fileSize(size)})</a></p>
<p class="aside">${plural(pages, 'page')}${isPart && ` (pages ${pageRange?.[0]} à ${pageRange?.[1]} pour cet acte)`}. ${data.length > 0 && html`Données : ${joined(data.map((file) => html`<a href="/${file.path}">${mediaType(file.mediaType)}</a>`))}. `}Empreinte SHA-256 : <code>${sha256}</code></p>
</section>`;
}
