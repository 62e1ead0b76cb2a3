import { type Content, html } from '../html.ts';

/** The mark that opens a point of a list: its kind, and the rank it prints. */
export interface Point {
  kind: string;
  rank: number | null;
  text: string;
}

/** « – l’achat », « • le préau », « 2) le toit », « 3° le sol », « b) la cour »; no sum below zero. */
const MARK =
  /^\s*(?:(?<sign>[-–—•*✓➢►▪●·\uf000-\uf0ff])\s*(?=[\p{L}«"“(])|(?<number>\d{1,2})\s?(?:°\s?\)?|\))\s*(?=\S)|(?<letter>[a-h])\s?\)\s*(?=\S))/u;

export function pointOf(paragraph: string): Point | null {
  const match = MARK.exec(paragraph);
  if (!match) return null;
  const { sign, number, letter } = match.groups ?? {};
  return {
    kind: sign ?? (number ? 'number' : 'letter'),
    rank: number ? Number(number) : letter ? letter.charCodeAt(0) - 96 : null,
    text: paragraph.slice(match[0].length),
  };
}

/** A list of points, those of another mark under the one they follow. Ranks are those printed. */
export function pointList(points: readonly Point[], write: (text: string) => Content): Content {
  const [first] = points;
  if (!first) return null;
  const starts = points.flatMap(({ kind }, index) => (kind === first.kind ? [index] : []));
  const items = starts.map((start, index) => {
    const { rank, text } = points[start] as Point;
    const under = pointList(points.slice(start + 1, starts[index + 1]), write);
    return html`<li${rank && html` value="${rank}"`}>${write(text)}${under}</li>`;
  });
  if (first.rank === null) return html`<ul>${items}</ul>`;
  return html`<ol${first.kind === 'letter' && html` type="a"`}>${items}</ol>`;
}
