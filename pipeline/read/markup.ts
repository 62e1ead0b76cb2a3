import type { load } from 'cheerio';
import type { MarkedCell } from '../document.ts';
import type { MarkupWords } from './markup-words.ts';
import { TableMarks } from './table-marks.ts';

type Node = ReturnType<ReturnType<ReturnType<typeof load>['root']>['contents']>[number];

/** The visible text of a document, and the places of the cells of its tables. */
export interface MarkedText {
  text: string;
  tables: MarkedCell[][][];
}

/** The visible text of a tree of elements, one block per line. */
export function textOfTree(nodes: readonly Node[], words: MarkupWords): MarkedText {
  let text = '';
  const marks = new TableMarks(words);
  // A paragraph that opens a cell is the cell's own: it stays on the row's line.
  let opensCell = false;
  const breakLine = (count: number) => {
    text = text.trimEnd();
    if (text) text += '\n'.repeat(count);
  };
  const write = (data: string) => {
    const collapsed = data.replace(/\s+/g, ' ');
    const written = /\s$/.test(text) || text === '' ? collapsed.trimStart() : collapsed;
    text += written;
    if (written) opensCell = false;
  };
  const visit = (node: Node): void => {
    if (node.type === 'text') write(node.data);
    else if ('children' in node) visitElement(node, 'name' in node ? node.name : '');
  };
  const visitElement = (node: Extract<Node, { children: unknown }>, name: string): void => {
    if (words.unread.has(name)) return;
    if (words.breaks.has(name)) {
      breakLine(1);
      return;
    }
    if (words.spaces.has(name)) {
      write(' ');
      return;
    }
    const isCell = words.cells.has(name);
    const opens = words.paragraphs.has(name) ? 2 : words.lines.has(name) ? 1 : 0;
    if (isCell) opensCell = true;
    else if (opens && !opensCell && !text.endsWith('\n'.repeat(opens))) breakLine(opens);
    marks.open(name, 'attribs' in node ? node.attribs : {}, text.length);
    for (const child of node.children) visit(child);
    if (isCell) text = text.trimEnd();
    else if (opens && !opensCell) breakLine(opens);
    marks.close(name, text.length);
    if (!isCell) return;
    if (text) text += '\t';
    opensCell = false;
  };
  for (const node of nodes) visit(node);
  return { text: text.trim(), tables: marks.found };
}
