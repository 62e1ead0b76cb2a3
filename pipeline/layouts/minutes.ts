import { Passage } from '../document/passage.ts';
import type { ActSections, Line, SourceDocument } from '../document.ts';
import { withActNumbers } from './act-numbers.ts';
import { listsOf } from './attendance-range.ts';
import { cutLine } from './cut-line.ts';
import { withoutFurniture } from './furniture.ts';
import type { Heading, Item } from './heading.ts';
import { tellsOfHeld } from './held.ts';
import { haveDaysBelow } from './items/days-below.ts';
import { type ItemManner, linesOfItem } from './items/lines-of-item.ts';
import { presentedRubrics } from './items/rubrics.ts';
import { stampsBelow } from './items/stamps-below.ts';
import { itemsOf } from './items.ts';
import { landmarksOf } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { movementsIn, type Numbered } from './movements.ts';
import { other } from './other.ts';
import { emptySections } from './sections.ts';
import { tellsSitting } from './sitting-told.ts';
import { keepsParagraphs } from './title/end.ts';
import { endOfHead } from './title/head.ts';

/**
 * So many lines below the lists are read for facts of the sitting, even where the first item has begun: «
 * Désignation du secrétaire ».
 */
const OPENING = 30;

/** Minutes of a sitting: one head and one attendance, then items, some of which are decided. */
export const minutes: Layout = {
  id: 'minutes',
  matches: tellsSitting,
  read(document) {
    const { flow, stamp, others } = withoutFurniture(document);
    const marks = landmarksOf(flow);
    const { attendance, attendanceEnd } = listsOf(flow, marks);
    const hasLists = attendance < attendanceEnd;
    const start = hasLists ? attendanceEnd : endOfHead(flow, marks, flow.length);
    const items = withActNumbers(itemsOf(flow, start, flow.length), flow)
      .map((item) => withCutNumber(item, flow))
      .map((item) => ({ ...item, numberHint: numberOf(item.numberApart ?? item, document, flow) }));
    if (items.length === 0 && !hasLists && !tellsOfHeld(flow, marks)) return other.read(document);
    const firstItem = items[0]?.index ?? flow.length;
    const passage = (from: number, to: number) =>
      Passage.of(document.pages, flow.slice(from, Math.max(from, to)));
    const sitting: ActSections = {
      ...emptySections(),
      headIsShared: true,
      movements: movementsIn(document, flow, items, attendanceEnd),
      preamble: passage(attendanceEnd, firstItem),
      heading: passage(0, Math.min(attendance, firstItem)),
      attendance: passage(attendance, attendanceEnd),
      body: passage(attendanceEnd, Math.max(firstItem, Math.min(flow.length, attendanceEnd + OPENING))),
      closing: passage(items.at(-1)?.end ?? firstItem, flow.length),
      stamp: Passage.of(document.pages, stamp),
      others: Passage.of(document.pages, others),
      pages: [1, document.pages.length],
    };
    const isLine = keepsParagraphs(flow);
    const hasDays = haveDaysBelow(items, flow);
    const stamps = stampsBelow(items, { flow, stamp });
    const rubrics = presentedRubrics(items, flow, attendanceEnd);
    const acts = items.map((item, i): ActSections => {
      const rubric = rubrics[i] ? Passage.of(document.pages, [rubrics[i]]) : Passage.empty;
      const own = Passage.of(document.pages, stamps[i] ?? []);
      return { ...actOf(item, document, flow, sitting, { isLine, hasDays }), rubric, stamp: own };
    });
    return { kind: 'minutes', sitting, acts };
  },
};

/** One item as an act; the sitting's head and lists are shared, its signature is not. */
function actOf(
  item: Numbered,
  document: SourceDocument,
  flow: readonly Line[],
  sitting: ActSections,
  manner: ItemManner,
): ActSections {
  const { title, body, closing, pages } = linesOfItem(item, flow, manner);
  return {
    ...emptySections(),
    heading: sitting.heading,
    attendance: sitting.attendance,
    preamble: sitting.preamble,
    headIsShared: true,
    subject: Passage.of(document.pages, item.isDoubtful ? [] : title),
    body: Passage.of(document.pages, body),
    closing: Passage.of(document.pages, closing),
    numberHint: item.numberHint,
    pages,
  };
}

/** « 2021-07- », then « 01/12 » right below and nothing else. */
function withCutNumber(item: Item, flow: readonly Line[]): Item {
  const [line, below] = [flow[item.index] as Line, flow[item.index + 1]];
  const end = item.number?.[1];
  const isCut =
    end !== undefined &&
    /^[-_/.]\s*$/.test(line.text.slice(end)) &&
    below?.page === line.page &&
    !below.gapAbove &&
    /^\d{1,4}(?:[-_/.]\d{1,4}){0,2}\s*$/.test(below.text);
  return isCut ? { ...item, numberIsCut: true } : item;
}

type Numbers = Heading & Pick<Item, 'numberIsCut'>;

function numberOf(
  { index, number, numberIsCut }: Numbers,
  { pages }: SourceDocument,
  flow: Line[],
): Passage | null {
  const line = flow[index] as Line;
  if (!numberIsCut) return number && Passage.of(pages, [cutLine(line, ...number)]);
  const parts = [cutLine(line, number?.[0] ?? 0), flow[index + 1] as Line];
  return Passage.join(
    parts.map((part) => Passage.of(pages, [part]).trim()),
    '',
  );
}
