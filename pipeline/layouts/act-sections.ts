import { Passage } from '../document/passage.ts';
import type { ActSections, Line, SourceDocument } from '../document.ts';
import { ANNEX_DAY, ANNEX_TITLE } from '../french/act/annexes.ts';
import { LAST_WORDS } from '../french/act/body-openings.ts';
import { HAS_DELIBERATED } from '../french/act/marks.ts';
import { OPENS_WITH_PLACE_AND_DAY } from '../french/pages/line-openings.ts';
import { listsOf } from './attendance-range.ts';
import { cellsApart } from './cells-apart.ts';
import type { Furnished } from './furniture.ts';
import { type Landmark, landmarksOf, saysDecision } from './landmarks.ts';
import { pastHead } from './past-head.ts';
import { emptySections } from './sections.ts';
import { isOfficeAlone, signs } from './signs.ts';
import { endOfHead } from './title/head.ts';
import { titleIn } from './title.ts';

/** What stands further below the last words of an act than this, in lines, is an annex. */
const LONGEST_CLOSING = 40;

/** The lines of one act, cut where each section begins: indexes into the flow. */
interface Cuts {
  attendance: number;
  /** After the last line of the lists. */
  attendanceEnd: number;
  subject: [number, number];
  body: number;
  closing: number;
}

/** Cuts the flow of one act into its named sections. */
export function sectionsOf(document: SourceDocument, { flow, stamp, others }: Furnished): ActSections {
  const marks = landmarksOf(flow);
  const paged = pagedAnnex(flow, marks);
  const cuts = cutsOf(flow, marks, paged);
  const passage = (...ranges: [number, number][]) =>
    Passage.of(
      document.pages,
      ranges.flatMap(([from, to]) => flow.slice(from, to)),
    );
  const { attendance, attendanceEnd, subject, body, closing } = cuts;
  const inside = subject[0] >= attendance && subject[0] < attendanceEnd;
  // « Après en avoir délibéré, … », then « Étaient présents : … »: the text stands above the lists.
  const isAbove = body < attendance && body === subject[1];
  return {
    ...emptySections(),
    heading: passage([0, Math.min(attendance, subject[0])], isAbove ? [0, 0] : [subject[1], attendance]),
    attendance: inside
      ? passage([attendance, subject[0]], [subject[1], attendanceEnd])
      : passage([attendance, Math.max(attendanceEnd, subject[0])]),
    subject: passage(subject),
    body: passage(isAbove ? [body, attendance] : [0, 0], [Math.max(body, attendanceEnd), closing]),
    closing: Passage.of(document.pages, cellsApart(flow.slice(closing, endOfClosing(flow, closing, paged)))),
    stamp: Passage.of(document.pages, stamp),
    others: Passage.of(document.pages, others),
    pages: [flow[0]?.page ?? 1, flow.at(-1)?.page ?? 1],
  };
}

/** Up to the title of an annex, or as far as last words go. */
function endOfClosing(flow: readonly Line[], closing: number, paged: PagedAnnex | null): number {
  const end = Math.min(flow.length, closing + LONGEST_CLOSING, paged?.annex ?? flow.length);
  const annex = flow.findIndex(
    ({ text }, index) => index >= closing && index < end && ANNEX_TITLE.test(text),
  );
  if (annex < 0) return end;
  return annex > closing && ANNEX_DAY.test(flow[annex - 1]?.text ?? '') ? annex - 1 : annex;
}

function cutsOf(flow: Line[], marks: (Landmark | null)[], paged: PagedAnnex | null): Cuts {
  const closing = closingOf(flow, marks, paged);
  const { attendance, attendanceEnd } = listsOf(flow, marks, closing);
  const hasLists = attendance < attendanceEnd;
  if (hasLists && flow.slice(0, attendance).some(({ text }) => HAS_DELIBERATED.test(text))) {
    const subject = titleIn(flow, marks, endOfHead(flow, marks, attendance), attendance);
    if (subject[1] > subject[0]) return { attendance, attendanceEnd, subject, body: subject[1], closing };
  }
  const from = hasLists ? pastHead(flow, attendanceEnd, closing) : endOfHead(flow, marks, closing);
  const subject = titleIn(flow, marks, from, closing);
  const after = Math.max(attendanceEnd, subject[1] > subject[0] ? subject[1] : 0);
  const counted = hasLists ? after : pastCounts(marks, after);
  if (counted > after)
    return { attendance: counted, attendanceEnd: counted, subject, body: counted, closing };
  return { attendance, attendanceEnd, subject, body: after, closing };
}

/** Where nobody is listed, « Membres en exercice : 84 » under the title is of the head. */
function pastCounts(marks: readonly (Landmark | null)[], from: number): number {
  let index = from;
  while (marks[index] === 'count' || marks[index] === 'notice') index++;
  return index;
}

/** The closing may begin further up: « Acte rendu exécutoire … » may stand right above the last words. */
function topOfClosing(marks: readonly (Landmark | null)[], last: number): number {
  let top = last;
  while (marks[top - 1] === 'closing') top--;
  return top;
}

/** So many lines at most stand below who signs, at the foot of a page. */
const FOOT = 4;
/** « Le Maire, », or « Le Maire, Anne LEROUX ». */
const isSigned = ({ text }: Line): boolean =>
  isOfficeAlone(text) || (signs(text) && text.length < 60 && /\p{Lu}{3}\W*$/u.test(text));

/** Where somebody signs, and where the pages of an annex begin below. */
interface PagedAnnex {
  signed: number;
  annex: number;
}

/** Who signs at the foot of a page, then pages that begin with no last words: those of an annex, whoever signed it. */
function pagedAnnex(flow: readonly Line[], marks: readonly (Landmark | null)[]): PagedAnnex | null {
  const decision = flow.findIndex(saysDecision);
  const pageAfter = (from: number) =>
    flow.findIndex(({ page, box }, index) => index > from && box !== null && page !== flow[from]?.page);
  const signed = flow.findIndex((line, index) => {
    if (decision < 0 || index <= decision || !isSigned(line)) return false;
    const annex = pageAfter(index);
    return annex > 0 && annex - index <= FOOT && !marks.slice(annex, annex + 2).includes('closing');
  });
  return signed < 0 ? null : { signed, annex: pageAfter(signed) };
}

/** The first last words after a decision, annexes and remedies following; else what closing matter ends the text. */
function closingOf(flow: Line[], marks: (Landmark | null)[], paged: PagedAnnex | null): number {
  const decision = flow.findIndex(saysDecision);
  const last = flow.findIndex(
    ({ text }, index) =>
      index > decision &&
      index < (paged?.annex ?? flow.length) &&
      decision >= 0 &&
      ((marks[index] === 'closing' && LAST_WORDS.test(text)) || OPENS_WITH_PLACE_AND_DAY.test(text)),
  );
  if (last >= 0) return topOfClosing(marks, last);
  if (paged) return topOfClosing(marks, paged.signed);
  // « La Maire, Anne LEROUX », then the page of an annex.
  const annex = flow.findIndex(
    ({ text }, index) => index > decision && decision >= 0 && ANNEX_TITLE.test(text),
  );
  const end = annex < 0 ? flow.length : annex;
  let closing = end;
  for (let index = end - 1; index >= Math.max(0, end - 60); index--) {
    if (marks[index] === 'list' || marks[index] === 'subject') break;
    if (marks[index] === 'closing') closing = index;
  }
  return closing;
}
