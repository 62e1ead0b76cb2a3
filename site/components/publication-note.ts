import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { ActView } from '../data/act.ts';
import { type Content, html } from '../html.ts';

/** Above an act: that it is a draft, that it replaced another version, that it was online before a day. */
export function publicationNote(view: ActView): Content {
  return html`${maskingNote(view)}${lifeNote(view)}`;
}

/** The act as published is not whole, and says so. */
const maskingNote = ({ act: { masking } }: ActView): Content =>
  masking &&
  html`<p class="aside"><strong>Données personnelles masquées.</strong> Des mots ont été retirés de cet acte, de son document et de ses données avant publication. Fondement : ${masking.grounds.join(' ; ')}.</p>`;

function lifeNote({ act: { publication }, path }: ActView): Content {
  if (!publication) return null;
  if (publication.isDraft)
    return html`<p class="fictional"><strong>Brouillon.</strong> Cet acte n’est pas publié : il n’est montré que dans cet aperçu.</p>`;
  const { differences: formers = [], online } = publication;
  return html`${online?.before && html`<p class="aside">En ligne avant le ${frenchDate(online.before)}.</p>`}${formers.length > 0 && html`<p class="aside">Cet acte a remplacé ${formers.length > 1 ? `${formers.length} versions` : 'une version'} : <a href="${path}versions/">ce qui a changé</a>.</p>`}`;
}
