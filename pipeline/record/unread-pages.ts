import type { Diagnostic } from '../../schemas/deliberation.ts';
import { type DiagnosticCode, report } from '../diagnostics.ts';
import type { ActSections, SourceDocument, UnreadPages } from '../document.ts';
import { listed } from '../french/phrasing.ts';

const CODES = {
  notInstalled: 'ocr.pages-missing',
  annex: 'ocr.pages-annexed',
  illegible: 'ocr.illegible',
} as const satisfies Record<UnreadPages['why'], DiagnosticCode>;

/** What was not read from a page on, up to another. */
export function unreadBetween(
  { file, unread = [] }: SourceDocument,
  from = 0,
  before = Number.POSITIVE_INFINITY,
): Diagnostic[] {
  return unread.flatMap(({ why, pages }) => {
    const own = pages.filter((page) => page >= from && page < before);
    return own.length > 0 ? report(CODES[why], { file, page: own[0] }, { pages: inFrench(own) }) : [];
  });
}

/** The same for each act: what follows it, up to the next, is its own, and to the first what stands above it too. */
export function unreadOf(document: SourceDocument, acts: readonly ActSections[]): Diagnostic[][] {
  return acts.map(({ pages: [first] }, index) =>
    unreadBetween(document, index === 0 ? 0 : first, acts[index + 1]?.pages[0]),
  );
}

/** « page 3 », « pages 1, 4 à 6 et 9 ». */
function inFrench(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range && range[1] === page - 1) range[1] = page;
    else ranges.push([page, page]);
  }
  const names = ranges.flatMap(([first, last]) =>
    last - first > 1 ? `${first} à ${last}` : first === last ? `${first}` : [`${first}`, `${last}`],
  );
  return `${pages.length > 1 ? 'pages' : 'page'} ${listed(names)}`;
}
