import { textOfTree } from './markup.ts';
import type { MarkupWords } from './markup-words.ts';
import { markedPage } from './plain.ts';
import type { Reader } from './reader.ts';
import { Unreadable } from './unreadable.ts';

const WORDS: MarkupWords = {
  lines: new Set(['table:table-row', 'text:list-item']),
  paragraphs: new Set(['table:table', 'text:h', 'text:list', 'text:p', 'text:section']),
  plain: new Set(['text:p']),
  breaks: new Set(['text:line-break']),
  tables: new Set(['table:table']),
  rows: new Set(['table:table-row']),
  // What a wider cell covers is written, as a cell that holds nothing.
  cells: new Set(['table:table-cell', 'table:covered-table-cell']),
  spans: { columns: 'table:number-columns-repeated', rows: '' },
  spaces: new Set(['text:s', 'text:tab']),
  // What was struck out, comments and the calls of notes are not words of the act.
  unread: new Set([
    'office:annotation',
    'text:tracked-changes',
    'text:note-citation',
    'svg:desc',
    'svg:title',
  ]),
};

/** No act is this long: a small file that swells beyond is refused before it is opened. */
const LARGEST_CONTENT = 64 * 1024 * 1024;

/** OpenDocument texts (LibreOffice): a zip whose content.xml holds paragraphs, lists and tables. */
export const odt: Reader = {
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['.odt'],
  async read(bytes) {
    const content = await contentOf(bytes);
    if (!content) throw new Unreadable('file.unreadable', { reason: 'ce n’est pas un fichier ODT complet' });
    const { load } = await import('cheerio');
    const nodes = load(content, { xml: true })('office\\:text').contents().get();
    return { pages: [markedPage(1, textOfTree(nodes, WORDS))], textLayer: 'plain' };
  },
};

async function contentOf(bytes: Uint8Array): Promise<string | null> {
  const { strFromU8, unzipSync } = await import('fflate');
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'content.xml' && originalSize < LARGEST_CONTENT,
    });
    return files['content.xml'] ? strFromU8(files['content.xml']) : null;
  } catch {
    return null;
  }
}
