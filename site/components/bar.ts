import { type Content, html } from '../html.ts';

interface Piece {
  /** Its colour, in the style sheet. */
  kind: string;
  count: number;
}

/** Pieces end to end in a bar as long as `whole`. Without words of its own, the figures beside it speak. */
export function bar(pieces: readonly Piece[], whole: number, words?: string): Content {
  let from = 0;
  const rects = pieces
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const width = (100 * count) / whole;
      const rect = html`<rect class="${kind}" x="${from.toFixed(1)}" width="${width.toFixed(1)}" height="8"/>`;
      from += width;
      return rect;
    });
  const label = words ? html`role="img" aria-label="${words}"` : html`aria-hidden="true"`;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" ${label}>${rects}</svg>`;
}
