import { decode } from './decode.ts';
import { tabulateLabels } from './label-lists.ts';
import { type MarkedText, textOfTree } from './markup.ts';
import type { MarkupWords } from './markup-words.ts';
import { markedPage } from './plain.ts';
import type { Reader } from './reader.ts';
import { leaveContent } from './web-page.ts';

/** What parts a title from a text; words in italics are as often a quotation. */
const LOOKS = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, string] => [name, name]),
  ['b', 'bold'],
  ['strong', 'bold'],
  ['u', 'underlined'],
]);
const STYLES: readonly [string, RegExp][] = [
  ['bold', /font-weight\s?:\s?(?:bold|[6-9]00)/iu],
  ['underlined', /text-decoration[a-z-]*\s?:\s?underline/iu],
];

const WORDS: MarkupWords = {
  lines: new Set(
    'address aside body dd dt fieldset figcaption footer form header hr li main nav tbody tfoot thead tr'.split(
      ' ',
    ),
  ),
  paragraphs: new Set(
    'article blockquote div dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul'.split(' '),
  ),
  plain: new Set(['p', 'div']),
  breaks: new Set(['br']),
  tables: new Set(['table']),
  rows: new Set(['tr']),
  cells: new Set(['td', 'th']),
  spans: { columns: 'colspan', rows: 'rowspan' },
  spaces: new Set(),
  lookOf: (name, { style = '' }) =>
    LOOKS.get(name) ?? STYLES.find(([, says]) => says.test(style))?.[0] ?? null,
  unread: new Set(['script', 'style', 'head', 'noscript', 'template', 'svg']),
};

/** HTML through cheerio: blocks become lines. */
export const html: Reader = {
  mediaType: 'text/html',
  extensions: ['.html', '.htm'],
  read: async (bytes) => ({ pages: [markedPage(1, await textOf(decode(bytes)))], textLayer: 'plain' }),
};

/** The visible text of an HTML document, one block per line, and its tables. */
export async function textOf(markup: string): Promise<MarkedText> {
  const { load } = await import('cheerio');
  const page = load(markup);
  leaveContent(page);
  tabulateLabels(page);
  return textOfTree(page.root().contents().get(), WORDS);
}
