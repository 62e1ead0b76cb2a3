import * as cheerio from 'cheerio';

type Node = ReturnType<ReturnType<ReturnType<typeof cheerio.load>['root']>['contents']>[number];

import { decode } from './decode.ts';
import { plainPage } from './plain.ts';
import type { Reader } from './reader.ts';

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'article blockquote div dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul'.split(' '),
);
const UNREAD = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg']);

/** HTML through cheerio: blocks become lines, cells of a row stand on one line separated by tabs. */
export const html: Reader = {
  mediaType: 'text/html',
  extensions: ['.html', '.htm'],
  read: async (bytes) => ({ pages: [plainPage(1, textOf(decode(bytes)))], textLayer: 'plain' }),
};

/** The visible text of an HTML document, one block per line. */
export function textOf(markup: string): string {
  const $ = cheerio.load(markup);
  let text = '';
  const breakLine = (count: number) => {
    text = text.trimEnd();
    if (text) text += '\n'.repeat(count);
  };
  const visit = (node: Node): void => {
    if (node.type === 'text') {
      const words = node.data.replace(/\s+/g, ' ');
      text += /\s$/.test(text) || text === '' ? words.trimStart() : words;
      return;
    }
    if (!('children' in node)) return;
    const name = 'name' in node ? node.name : '';
    if (UNREAD.has(name)) return;
    if (name === 'br') {
      breakLine(1);
      return;
    }
    const opens = PARAGRAPHS.has(name) ? 2 : BLOCKS.has(name) ? 1 : 0;
    if (opens && !text.endsWith('\n'.repeat(opens))) breakLine(opens);
    for (const child of node.children) visit(child);
    if (name === 'td' || name === 'th') text = `${text.trimEnd()}\t`;
    if (opens) breakLine(opens);
  };
  for (const node of $.root().contents().get()) visit(node);
  return text.trim();
}
