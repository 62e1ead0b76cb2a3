import { slug } from '../../pipeline/french/fold.ts';
import { blocksOf, type TextBlock } from '../../pipeline/tables/blocks.ts';
import { isFigure } from '../../pipeline/tables/figure.ts';
import type { ActView } from '../data/act.ts';
import { CITATION } from '../data/citations.ts';
import { type Content, html } from '../html.ts';

const BULLET = /^\s*[-–—•*]\s+/;

/** Paragraphs of the act: lists as lists, tables as tables, cited acts linked. */
export function actText(act: ActView, paragraphs: readonly string[]): Content {
  const blocks = paragraphs.flatMap(blocksOf);
  const contents: Content[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at + 1;
    if (isPoint(blocks[at])) while (isPoint(blocks[end])) end++;
    contents.push(contentOf(act, blocks.slice(at, end)));
    at = end;
  }
  return contents;
}

const isPoint = (block: TextBlock | undefined): boolean =>
  block?.kind === 'paragraph' && BULLET.test(block.text);

/** A table, a paragraph, or the points of a list. */
function contentOf(act: ActView, blocks: TextBlock[]): Content {
  const [block] = blocks;
  if (block?.kind === 'table') return tableOf(act, block);
  const texts = blocks.flatMap((each) => (each.kind === 'paragraph' ? [each.text] : []));
  return isPoint(block)
    ? html`<ul>${texts.map((text) => html`<li>${linked(act, text.replace(BULLET, ''))}</li>`)}</ul>
`
    : html`<p>${linked(act, texts.join(' '))}</p>
`;
}

function tableOf(act: ActView, { head, rows }: Extract<TextBlock, { kind: 'table' }>): Content {
  const body = rows.map(
    (cells) =>
      html`<tr>${cells.map((cell) => html`<td${isFigure(cell) && html` class="figure"`}>${linked(act, cell)}</td>`)}</tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Tableau de l’acte"><table>${head && html`<thead><tr>${head.map(headCell)}</tr></thead>`}<tbody>${body}</tbody></table></div>
`;
}

const headCell = (cell: string): Content => (cell ? html`<th scope="col">${cell}</th>` : html`<td></td>`);

/** The text, each act it names linked when it is published here. */
function linked(act: ActView, text: string): Content {
  if (act.cites.size === 0) return text;
  const parts: Content[] = [];
  let from = 0;
  for (const match of text.matchAll(CITATION)) {
    const cited = [...act.cites].find(
      ({ record }) => record.number && slug(record.number) === slug(match[1] ?? ''),
    );
    if (!cited) continue;
    parts.push(text.slice(from, match.index), html`<a href="${cited.path}">${match[0]}</a>`);
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}
