import { CITED_DELIBERATION } from '../../pipeline/french/act/cited-acts.ts';
import { slug } from '../../pipeline/french/fold.ts';
import { isFigure } from '../../pipeline/french/money/figure.ts';
import { blocksOf, type TextBlock } from '../../pipeline/tables/blocks.ts';
import type { ActView } from '../data/act.ts';
import { unbroken, wholeNumbers } from '../filters/unbroken.ts';
import { type Content, html } from '../html.ts';
import { type Point, pointList, pointOf } from './point-list.ts';
import { scrollingTable } from './scrolling.ts';

/** Paragraphs of the act: lists as lists, tables as tables, cited acts linked. */
export function actText(act: ActView, paragraphs: readonly string[]): Content {
  const blocks = paragraphs.flatMap(blocksOf);
  const contents: Content[] = [];
  for (let at = 0; at < blocks.length; ) {
    const points = pointsFrom(blocks, at);
    contents.push(
      points.length > 0
        ? pointList(points, (text) => linked(act, wholeNumbers(unbroken(text))))
        : blockOf(act, blocks[at]),
    );
    contents.push('\n');
    at += Math.max(1, points.length);
  }
  return contents;
}

/** The points one after the other from a block on; a number alone is that of a heading. */
function pointsFrom(blocks: readonly TextBlock[], at: number): Point[] {
  const points: Point[] = [];
  for (const block of blocks.slice(at)) {
    const point = block.kind === 'paragraph' && pointOf(block.text);
    if (!point) break;
    points.push(point);
  }
  return points.length === 1 && points[0]?.rank !== null ? [] : points;
}

const blockOf = (act: ActView, block: TextBlock | undefined): Content =>
  block?.kind === 'table'
    ? tableOf(act, block)
    : html`<p>${linked(act, wholeNumbers(unbroken(block?.text ?? '')))}</p>`;

function tableOf(act: ActView, { head, rows }: Extract<TextBlock, { kind: 'table' }>): Content {
  const figure = (isOne: boolean | undefined) => isOne && html` class="figure"`;
  const body = rows.map(
    (cells) =>
      html`<tr>${cells.map((cell) => html`<td${figure(isFigure(cell))}>${linked(act, cell)}</td>`)}</tr>`,
  );
  const headCell = (cell: string, column: number) =>
    cell
      ? html`<th scope="col"${figure(rows.some((row) => isFigure(row[column] ?? '')))}>${cell}</th>`
      : html`<td></td>`;
  return scrollingTable({ label: 'Tableau de l’acte', head: head?.map(headCell), rows: body });
}

/** The text, each act it names linked when it is published here. */
function linked(act: ActView, text: string): Content {
  if (act.cites.size === 0) return text;
  const parts: Content[] = [];
  let from = 0;
  for (const match of text.matchAll(CITED_DELIBERATION)) {
    const cited = [...act.cites].find(
      ({ record }) => record.number && slug(record.number) === slug(match[1] ?? ''),
    );
    if (!cited) continue;
    parts.push(text.slice(from, match.index), html`<a href="${cited.path}">${match[0]}</a>`);
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}
