import type { ActView } from '../data/act.ts';
import type { Evidence } from '../data/evidence.ts';
import { display } from '../filters/display.ts';
import { excerpt } from '../filters/excerpt.ts';
import { type Content, html, joined } from '../html.ts';
import { CERTAINTIES } from '../words.ts';
import type { Facts } from './mark.ts';
import { scrollingTable } from './scrolling.ts';

/** Where each fact of the act comes from: the words of the source, the rule, the correction. */
export function evidenceTable(act: ActView, facts: Facts): Content {
  return scrollingTable({
    heading: 'preuves',
    class: 'evidence',
    head: html`<th scope="col">Donnée</th><th scope="col">Valeur lue</th><th scope="col">D’où elle vient</th><th scope="col">Mots de l’acte</th>`,
    rows: [...facts.values()].map((fact) => row(act, fact)),
  });
}

const row = (
  act: ActView,
  { anchor, label, value, certainty, rules, spans, pointer }: Evidence,
): Content => html`<tr id="${anchor}"${spans.length > 0 && html` data-fact="${pointer}" data-spans="${placesOf(act, spans)}"`}><th scope="row">${label}</th><td>${excerpt(display(value), 300)}</td><td><span class="mark ${certainty}">${CERTAINTIES[certainty]}</span>${certainty !== 'stated' && html` <span class="rule">${certainty === 'corrected' ? correctionOf(act, pointer) : `règle « ${rules.join(', ')} »`}</span>`}</td><td>${spans.length > 0 ? html`<q>${excerpt(quoteOf(spans), 400)}</q> ${joined(pagesOf(spans).map((page) => pageLink(act, page)))}` : '–'}</td></tr>
`;

/** Where `evidence.js` finds the words: « page start end » in a text, « page x0 y0 x1 y1 » for each line of a PDF. */
const placesOf = ({ record }: ActView, spans: Evidence['spans']): string =>
  spans
    .flatMap((span) =>
      (isPdf(record) ? boxesOf(span) : [[span.start, span.end]]).map((place) =>
        [span.page, ...place].join(' '),
      ),
    )
    .join(';');

/** A page without boxes is still a page to open. */
const boxesOf = ({ box, boxes }: Evidence['spans'][number]): number[][] => boxes ?? [box ?? []];

const isPdf = ({ source }: ActView['record']): boolean => source.mediaType === 'application/pdf';

const correctionOf = ({ act }: ActView, pointer: string): string =>
  act.corrections.find((correction) => correction.pointer.startsWith(pointer))?.reason ?? '';

const quoteOf = (spans: Evidence['spans']): string =>
  spans.map(({ quote }) => quote.replace(/\s+/g, ' ')).join(' … ');

const pagesOf = (spans: Evidence['spans']): number[] => [...new Set(spans.map(({ page }) => page))];

/** Opens a PDF at the page; other kinds have no pages to open. */
const pageLink = ({ source, record }: ActView, page: number): Content =>
  isPdf(record) && html`<a href="${sourceAddress(source.path)}#page=${page}">page ${page}</a>`;

/** A file name may hold spaces and accents. */
export const sourceAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
