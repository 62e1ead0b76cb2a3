import { decode } from './decode.ts';
import { plainPage } from './plain.ts';
import type { Reader } from './reader.ts';

/** Plain text and Markdown. A form feed begins a page. */
export const text: Reader = {
  mediaType: 'text/plain',
  extensions: ['.txt', '.md', '.text'],
  async read(bytes) {
    const pages = closedHyphens(decode(bytes).replace(/\r\n?/g, '\n'))
      .split('\f')
      .map((page, index) => plainPage(index + 1, page));
    return { pages, textLayer: 'plain' };
  },
};

/** A web page's text may part all hyphens from their words: « procès - verbal », « Jean - Claude ». */
const closedHyphens = (text: string): string =>
  /(?:proc[eè]s - verba|compte - rendu)/iu.test(text) && !/(?:proc[eè]s-verba|compte-rendu)/iu.test(text)
    ? text.replace(/(?<=\p{L}) - (?=\p{L})/gu, '-')
    : text;
