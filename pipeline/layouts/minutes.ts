import { Passage } from '../document/passage.ts';
import type { ActSections, Line, SourceDocument } from '../document.ts';
import { isNumberLine } from '../french/act/number.ts';
import { OUTCOME_IN_CELL } from '../french/lists/rows.ts';
import { END_OF_SITTING, QUESTION_OF } from '../french/sitting/end-of-sitting.ts';
import { PRESENTED_AFTER, RAPPORTEUR_FIRST } from '../french/titles/rapporteur-words.ts';
import { withActNumbers } from './act-numbers.ts';
import { listsOf } from './attendance-range.ts';
import { cutLine } from './cut-line.ts';
import { withoutFurniture } from './furniture.ts';
import type { Heading, Item } from './heading.ts';
import { tellsOfHeld } from './held.ts';
import { endOfDecision, haveDaysBelow } from './items/days-below.ts';
import { tellsOnly } from './items/no-act.ts';
import { presentedRubrics } from './items/rubrics.ts';
import { stampsBelow } from './items/stamps-below.ts';
import { itemsOf } from './items.ts';
import { decides, landmarksOf } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { isInCapitals } from './look.ts';
import { movementsIn, type Numbered } from './movements.ts';
import { other } from './other.ts';
import { emptySections } from './sections.ts';
import { tellsSitting } from './sitting-told.ts';
import { colonBeforeDecision, dotsBeforeDecision } from './title/before-decision.ts';
import { endOfTitle, keepsParagraphs } from './title/end.ts';
import { endOfHead } from './title/head.ts';
import { isUnderRubric } from './title/under-rubric.ts';

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

/** « I – CAMPING DU LAC », then « - BUDGET 2024 »: the rubric, then the title of its only item. */
const DASHED = /^\s*[-–—•]\s+\p{Lu}/u;

/** One item as an act; the sitting's head and lists are shared, its signature is not. */
function actOf(
  item: Numbered,
  document: SourceDocument,
  flow: Line[],
  sitting: ActSections,
  { isLine, hasDays }: { isLine: boolean; hasDays: boolean },
): ActSections {
  const lines = flow.slice(item.index, item.end);
  const end = lines.findIndex(
    ({ text, gapAbove }, index) =>
      index > 0 &&
      (END_OF_SITTING.test(text) ||
        (gapAbove && tellsOnly(text)) ||
        (QUESTION_OF.test(text) && !lines.slice(index + 1).some(decides))),
  );
  const own = end < 0 ? lines : lines.slice(0, end);
  const marks = landmarksOf(own);
  const [first] = own as [Line, ...Line[]];
  const bare = first.text.slice(item.titleAt).trim() === '' || isNumberLine(first.text);
  const isUnder = !item.numberIsCut && !bare && isUnderRubric(own, item.titleAt);
  const above = item.numberIsCut ? 2 : bare ? pastRubric(own, pastPresenter(own, 1)) : isUnder ? 1 : 0;
  const isOneLine = item.isOneLine || item.titleEnd !== undefined || OUTCOME_IN_CELL.test(first.text);
  const titleEnd = isOneLine && above === 0 ? 1 : endOfTitle(own, marks, above, own.length, isLine);
  const colon =
    item.titleEnd ?? (titleEnd === 1 && above === 0 ? colonBeforeDecision(first, item.titleAt) : 0);
  // « Garantie d'emprunt pour 24 logements » + « rue Haute ........ UNANIMITÉ »
  const next = own[titleEnd];
  const dots = next && colon === 0 && !next.gapAbove ? dotsBeforeDecision(next, 0) : 0;
  const rest = next && dots > 0 ? [cutLine(next, 0, dots)] : [];
  const title = [...own.slice(above, titleEnd), ...rest];
  const printed =
    colon > 0
      ? [cutLine(first, item.titleAt, colon)]
      : titleOf(title, bare || isUnder ? rankLength(title[0]) : item.titleAt);
  const sent = hasDays ? Math.max(titleEnd, endOfDecision(own)) : own.length;
  const below =
    next && dots > 0 ? [cutLine(next, dots), ...own.slice(titleEnd + 1, sent)] : own.slice(titleEnd, sent);
  // « Délibération n° 2024-15 – Rapporteur : Mme X », above the title
  const opening = bare ? own.slice(PRESENTED_AFTER.test(first.text) ? 0 : 1, above) : [];
  const body = [...opening, ...below];
  return {
    ...emptySections(),
    heading: sitting.heading,
    attendance: sitting.attendance,
    preamble: sitting.preamble,
    headIsShared: true,
    subject: Passage.of(document.pages, item.isDoubtful ? [] : printed),
    body: Passage.of(document.pages, colon > 0 ? [cutLine(first, colon + 1), ...body] : body),
    closing: Passage.of(document.pages, own.slice(sent)),
    numberHint: item.numberHint,
    pages: [first.page, own.at(-1)?.page ?? first.page],
  };
}

/** « 2022-11 », then « Rapporteur : » + « M. X » in the cell of the number, above the title. */
function pastPresenter(lines: readonly Line[], from: number): number {
  const { text = '' } = lines[from] ?? {};
  if (!RAPPORTEUR_FIRST.test(text)) return from;
  return from + (/:\s*$/.test(text) ? 2 : 1);
}

/** « DCM 2024-05-02 » + « Finances », in the margin, then the title. */
const pastRubric = (lines: readonly Line[], from: number): number =>
  isUnderRubric(lines.slice(from), 0) ? from + 1 : from;

/** « 2024-06-001 » + « II – Décisions modificatives »: below its number, a title may have a rank of its own. */
const rankLength = (line: Line | undefined): number =>
  /^\s*(?:[IVX]{1,5}|\d{1,2})\s?[.)–—-]\s+(?=\p{Lu})/u.exec(line?.text ?? '')?.[0].length ?? 0;

/** The lines of a title, without what marks the item, nor the rubric it stands under. */
function titleOf([first, ...more]: Line[], titleAt: number): Line[] {
  if (!first) return [];
  const opening = titleAt > 0 ? cutLine(first, titleAt) : first;
  const isRubric = isInCapitals(opening) && more.length === 1 && DASHED.test(more[0]?.text ?? '');
  return isRubric ? more : [opening, ...more];
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
