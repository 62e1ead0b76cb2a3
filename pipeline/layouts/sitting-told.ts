import type { Line, SourceDocument } from '../document.ts';
import { SIGNS_OFF } from '../french/act/body-openings.ts';
import {
  DAY_OF_SITTING,
  IS_MEETING,
  MINUTES_OF_ACTS,
  MINUTES_TITLE,
  NUMBER_LABEL,
  OF_ONE_ACT,
  OPENS_MEETING,
  SITTING_TITLE,
} from '../french/act/document-titles.ts';
import { SUBJECT_LABEL } from '../french/act/headings.ts';
import { NAMED_ACT, NUMBERED_ACT_ALONE, TITLED_NUMBER } from '../french/act/heads.ts';
import { ADOPTS_ALONE, HAS_DELIBERATED } from '../french/act/marks.ts';
import { CERTIFIED_COPY, CONFORM_LAST } from '../french/act/signature-words.ts';
import { TITLE_OPENING } from '../french/titles/titles.ts';
import { CHOOSES } from '../french/vote/results.ts';
import { isActHead } from './act-head.ts';
import { indexesOf } from './act-openings.ts';
import { wholeKeyOf } from './agenda.ts';
import { listsOf } from './attendance-range.ts';
import { withoutFurniture } from './furniture.ts';
import type { HeadingStyle } from './heading.ts';
import { itemsOf } from './items.ts';
import { decides, isPresentLabel, landmarksOf, saysDecision } from './landmarks.ts';
import { isOfficeAlone, signs } from './signs.ts';
import { actNumbers } from './styles/act-number.ts';
import { stylesOf } from './styles/index.ts';
import { ordinals, subjectLabels } from './styles/labels.ts';

/** Is the document minutes of a sitting? By its title, or by several items under one head. */
export function tellsSitting(document: SourceDocument): boolean {
  const { flow, stamp } = withoutFurniture(document);
  if (flow.slice(0, 40).some(isMinutesTitle) && !isActOfMinutes(flow)) return true;
  if (hasTitledNumbers(flow)) return true;
  if (isOneExtract(flow)) return false;
  const styles = stylesOf(flow);
  // A title known only by its short line is no sure sign of an item.
  const sure = styles.filter(({ name }) => name !== 'short-line');
  const countFrom: Counter = (from, some) => itemsOf(flow, from, flow.length, some).length;
  if (countFrom(0, sure) > 2) return true;
  const isTitled = flow.slice(0, 12).some(({ text }) => SITTING_TITLE.test(text));
  if (isTitled && (countFrom(0, styles) > 1 || countFrom(0, [ordinals]) > 0)) return true;
  if (hasNumberedSubjects(flow) || hasTwoSubjects(flow, countFrom)) return true;
  return stamp.length === 0 && !isOfOneAct(flow) && hasItems(flow, styles, sure, countFrom);
}

/** How many lines say so. */
const countOf = (flow: readonly Line[], words: RegExp): number =>
  flow.filter(({ text }) => words.test(text)).length;

/** How many items some styles of heading find from a line on. */
type Counter = (from: number, styles: readonly HeadingStyle[]) => number;

const isMinutesTitle = ({ text: line }: Line, index: number): boolean => {
  const text = line.trimStart();
  const title = MINUTES_TITLE.exec(text);
  if (title === null || OF_ONE_ACT.test(text)) return false;
  const isCapital = /^\P{Ll}|^\W*\p{Lu}/u.test(title[0]);
  // The first line of a text that lost its line ends says more than the title; that of a web page may be in small letters.
  if (index === 0) return title.index < LONGEST_HEAD && (isCapital || title.index === 0);
  return title.index < 40 && text.length < 140 && isCapital && !IS_ENTRY.test(text);
};
/** « 1 - Procès-verbal de la séance du 15 février »: an entry of an agenda. */
const IS_ENTRY = /^\d{1,2}\s?[-–.)°]\s?\D/u;
const LONGEST_HEAD = 160;

/** « PROCÈS-VERBAL DES DÉLIBÉRATIONS … », then « Pour expédition conforme », and the council deliberates once: one act. */
const isActOfMinutes = (flow: readonly Line[]): boolean =>
  flow.some(({ text }) => MINUTES_OF_ACTS.test(text)) &&
  countOf(flow, CERTIFIED_COPY) === 1 &&
  countOf(flow, HAS_DELIBERATED) < 2;

/** « N° de la délibération : 2 », then « Objet de la délibération : … »: told twice under one head, two acts of one sitting. */
const hasNumberedSubjects = (flow: readonly Line[]): boolean =>
  flow.filter(({ text }, index) => SUBJECT_LABEL.test(text) && NUMBER_LABEL.test(flow[index - 1]?.text ?? ''))
    .length > 1 && flow.filter(isActHead).length < 2;

