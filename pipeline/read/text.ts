import type { Page } from '../document.ts';
import { closedHyphens } from '../french/pages/closed-hyphens.ts';
import { unbarred } from './barred.ts';
import { decode } from './decode.ts';
import { singleSpaced } from './double-spaced.ts';
import { drawnOnce } from './drawn-again.ts';
import { unjustified } from './justified.ts';
import { withFonts } from './look-marks.ts';
import { plainPage } from './plain.ts';
import { plainSigns } from './plain-signs.ts';
import type { Reader } from './reader.ts';
import { unfilled } from './refilled.ts';
import { drawnBySpaces } from './spaced.ts';

const pagesOf = (printed: string) =>
  closedHyphens(printed)
    .split('\f')
    .map((page, index) =>
      plainPage(
        index + 1,
        cutWordsAtMargin(unfilled(drawnBySpaces(unjustified(withoutMargin(singleSpaced(page)))))),
      ),
    );
const linesOf = (bytes: Uint8Array): string =>
  drawnOnce(unbarred(evenlySpaced(plainSigns(decode(bytes).replace(/\r\n?/g, '\n').normalize()))));

/** One kind of space, whatever a program wrote (« 1 500 € », « Objet : » with spaces that do not break); none at the ends of lines. */
const evenlySpaced = (text: string): string =>
  (hasTabsForSpaces(text) ? text.replaceAll('\t', ' ') : text)
    .replace(/[^\S \t\n\f]/g, ' ')
    .replace(/(?<![ \t])[ \t]+$/gm, '');

/** The white margin that all lines of a page have, taken away. */
function withoutMargin(page: string): string {
  // One by one: a page may have more lines than a function takes arguments.
  let margin = Number.POSITIVE_INFINITY;
  for (const [indent] of page.matchAll(/^ *(?=\S)/gm)) margin = Math.min(margin, indent.length);
  return Number.isFinite(margin) && margin > 0
    ? page.replaceAll(new RegExp(`^ {${margin}}`, 'gm'), '')
    : page;
}

/** « LEVY- » + «  RAMEAU »: the rest of a cut word begins its line. */
const cutWordsAtMargin = (page: string): string => page.replace(/(?<=\p{L}-\n) +(?=\p{L})/gu, '');

/** Words that tabs part are no cells of a table. */
const hasTabsForSpaces = (text: string): boolean =>
  (text.match(/\S\t\S/g)?.length ?? 0) > (text.match(/\S \S/g)?.length ?? 0);

/** Plain text. A form feed begins a page. */
export const text: Reader = {
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  read: async (bytes) => ({ pages: pagesOf(linesOf(bytes)), textLayer: 'plain' }),
};

/** The second line of a quoted paragraph is marked again: « > … représentés, » goes on with the line above. */
const QUOTED_AGAIN = /(?<=(?:^|\n)> ?\S[^\n]*\n)> ?(?=\S)/g;
/** « 01\* janvier », « 2024\_07 »: what Markdown would read as a mark. */
const ESCAPED = /\\(?=[*_])/g;

/** « **Votants :** 12 », « __Objet__ »: bold words, whose marks would stand between a label and its value. */
const BOLD = /(?<![*_\\])(\*\*|__)(?=[^\s*_])([^\n*_]{1,300}?)(?<=\S)\1(?![*_])/g;

/** « |---|:---:| », and a row between its bars; cells hold `<br>` for line ends. */
const RULE = /^ ?\|? ?:?-{2,}:? ?(?:\| ?:?-{2,}:? ?){1,60}\|? ?\n/gm;
const ROW = /^ ?\|(.*)\| ?$/gm;
const LINE_BREAK = /\s?<br\s?\/?>\s?/gi;

/** A table that a converter left in HTML: « <tr><td>Présents</td><td>15</td></tr> », a row on a line. */
const BETWEEN_CELLS = /<\/t[dh]>\s{0,9}<t[dh](?:\s[^<>]{0,200})?>/gi;
const TABLE_TAG = /<\/?(?:table|thead|tbody|tr|td|th)(?:\s[^<>]{0,200})?>/gi;
const ROW_END = /<\/tr>\s?/gi;
/** « <!-- image --> » */
const COMMENT = /<!--[^<>]{0,80}-->/g;

const withoutTags = (text: string): string =>
  /<tr[\s>]/i.test(text)
    ? text.replace(BETWEEN_CELLS, '\t').replace(ROW_END, '\n').replace(TABLE_TAG, '')
    : text;

/** Tables as other readers give them: a tab between cells. */
const withTabs = (text: string): string =>
  withoutTags(text.replace(COMMENT, ''))
    .replace(RULE, '')
    .replace(ROW, (_, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.replace(LINE_BREAK, ' ').trim())
        .join('\t'),
    );

/** « ## Tarifs de la cantine », « **Tarifs de la cantine** »: the marks tell the look of the whole line. */
function pagesMarked(printed: string): Page[] {
  const read = (text: string) => text.replace(BOLD, '$2').replace(ESCAPED, '');
  const bold = new Set(
    printed
      .split('\n')
      .filter((line) => ALL_BOLD.test(line))
      .map((line) => read(line).trim()),
  );
  return pagesOf(read(printed)).map((page) =>
    withFonts(page, ({ text }) => HEADING.exec(text)?.[1] ?? (bold.has(text.trim()) ? 'bold' : '')),
  );
}
const ALL_BOLD = /^\s*(\*\*|__)(?=[^\s*_])[^*_]+\1\s*$/;
const HEADING = /^ {0,3}(#{1,6})\s/;

/** Markdown, as plain text less the marks that stand inside its words and sentences. */
export const markdown: Reader = {
  ...text,
  extensions: ['.md'],
  read: async (bytes) => ({
    pages: pagesMarked(withTabs(linesOf(bytes)).replace(QUOTED_AGAIN, '')),
    textLayer: 'plain',
  }),
};
