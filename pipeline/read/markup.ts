import type { load } from 'cheerio';
import type { MarkedCell } from '../document.ts';
import { type Looked, LookMarks } from './look-marks.ts';
import type { MarkupWords } from './markup-words.ts';
import { TableMarks } from './table-marks.ts';

type Node = ReturnType<ReturnType<ReturnType<typeof load>['root']>['contents']>[number];

/** The visible text of a document, the looks of its words and the places of the cells of its tables. */
export interface MarkedText {
  text: string;
  looks: Looked[];
  tables: MarkedCell[][][];
}

/**
 * The visible text of a tree of elements, one block per line. White space stands between paragraphs; where these are
 * printed lines, only where an empty one stands.
 */
export function textOfTree(nodes: readonly Node[], words: MarkupWords): MarkedText {
  const apart = blocksOf(nodes, words, false);
  return areLines(apart.text.split('\n\n')) ? blocksOf(nodes, words, true) : apart;
}

/** A cell of so many paragraphs is a part of the page: what is beside it begins a paragraph of its own. */
const laysOut = (cell: string): boolean => cell.split('\n\n').length >= FEWEST_PARAGRAPHS;
const FEWEST_PARAGRAPHS = 4;

/** Paragraphs that break sentences: « … Françoise BOISTARD- | KERMEUR, … », « … aux personnes | qui le demandent ». */
function areLines(paragraphs: readonly string[]): boolean {
  const broken = paragraphs.filter(
    (paragraph, index) => /[\p{L},-]$/u.test(paragraph) && /^\p{Ll}/u.test(paragraphs[index + 1] ?? ''),
  );
  return broken.length >= FEWEST_BROKEN && broken.length >= LEAST_BROKEN * paragraphs.length;
}
const FEWEST_BROKEN = 4;
const LEAST_BROKEN = 0.15;

function blocksOf(nodes: readonly Node[], words: MarkupWords, asLines: boolean): MarkedText {
  let text = '';
  const marks = new TableMarks(words);
  const looks = new LookMarks(words.lookOf);
  // A paragraph that opens a cell is the cell's own: it stays on the row's line.
  let opensCell = false;
  const breakLine = (count: number) => {
    text = text.trimEnd();
    if (text) text += '\n'.repeat(count);
  };
  const write = (data: string) => {
    const collapsed = data.normalize().replace(/\s+/g, ' ');
    const written = /\s$/.test(text) || text === '' ? collapsed.trimStart() : collapsed;
    const start = text.length;
    text += written;
    if (written.trim()) looks.write(start, text.length);
    if (written) opensCell = false;
  };
  const visit = (node: Node): void => {
    if (node.type === 'text') write(node.data);
    else if ('children' in node) visitElement(node, 'name' in node ? node.name : '');
  };
  const visitElement = (node: Extract<Node, { children: unknown }>, name: string): void => {
    if (words.unread.has(name)) return;
    if (words.breaks.has(name)) {
      // Two in a row leave a line blank.
      breakLine(text.endsWith('\n') ? 2 : 1);
      return;
    }
    if (words.spaces.has(name)) {
      write(' ');
      return;
    }
    const isCell = words.cells.has(name);
    const isLine = words.lines.has(name) || (asLines && words.plain.has(name));
    const opens = isLine ? 1 : words.paragraphs.has(name) ? 2 : 0;
    if (isCell) opensCell = true;
    else if (opens && !opensCell && !text.endsWith('\n'.repeat(opens))) breakLine(opens);
    const attributes = 'attribs' in node ? node.attribs : {};
    marks.open(name, attributes, text.length);
    const hasLook = looks.open(name, attributes);
    const before = text.length;
    for (const child of node.children) visit(child);
    if (hasLook) looks.close();
    if (isCell) text = text.trimEnd();
    else if (opens && !opensCell) breakLine(words.plain.has(name) && text.length === before ? 2 : opens);
    marks.close(name, text.length);
    if (!isCell) return;
    if (text) text += laysOut(text.slice(before)) ? '\n\n' : '\t';
    opensCell = false;
  };
  for (const node of nodes) visit(node);
  return { text: text.trim(), looks: looks.found, tables: marks.found };
}
