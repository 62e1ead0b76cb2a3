import type { load } from 'cheerio';
import type { MarkedCell } from '../document.ts';
import { type Looked, LookMarks } from './look-marks.ts';
import type { MarkupWords } from './markup-words.ts';
import { plainSigns } from './plain-signs.ts';
import { TableMarks } from './table-marks.ts';

type Node = ReturnType<ReturnType<ReturnType<typeof load>['root']>['contents']>[number];
type Parent = Extract<Node, { children: unknown }>;

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
  const apart = new MarkedWriter(words, false).textOf(nodes);
  return areLines(apart.text.split('\n\n')) ? new MarkedWriter(words, true).textOf(nodes) : apart;
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

/** Writes the text of a tree as it is walked. */
class MarkedWriter {
  #text = '';
  /** A paragraph that opens a cell is the cell's own: it stays on the row's line. */
  #opensCell = false;
  readonly #marks: TableMarks;
  readonly #looks: LookMarks;

  /** `asLines`: its paragraphs are printed lines. */
  constructor(
    private readonly words: MarkupWords,
    private readonly asLines: boolean,
  ) {
    this.#marks = new TableMarks(words);
    this.#looks = new LookMarks(words.lookOf);
  }

  textOf(nodes: readonly Node[]): MarkedText {
    for (const node of nodes) this.#visit(node);
    return { text: this.#text.trim(), looks: this.#looks.found, tables: this.#marks.found };
  }

  #visit(node: Node): void {
    if (node.type === 'text') this.#write(node.data);
    else if ('children' in node) this.#visitElement(node, 'name' in node ? node.name : '');
  }

  #visitElement(node: Parent, name: string): void {
    const { unread, breaks, spaces, cells } = this.words;
    if (unread.has(name)) return;
    // Two in a row leave a line blank.
    if (breaks.has(name)) this.#breakLine(this.#text.endsWith('\n') ? 2 : 1);
    else if (spaces.has(name)) this.#write(' ');
    else if (cells.has(name)) this.#visitCell(node, name);
    else this.#visitBlock(node, name);
  }

  #visitCell(node: Parent, name: string): void {
    this.#opensCell = true;
    const before = this.#visitInside(node, name);
    this.#text = this.#text.trimEnd();
    this.#marks.close(name, this.#text.length);
    if (this.#text) this.#text += laysOut(this.#text.slice(before)) ? '\n\n' : '\t';
    this.#opensCell = false;
  }

  #visitBlock(node: Parent, name: string): void {
    const { lines, plain, paragraphs } = this.words;
    const isLine = lines.has(name) || (this.asLines && plain.has(name));
    const opens = isLine ? 1 : paragraphs.has(name) ? 2 : 0;
    if (opens && !this.#opensCell && !this.#text.endsWith('\n'.repeat(opens))) this.#breakLine(opens);
    const before = this.#visitInside(node, name);
    const isEmpty = plain.has(name) && this.#text.length === before;
    if (opens && !this.#opensCell) this.#breakLine(isEmpty ? 2 : opens);
    this.#marks.close(name, this.#text.length);
  }

  /** Where the text of the element begins. */
  #visitInside(node: Parent, name: string): number {
    const attributes = 'attribs' in node ? node.attribs : {};
    const before = this.#text.length;
    this.#marks.open(name, attributes, before);
    const hasLook = this.#looks.open(name, attributes);
    for (const child of node.children) this.#visit(child);
    if (hasLook) this.#looks.close();
    return before;
  }

  #breakLine(count: number): void {
    this.#text = this.#text.trimEnd();
    if (this.#text) this.#text += '\n'.repeat(count);
  }

  #write(data: string): void {
    const collapsed = plainSigns(data.normalize().replaceAll('\u00ad', '')).replace(/\s+/g, ' ');
    const written = /\s$/.test(this.#text) || this.#text === '' ? collapsed.trimStart() : collapsed;
    const start = this.#text.length;
    this.#text += written;
    if (written.trim()) this.#looks.write(start, this.#text.length);
    if (written) this.#opensCell = false;
  }
}
