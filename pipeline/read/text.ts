import { decode } from './decode.ts';
import { plainPage } from './plain.ts';
import type { Reader } from './reader.ts';

/** Plain text and Markdown. A form feed begins a page. */
export const text: Reader = {
  mediaType: 'text/plain',
  extensions: ['.txt', '.md', '.text'],
  async read(bytes) {
    const pages = decode(bytes)
      .replace(/\r\n?/g, '\n')
      .split('\f')
      .map((page, index) => plainPage(index + 1, page));
    return { pages, textLayer: 'plain' };
  },
};
