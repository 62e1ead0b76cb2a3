import { Passage } from '../document/passage.ts';
import type { ActSections, Line, SourceDocument } from '../document.ts';
import {
  AFTER_LIST_TITLE,
  ENDS_LIST_TITLE,
  LIST_TITLE,
  SITTING_TITLE,
  TITLE_OF_DELIBERATIONS,
} from '../french/act/document-titles.ts';
import { HAS_OUTCOME, HAS_SUBJECT } from '../french/lists/columns.ts';
import { AFTER_TABLE, OFFICE_FIRST, RAPPORTEUR_HEAD, ROW_NUMBER, TABLE_HEAD } from '../french/lists/rows.ts';
import { listsOf } from './attendance-range.ts';
import { withoutFurniture } from './furniture.ts';
import { itemsOf } from './items.ts';
import { landmarksOf } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { saysOutcome } from './list/cells.ts';
import { rowsOf } from './list/rows.ts';
import { emptySections } from './sections.ts';

/**
 * The title begins its line, is in capitals, or ends « Séance du 4 mars 2025 – Liste des délibérations examinées »; « la
 * liste des délibérations a été affichée » is no title.
 */
const isTitle = ({ text }: Line, index: number, flow: readonly Line[]): boolean => {
  if (index < TOP && TITLE_OF_DELIBERATIONS.test(text)) return areRowsOnly(flow.slice(index + 1));
  const title = LIST_TITLE.exec(text);
  if (title === null || text.length >= 200) return false;
  const [before, after] = [text.slice(0, title.index), text.slice(title.index + title[0].length)];
  const endsLine = /\s[–—-]\s$/.test(before) && AFTER_LIST_TITLE.test(after);
  return title.index < 4 || endsLine || /^\P{Ll}+$/u.test(title[0]);
};

/** « n° 2024-12 : Tarifs – adoptée », each in a paragraph of few lines: nothing is told but titles and outcomes. */
function areRowsOnly(below: readonly Line[]): boolean {
  const starts = below.flatMap(({ text }, index) => (ROW_NUMBER.test(text) ? [index] : []));
  const rows = starts.map((start, row) => below.slice(start, starts[row + 1] ?? start + LONGEST_ROW));
  return (
    starts[0] === 0 &&
    rows.length > 1 &&
    rows.every((row) => row.length <= LONGEST_ROW && row.some(saysOutcome))
  );
}
/** In lines; among so many at the top stands the title of a document. */
const LONGEST_ROW = 4;
const TOP = 30;

/** « N° | Objet | Vote », its cells parted by bars, tabs or the spaces of a text in columns. */
const isHead = ({ text }: Line): boolean =>
  /[|\t]| {3}/.test(text) && HAS_SUBJECT.test(text) && HAS_OUTCOME.test(text);

/** A short report of a sitting: under its lists a table of what was decided, and no item told. */
function isTableOnly(document: SourceDocument, flow: readonly Line[]): boolean {
  const head = flow.findIndex(isHead);
  if (head < 0) return false;
  const { attendance, attendanceEnd } = listsOf([...flow], landmarksOf(flow));
  return (
    attendance < attendanceEnd &&
    rowsOf(document.pages, flow.slice(head)).length > 1 &&
    // « Objet | Décision | Vote » itself looks like the label of a subject, and « 2024-01 | Tarifs | … » like an item.
    itemsOf(flow, attendanceEnd, flow.length).every(
      ({ index }) => index === head || (index > head && flow[index]?.text.includes('\t')),
    )
  );
}

/** Above minutes, the list of what was decided: below it those present, then each matter told again. */
function isBeforeMinutes(flow: readonly Line[]): boolean {
  const title = flow.findIndex(isTitle);
  const { attendance, attendanceEnd } = listsOf([...flow], landmarksOf(flow));
  return (
    attendance < attendanceEnd &&
    flow.slice(title + 1, attendance).filter(saysOutcome).length > 1 &&
    itemsOf(flow, attendanceEnd, flow.length).length > 1
  );
}

/** « DU MARDI 3 JUIN 2025 », « Conseil municipal du 3 juin 2025 », « (article L. 2121-25 du code …) »: the end of the title is of no row. */
function pastTitle(flow: readonly Line[], from: number): number {
  let index = from;
  while (index < from + 3 && endsTitle(flow[index]?.text ?? '')) index++;
  return index;
}
const endsTitle = (text: string): boolean => ENDS_LIST_TITLE.test(text) || SITTING_TITLE.test(text);

/** The first line below the table; -1 where the table ends the document. */
function endOfTable(flow: readonly Line[], from: number): number {
  const hasRapporteurs = flow.some(({ text }) => TABLE_HEAD.test(text) && RAPPORTEUR_HEAD.test(text));
  const last = hasRapporteurs ? flow.findLastIndex(saysOutcome) : -1;
  return flow.findIndex(
    ({ text }, index) => index > from && AFTER_TABLE.test(text) && (index > last || !OFFICE_FIRST.test(text)),
  );
}

/** The list of the deliberations examined in a sitting (CGCT, art. L2121-25): one row, one act. */
export const list: Layout = {
  id: 'list',
  matches: (document) => {
    const { flow } = withoutFurniture(document);
    const isTitled = flow.slice(0, TOP).some((line, index) => isTitle(line, index, flow));
    return isTitled ? !isBeforeMinutes(flow) : isTableOnly(document, flow);
  },
  read(document) {
    const { flow, stamp } = withoutFurniture(document);
    const head = flow.findIndex(isHead);
    // « Désignation du secrétaire », in the table: a matter, and none of the lists.
    const { attendance, attendanceEnd } = listsOf(flow, landmarksOf(flow), head < 0 ? flow.length : head);
    const title = flow.findIndex(isTitle);
    const hasLists = attendance < attendanceEnd;
    const from = pastTitle(flow, Math.max(title + 1, hasLists ? attendanceEnd : 0));
    const after = endOfTable(flow, from);
    const end = after < 0 ? flow.length : after;
    const of = (start: number, stop: number) =>
      Passage.of(document.pages, flow.slice(start, Math.max(start, stop)));
    const sitting: ActSections = {
      ...emptySections(),
      heading: of(0, hasLists ? attendance : from + 4),
      attendance: hasLists ? of(attendance, attendanceEnd) : Passage.empty,
      closing: of(end, flow.length),
      stamp: Passage.of(document.pages, stamp),
      pages: [1, document.pages.length],
    };
    const acts = rowsOf(document.pages, flow.slice(from, end)).map(
      ({ number, subject, rapporteur, outcome, page }): ActSections => ({
        ...emptySections(),
        heading: sitting.heading,
        attendance: sitting.attendance,
        headIsShared: true,
        subject,
        body: outcome,
        numberHint: number,
        rapporteurHint: rapporteur,
        pages: [page, page],
      }),
    );
    return { kind: 'list', sitting, acts };
  },
};
