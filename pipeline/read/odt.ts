import type { CheerioAPI } from 'cheerio';
import { textOfTree } from './markup.ts';
import type { MarkupWords } from './markup-words.ts';
import { markedPage } from './plain.ts';
import type { Reader } from './reader.ts';
import { Unreadable } from './unreadable.ts';

const WORDS: Omit<MarkupWords, 'lookOf'> = {
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
    const $ = load(content, { xml: true });
    const nodes = $('office\\:text').contents().get();
    const looks = looksOf($);
    const lookOf = (name: string, attributes: Record<string, string>) =>
      name === 'text:h' ? 'heading' : (looks.get(attributes['text:style-name'] ?? '') ?? null);
    return { pages: [markedPage(1, textOfTree(nodes, { ...WORDS, lookOf }))], textLayer: 'plain' };
  },
};

/** The styles of a text that set a title apart, by their names: bold, underlined or both. */
function looksOf($: CheerioAPI): Map<string, string> {
  const looks = new Map<string, string>();
  for (const style of $('style\\:style').get()) {
    const name = $(style).attr('style:name');
    const { 'fo:font-weight': weight = '', 'style:text-underline-style': underline = 'none' } =
      $(style).children('style\\:text-properties').attr() ?? {};
    const look = [/bold|[6-9]00/.test(weight) ? 'bold' : '', underline === 'none' ? '' : 'underlined'];
    if (name && look.some(Boolean)) looks.set(name, look.filter(Boolean).join(' '));
  }
  return looks;
}

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
