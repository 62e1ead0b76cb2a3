import type { ActSections, Line, Page, SourceDocument } from '../document.ts';
import { ACT_HEADER } from '../french/headings.ts';
import { sectionsOf } from './act-sections.ts';
import { ACTES_ID, withoutFurniture } from './furniture.ts';
import { landmarkOf } from './landmarks.ts';
import type { Layout } from './layout.ts';

/** Several extracts of the register one after another in one file. Annex pages stay with their act. */
export const bundle: Layout = {
  id: 'bundle',
  matches: (document) => partsOf(document).length > 1,
  read(document) {
    const acts = partsOf(document).map((part) => sectionsOf(document, withoutFurniture(part)));
    return { kind: 'bundle', sitting: acts[0] as ActSections, acts };
  },
};

/** Two heads closer than this many lines are one head printed on two lines. */
const ONE_HEAD = 6;
/** The lines above a head that are part of it: number, authority. */
const ABOVE_HEAD = 4;

/** One document per act: cut where the head of an act is printed again, or where the transmission id changes. */
function partsOf(document: SourceDocument): SourceDocument[] {
  const lines = document.pages.flatMap((page) => page.lines);
  const starts: number[] = [];
  let id: string | null = null;
  lines.forEach((line, index) => {
    if (isHead(line)) starts.push(topOfHead(lines, index));
    const found = ACTES_ID.exec(line.text)?.[0].replace(/\s/g, '');
    if (found && id && found !== id && line.box) starts.push(firstOfPage(lines, index));
    id = found ?? id;
  });
  const heads: number[] = [];
  for (const start of starts.sort((a, b) => a - b)) {
    if (start - (heads.at(-1) ?? -ONE_HEAD) >= ONE_HEAD) heads.push(start);
  }
  if (heads.length < 2) return [document];
  return heads.map((start, index) =>
    subDocument(document, lines.slice(index === 0 ? 0 : start, heads[index + 1])),
  );
}

/** « DÉLIBÉRATION DU CONSEIL MUNICIPAL » alone on its line; not a deliberation cited in a sentence. */
const isHead = ({ text }: Line): boolean => {
  const head = HEAD.exec(text)?.[0];
  return head !== undefined && text.length < 110 && (/^\P{Ll}+$/u.test(head) || /^\W*extrait/iu.test(head));
};
const HEAD = new RegExp(`^[\\s#*_]*${ACT_HEADER.source}[^\\n]{0,30}`, 'iu');

function topOfHead(lines: readonly Line[], head: number): number {
  let top = head;
  while (top > 0 && head - top < ABOVE_HEAD) {
    const above = lines[top - 1] as Line;
    const isPart =
      above.page === lines[head]?.page && above.text.length < 60 && !/[.;,]\s*$/.test(above.text);
    if (!isPart || landmarkOf(above)) break;
    top--;
  }
  return top;
}

const firstOfPage = (lines: readonly Line[], index: number): number =>
  lines.findIndex(({ page }) => page === lines[index]?.page);

/** The same pages with only some of their lines: offsets stay those of the document. */
function subDocument(document: SourceDocument, lines: readonly Line[]): SourceDocument {
  const kept = new Set(lines);
  const pages = document.pages
    .map((page): Page => ({ ...page, lines: page.lines.filter((line) => kept.has(line)) }))
    .filter((page) => page.lines.length > 0);
  return { ...document, pages };
}