/** « DÉLIBÉRATION 2024-11 : TARIFS », « DÉLIBÉRATION 2024-12 : ÉLECTION », each decided, or somebody chosen, under one list of those present. */
function hasTitledNumbers(flow: readonly Line[]): boolean {
  const titles = indexesOf(flow, ({ text }) => TITLED_NUMBER.test(text));
  const areDecided = titles.every((from, order) =>
    flow.slice(from + 1, titles[order + 1]).some((line) => decides(line) || CHOOSES.test(line.text)),
  );
  const numbers = new Set(titles.map((index) => TITLED_NUMBER.exec(flow[index]?.text ?? '')?.[1]));
  return numbers.size > 1 && areDecided && indexesOf(flow, isPresentLabel).length === 1;
}

/** « Objet : Travaux », « Objet : Indemnités », each decided, under one opening of the sitting. */
const hasTwoSubjects = (flow: readonly Line[], countFrom: Counter): boolean => {
  const titles = flow.flatMap(({ text }) => (SUBJECT_LABEL.test(text) ? wholeKeyOf(text) : []));
  return (
    new Set(titles).size > 1 &&
    !flow.some(isActHead) &&
    countOf(flow, OPENS_MEETING) === 1 &&
    countFrom(0, [subjectLabels]) > 1
  );
};

/** One act, whatever its tables and lists look like. */
const isOneExtract = (flow: readonly Line[]): boolean => isLabelledExtract(flow) || isDeliberatedOnce(flow);

/** Its head, one title at most, and the council deliberates once, or adopts once, and somebody signs, however the sitting is told. */
const isDeliberatedOnce = (flow: readonly Line[]): boolean =>
  flow.slice(0, 12).some((line) => isActHead(line) || NAMED_ACT.test(line.text)) &&
  deliberatesOnce(flow) &&
  countOf(flow, OPENS_MEETING) < 2 &&
  countOf(flow, SUBJECT_LABEL) < 2 &&
  flow.some(
    ({ text }, index) => SIGNS_OFF.test(text) || (index >= flow.length - SIGNATURE && isOfficeAlone(text)),
  );

function deliberatesOnce(flow: readonly Line[]): boolean {
  const counts = [HAS_DELIBERATED, ADOPTS_ALONE].map((words) => countOf(flow, words));
  return counts.includes(1) && counts.every((count) => count < 2);
}

/**
 * The head of an act, or its number alone on a line and no other, one opening of the sitting and one « Objet : »: the
 * rows of its tables may look like items.
 */
const isLabelledExtract = (flow: readonly Line[]): boolean =>
  (flow.slice(0, 12).some(isActHead) || isNumberedOnce(flow)) &&
  [OPENS_MEETING, SUBJECT_LABEL].every((words) => countOf(flow, words) === 1);

function isNumberedOnce(flow: readonly Line[]): boolean {
  const numbered = indexesOf(flow, ({ text }) => NUMBERED_ACT_ALONE.test(text));
  return numbered.length === 1 && (numbered[0] as number) < 12;
}

const isOfOneAct = (flow: Line[]): boolean =>
  flow.some((line) => isActHead(line) || SUBJECT_LABEL.test(line.text) || OF_ONE_ACT.test(line.text));

/**
 * Lists of members, then an act's number and title, two ranks, or under « SÉANCE DU 26 NOVEMBRE » or « RÉUNION DU
 * CONSEIL » two titles: a sitting of which the first items may be all there is.
 */
function hasItems(
  flow: Line[],
  styles: readonly HeadingStyle[],
  sure: readonly HeadingStyle[],
  countFrom: Counter,
): boolean {
  const { attendance, attendanceEnd } = listsOf(flow, landmarksOf(flow));
  if (attendance === attendanceEnd) return false;
  const count = (some: readonly HeadingStyle[]) => countFrom(attendanceEnd, some);
  const numbered = count([actNumbers]);
  const isUnsigned = !flow.slice(-SIGNATURE).some(({ text }) => signs(text) || CONFORM_LAST.test(text));
  if (numbered > 1 || (numbered > 0 && isUnsigned)) return true;
  if (count(styles.filter(({ counted }) => counted)) > 1) return true;
  if (IS_MEETING.test(flow[0]?.text ?? '') && count(styles) > 1) return true;
  const runIn = flow.filter((line, index) => index >= attendanceEnd && isRunIn(line, flow[index + 1]));
  if (runIn.length > 1) return true;
  return flow.slice(0, HEAD).some(({ text }) => DAY_OF_SITTING.test(text)) && count(sure) > 1;
}

/** « Subvention au club : », cut from « Après en avoir délibéré, … »: no single act has two. */
const isRunIn = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined && /:\s*$/u.test(text) && TITLE_OPENING.test(text) && saysDecision(next);
/** Above the day of the sitting may stand who meets, where, and how to write there. */
const HEAD = 8;
/** So many lines sign an act: one number, then « Le Maire », is no sitting. */
const SIGNATURE = 8;
