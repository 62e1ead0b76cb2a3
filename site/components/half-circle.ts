import { plural } from '../filters/plural.ts';
import { type Content, type Html, html } from '../html.ts';
import { seatsOf } from './seats.ts';

/** A part of the half-circle: its shape and colour say the vote. */
export type SeatKind =
  | 'inFavour'
  | 'against'
  | 'abstentions'
  | 'notVoting'
  | 'away'
  | 'present'
  | 'represented';

export interface Part {
  kind: SeatKind;
  count: number;
  /** « voix pour ». */
  one: string;
  many?: string;
}

/** One seat per member: each kind has a shape of its own, for those who do not see colours. */
const SHAPES: Record<SeatKind, (r: number) => Html> = {
  inFavour: (r) => html`<circle r="${r}"/>`,
  present: (r) => html`<circle r="${r}"/>`,
  against: (r) => html`<path d="M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}"/>`,
  abstentions: (r) => html`<circle r="${r * 0.8}"/>`,
  represented: (r) => html`<circle r="${r * 0.8}"/>`,
  notVoting: (r) => html`<path d="M${-r} 0H${r}"/>`,
  away: (r) => html`<circle r="${Math.max(0.9, r * 0.25)}"/>`,
};

/** The parts in words: « 12 voix pour, 3 contre ». */
export const inWords = (parts: readonly Part[]): string =>
  parts
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => plural(count, one, many))
    .join(', ');

/** Half-circle of seats, with its text equivalent and its legend. */
export function halfCircle(title: string, parts: readonly Part[]): Content {
  const shown = parts.filter(({ count }) => count > 0);
  const { seats, radius } = seatsOf(shown.reduce((sum, { count }) => sum + count, 0));
  let from = 0;
  const groups = shown.map(({ kind, count }) => {
    const own = seats.slice(from, from + count);
    from += count;
    return html`<g class="${kind}">${own.map(({ x, y }) => html`<use href="#seat-${kind}" x="${x}" y="${y}"/>`)}</g>`;
  });
  return html`<figure class="half-circle">
<svg viewBox="0 -2 200 110" role="img" aria-labelledby="half-title half-text"><title id="half-title">${title}</title><desc id="half-text">${inWords(shown)}.</desc>
<defs>${shown.map(({ kind }) => html`<g id="seat-${kind}">${SHAPES[kind](radius)}</g>`)}</defs>
${groups}</svg>
<figcaption><ul class="bare legend">${shown.map(({ kind, count, one, many }) => html`<li><svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" class="${kind}">${SHAPES[kind](6)}</svg> ${plural(count, one, many)}</li>`)}</ul></figcaption>
</figure>`;
}
