import type { Line } from '../../document.ts';
import { isNumberLine } from '../../french/act/number.ts';
import { ENDS_IN_COUNT_OF_MEMBERS } from '../../french/attendance/list-range.ts';
import { OUTCOME_IN_CELL } from '../../french/lists/rows.ts';
import { END_OF_SITTING, QUESTION_OF } from '../../french/sitting/end-of-sitting.ts';
import { PRESENTED_AFTER, RAPPORTEUR_FIRST } from '../../french/titles/rapporteur-words.ts';
import { cutLine } from '../cut-line.ts';
import { decides, landmarkOf, landmarksOf } from '../landmarks.ts';
import { isInCapitals } from '../look.ts';
import type { Numbered } from '../movements.ts';
import { colonBeforeDecision, dotsBeforeDecision } from '../title/before-decision.ts';
import { cellBesideTitle } from '../title/cell-beside.ts';
import { endOfTitle } from '../title/end.ts';
import { isUnderRubric } from '../title/under-rubric.ts';
import { endOfDecision } from './days-below.ts';
import { tellsOnly } from './no-act.ts';

/** How minutes are printed: a paragraph a line; with days of transmission below each act. */
export interface ItemManner {
  isLine: boolean;
  hasDays: boolean;
}

/** The lines of an item of minutes. */
interface ItemLines {
  title: Line[];
  /** What is told and decided. */
  body: Line[];
  /** What stands below the decision, where days do. */
  closing: Line[];
  /** The first and the last. */
  pages: [number, number];
}

/** Parts the lines of an item: its title, what is told and decided of it, what is printed below. */
export function linesOfItem(
  item: Numbered,
  flow: readonly Line[],
  { isLine, hasDays }: ItemManner,
): ItemLines {
  const own = untilEndOfSitting(flow.slice(item.index, item.end));
  const start = startOf(item, own);
  const { title, end, rest } = titleOf(item, own, start, isLine);
  const sent = hasDays ? Math.max(end, endOfDecision(own)) : own.length;
  const opening = start.isBare ? own.slice(isPresented(own) ? 0 : 1, start.above) : [];
  return {
    title,
    body: [...rest.onTitle, ...opening, ...rest.below, ...own.slice(end + rest.below.length, sent)],
    closing: own.slice(sent),
    pages: [own[0]?.page ?? 1, own.at(-1)?.page ?? 1],
  };
}

function untilEndOfSitting(lines: Line[]): Line[] {
  const end = lines.findIndex(
    ({ text, gapAbove }, index) =>
      index > 0 &&
      (END_OF_SITTING.test(text) ||
        (gapAbove && tellsOnly(text)) ||
        (QUESTION_OF.test(text) && !lines.slice(index + 1).some(decides))),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** « Délibération n° 2024-15 – Rapporteur : Mme X », above the title. */
const isPresented = ([first]: readonly Line[]): boolean => PRESENTED_AFTER.test(first?.text ?? '');

/** Where a title begins. */
interface TitleStart {
  /** How many lines stand above it: of its number, its rubric, who presents it. */
  above: number;
  /** Whether the first line has no word of it. */
  isBare: boolean;
  isUnderRubric: boolean;
}

function startOf({ titleAt, numberIsCut }: Numbered, own: readonly Line[]): TitleStart {
  const first = own[0]?.text ?? '';
  const isBare = first.slice(titleAt).trim() === '' || isNumberLine(first);
  const isUnder = !numberIsCut && !isBare && isUnderRubric(own, titleAt);
  const past = isBare ? pastRubric(own, pastCounts(own, pastPresenter(own, 1))) : isUnder ? 1 : 0;
  return { above: numberIsCut ? 2 : past, isBare, isUnderRubric: isUnder };
}

/** A title, the line after it, and the words of the decision that stand on its own lines. */
interface TitleLines {
  title: Line[];
  end: number;
  rest: { onTitle: Line[]; below: Line[] };
}

function titleOf(
  item: Numbered,
  own: Line[],
  { above, isBare, isUnderRubric: isUnder }: TitleStart,
  isLine: boolean,
): TitleLines {
  const first = own[0] as Line;
  const isOneLine = item.isOneLine || item.titleEnd !== undefined || OUTCOME_IN_CELL.test(first.text);
  const isAlone = isOneLine && above === 0;
  const end = isAlone ? 1 : endOfTitle(own, landmarksOf(own), above, own.length, isLine);
  const beside = above === 0 ? cellBesideTitle(own, item.titleAt) : 0;
  const colon = item.titleEnd ?? (end === 1 && above === 0 ? colonBeforeDecision(first, item.titleAt) : 0);
  const cut = beside || colon;
  if (cut > 0)
    return {
      title: [cutLine(first, item.titleAt, cut)],
      end: beside > 0 ? 1 : end,
      rest: { onTitle: [cutLine(first, cut + 1)], below: [] },
    };
  // « Garantie d'emprunt pour 24 logements » + « rue Haute ........ UNANIMITÉ »
  const next = own[end];
  const dots = next && !next.gapAbove ? dotsBeforeDecision(next, 0) : 0;
  const last = next && dots > 0 ? next : null;
  const lines = [...own.slice(above, end), ...(last ? [cutLine(last, 0, dots)] : [])];
  return {
    title: withoutMarks(lines, isBare || isUnder ? rankLength(lines[0]) : item.titleAt),
    end,
    rest: { onTitle: [], below: last ? [cutLine(last, dots)] : [] },
  };
}

/** « 2022-11 », then « Rapporteur : » + « M. X » in the cell of the number, above the title. */
function pastPresenter(lines: readonly Line[], from: number): number {
  const { text = '' } = lines[from] ?? {};
  if (!RAPPORTEUR_FIRST.test(text)) return from;
  return from + (/:\s*$/.test(text) ? 2 : 1);
}

/** « Délibération n° 2017-41 », then « En exercice : 15 », « Présents : 11 » and « Votants : 13 » in the same cell. */
function pastCounts(lines: readonly Line[], from: number): number {
  const others = lines.slice(from).findIndex((line) => !isCount(line));
  return others < 0 ? lines.length : from + others;
}
const isCount = (line: Line): boolean =>
  ['list', 'count'].includes(landmarkOf(line) ?? '') && ENDS_IN_COUNT_OF_MEMBERS.test(line.text);

/** « DCM 2024-05-02 » + « Finances », in the margin, then the title. */
const pastRubric = (lines: readonly Line[], from: number): number =>
  isUnderRubric(lines.slice(from), 0) ? from + 1 : from;

/** « 2024-06-001 » + « II – Décisions modificatives »: below its number, a title may have a rank of its own. */
const rankLength = (line: Line | undefined): number =>
  /^\s*(?:[IVX]{1,5}|\d{1,2})\s?[.)–—-]\s+(?=\p{Lu})/u.exec(line?.text ?? '')?.[0].length ?? 0;

/** « I – CAMPING DU LAC », then « - BUDGET 2024 »: the rubric, then the title of its only item. */
const DASHED = /^\s*[-–—•]\s+\p{Lu}/u;

/** The lines of a title, without what marks the item, nor the rubric it stands under. */
function withoutMarks([first, ...more]: Line[], titleAt: number): Line[] {
  if (!first) return [];
  const opening = titleAt > 0 ? cutLine(first, titleAt) : first;
  const isRubric = isInCapitals(opening) && more.length === 1 && DASHED.test(more[0]?.text ?? '');
  return isRubric ? more : [opening, ...more];
}
