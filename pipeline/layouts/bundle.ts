import type { ActSections, Line, Page, SourceDocument } from '../document.ts';
import { ACT_HEADER } from '../french/headings.ts';
import { sectionsOf } from './act-sections.ts';
import { ACTES_ID, withoutFurniture } from './furniture.ts';
import type { Layout } from './index.ts';

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

/** One document per act: cut where the head of an act is printed again, or where the transmission id changes. */
function partsOf(document: SourceDocument): SourceDocument[] {
  const lines = document.pages.flatMap((page) => page.lines);
  const starts: number[] = [];
  let id: string | null = null;
  lines.forEach((line, index) => {
    if (isHead(line, lines[index - 1]) && index - (starts.at(-1) ?? -ONE_HEAD) >= ONE_HEAD)
      starts.push(index);
    const found = ACTES_ID.exec(line.text)?.[0].replace(/\s/g, '');
    if (found && id && found !== id && line.box) starts.push(firstOfPage(lines, index));
    id = found ?? id;
  });
  const heads = [...new Set(starts)]
    .sort((a, b) => a - b)
    .filter((start, index, all) => start - (all[index - 1] ?? -ONE_HEAD) >= ONE_HEAD);
  if (heads.length < 2) return [document];
  return heads.map((start, index) =>
    subDocument(document, lines.slice(index === 0 ? 0 : start, heads[index + 1])),
  );
}

const isHead = ({ text, gapAbove }: Line, previous: Line | undefined): boolean =>
  ACT_HEADER.test(text) &&
  /extrait/iu.test(text) &&
  text.length < 120 &&
  (gapAbove || !previous || previous.text.length < 80);

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
