import { decode } from './decode.ts';
import { type MarkupWords, textOfTree } from './markup.ts';
import { plainPage } from './plain.ts';
import type { Reader } from './reader.ts';

const WORDS: MarkupWords = {
  lines: new Set(
    'address aside body dd dt fieldset figcaption footer form header hr li main nav tbody tfoot thead tr'.split(
      ' ',
    ),
  ),
  paragraphs: new Set(
    'article blockquote div dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul'.split(' '),
  ),
  breaks: new Set(['br']),
  cells: new Set(['td', 'th']),
  spaces: new Set(),
  unread: new Set(['script', 'style', 'head', 'noscript', 'template', 'svg']),
};

/** HTML through cheerio: blocks become lines. */
export const html: Reader = {
  mediaType: 'text/html',
  extensions: ['.html', '.htm'],
  read: async (bytes) => ({ pages: [plainPage(1, await textOf(decode(bytes)))], textLayer: 'plain' }),
};

/** The visible text of an HTML document, one block per line. */
export async function textOf(markup: string): Promise<string> {
  const { load } = await import('cheerio');
  return textOfTree(load(markup).root().contents().get(), WORDS);
}
