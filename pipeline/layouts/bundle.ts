import type { ActSections, Line, Page, SourceDocument } from '../document.ts';
import { COVER_OF_ACTS, NAMES_ACT } from '../french/act/heads.ts';
import { ACTES_ID } from '../french/act/stamp-words.ts';
import { once } from '../lib/once.ts';
import { openingsOf, registerHeads } from './act-openings.ts';
import { sectionsOf } from './act-sections.ts';
import { type Change, changesOfId, isAnnexed, stampsOf, topOfStamp } from './bundle-ids.ts';
import { isTooLong, reflowed } from './furniture/reflow.ts';
import { withoutFurniture } from './furniture.ts';
import { decidesAbove, topOfHead } from './head-top.ts';
import { isPresentLabel, saysDecision } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { signs } from './signs.ts';
import { firstOfPage } from './top-while.ts';

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

/** One document per act, cut where the head of an act is printed again, or where the transmission id changes. */
const partsOf = once((printed: SourceDocument): SourceDocument[] => {
  const document = withLineEnds(printed);
  const lines = document.pages.flatMap((page) => page.lines);
  const stamps = stampsOf(lines);
  const heads = registerHeads(lines).filter((head) => !isAnnexed(lines, head, stamps));
  const changes = changesOfId(lines, stamps).flatMap((change) => beginningOf(lines, change, heads));
  const openings = heads.length > 1 || changes.length > 0 ? heads : openingsOf(lines);
  const from = endOfCover(lines, openings[0]);
  const starts = [
    ...openings.map((index) => topOfHead(lines, index)),
    // The act before the first change began with the document, whatever its head.
    ...(changes.length > 0 ? [from, ...changes] : []),
  ];
  const cuts: number[] = [];
  for (const start of starts.sort((a, b) => a - b)) {
    const top = cuts.at(-1);
    if (top === undefined || (start - top >= ONE_HEAD && !isOneHead(lines.slice(top, start + 1))))
      cuts.push(start);
  }
  if (cuts.length < 2) return [printed];
  return cuts.map((start, index) =>
    subDocument(document, lines.slice(index === 0 ? from : start, cuts[index + 1])),
  );
});

/** Several extracts in one line that lost its line ends: the heads of all but the first stand inside it. */
const withLineEnds = (document: SourceDocument): SourceDocument =>
  document.pages.some(({ lines }) => lines.some(isTooLong))
    ? { ...document, pages: document.pages.map((page) => ({ ...page, lines: reflowed(page.lines) })) }
    : document;

/** « RECUEIL DES DÉLIBÉRATIONS », « SOMMAIRE »: where pages end that stand before the first act; 0 where there are none. */
function endOfCover(lines: readonly Line[], act = 0): number {
  const end = firstOfPage(lines, act);
  const cover = lines.slice(0, end);
  const isOfAct = (line: Line) => saysDecision(line) || isPresentLabel(line) || ACTES_ID.test(line.text);
  return cover.some(({ text }) => COVER_OF_ACTS.test(text)) && !cover.some(isOfAct) ? end : 0;
}

/** « Commune de Modèle », a stamp, then on the same page what heads an act: nothing is decided above it, and nobody signs below lists. */
const isOneHead = (lines: readonly Line[]): boolean =>
  lines[0]?.page === lines.at(-1)?.page &&
  !lines.some(decidesAbove) &&
  !(lines.some(isPresentLabel) && lines.some(({ text }) => signs(text)));

/**
 * Where the act with the new id begins: at the top of its page, or at its head where only its last page is
 * stamped; in a text without pages, at the head printed above or under the id. Without a head no act begins.
 */
function beginningOf(
  lines: readonly Line[],
  { index, after, hasPages }: Change,
  heads: readonly number[],
): number[] {
  if (hasPages) {
    const page = firstOfPage(lines, index);
    // The head under the stamp of the act before, on its own page, is of that act.
    const isPast = (head: number) => (lines[head]?.page ?? 0) > (lines[after]?.page ?? 0);
    const own = heads.findLast((head) => isPast(head) && head < page);
    if (own !== undefined) return [topOfHead(lines, own)];
    return [listsBefore(lines, { after, page }) ?? page];
  }
  const isUnder = lines.findIndex(({ text }) => ACTES_ID.test(text)) < lines.findIndex(namesAct);
  const [from, to] = isUnder ? [index, index + ONE_HEAD] : [after + 1, index];
  const head = lines.slice(from, to).findLastIndex(namesAct);
  if (head < 0) return [];
  const stamp = topOfStamp(lines, index);
  return [isUnder && stamp < index ? stamp : topOfHead(lines, isUnder ? index : from + head)];
}

/**
 * Only the last pages of an act are stamped, and no words head it: the first page after the act before that names those
 * present begins it, unless the stamped page names them itself.
 */
function listsBefore(
  lines: readonly Line[],
  { after, page }: { after: number; page: number },
): number | null {
  const isListed = (number: number | undefined) =>
    lines.some((line) => line.page === number && isPresentLabel(line));
  if (isListed(lines[page]?.page)) return null;
  const before = new Set(lines.slice(after, page).map((line) => line.page));
  before.delete(lines[after]?.page ?? 0);
  const first = [...before].find(isListed);
  return first === undefined ? null : lines.findIndex((line) => line.page === first);
}

/** « Délibération du Conseil », « Extrait du registre des délibérations »: words that are no head by themselves. */
const namesAct = ({ text }: Line): boolean => text.length < 110 && NAMES_ACT.test(text);

/** The same pages with only some of their lines: offsets stay those of the document. */
function subDocument(document: SourceDocument, lines: readonly Line[]): SourceDocument {
  const kept = new Set(lines);
  const pages = document.pages
    .map((page): Page => ({ ...page, lines: page.lines.filter((line) => kept.has(line)) }))
    .filter((page) => page.lines.length > 0);
  return { ...document, pages };
}
