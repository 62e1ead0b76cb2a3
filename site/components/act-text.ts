import { slug } from '../../pipeline/french/fold.ts';
import type { ActView } from '../data/act.ts';
import { CITATION } from '../data/citations.ts';
import { type Content, html } from '../html.ts';

const BULLET = /^\s*[-–—•*]\s+/;

/** Paragraphs of the act: lists as lists, tables as tables, cited acts linked. */
export function actText(act: ActView, paragraphs: readonly string[]): Content {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
  const blocks: Content[] = [];
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at] as string);
    let end = at + 1;
    while (kind !== 'text' && end < lines.length && kindOf(lines[end] as string) === kind) end++;
    blocks.push(BLOCKS[kind](act, lines.slice(at, end)));
    at = end;
  }
  return blocks;
}

type Kind = 'row' | 'bullet' | 'text';

const kindOf = (line: string): Kind => (line.includes('\t') ? 'row' : BULLET.test(line) ? 'bullet' : 'text');

const BLOCKS: Record<Kind, (act: ActView, lines: string[]) => Content> = {
  text: (act, lines) => html`<p>${linked(act, lines.join(' '))}</p>
`,
  bullet: (
    act,
    lines,
  ) => html`<ul>${lines.map((line) => html`<li>${linked(act, line.replace(BULLET, ''))}</li>`)}</ul>
`,
  row: (
    act,
    lines,
  ) => html`<div class="scroll" tabindex="0" role="group" aria-label="Tableau de l’acte"><table>${rows(act, lines)}</table></div>
`,
};

/** The first row is a heading when it holds no figure and others do. */
function rows(act: ActView, lines: string[]): Content {
  const [first = '', ...rest] = lines;
  const isHeading = !/\d/.test(first) && rest.some((line) => /\d/.test(line));
  const cells = (line: string) => line.split('\t').map((cell) => cell.trim());
  const body = (isHeading ? rest : lines).map(
    (line) =>
      html`<tr>${cells(line).map((cell) => html`<td${isFigure(cell) ? html` class="figure"` : null}>${linked(act, cell)}</td>`)}</tr>`,
  );
  return html`${isHeading && html`<thead><tr>${cells(first).map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>`}<tbody>${body}</tbody>`;
}

const isFigure = (cell: string): boolean => /^[\d\s.,€%+-]+$/.test(cell) && /\d/.test(cell);

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
