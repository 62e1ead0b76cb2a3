import type { Line, SourceDocument } from '../document.ts';
import { MEETING, MINUTES_TITLE, SUBJECT_LABEL } from '../french/headings.ts';
import { TITLE_OPENING } from '../french/titles.ts';
import { isActHead } from './act-head.ts';
import { listsOf } from './attendance-range.ts';
import { withoutFurniture } from './furniture.ts';
import type { HeadingStyle } from './heading.ts';
import { itemsOf } from './items.ts';
import { landmarkOf, saysDecision } from './landmarks.ts';
import { signs } from './signs.ts';
import { actNumbers } from './styles/act-number.ts';
import { stylesOf } from './styles/index.ts';
import { ordinals } from './styles/labels.ts';

/** Is the document minutes of a sitting? By its title, or by several items under one head. */
export function tellsSitting(document: SourceDocument): boolean {
  const { flow, stamp } = withoutFurniture(document);
  if (flow.slice(0, 40).some(isMinutesTitle)) return true;
  if (isOneExtract(flow)) return false;
  const sure = stylesOf(flow).filter(({ name }) => name !== 'short-line');
  if (itemsOf(flow, 0, flow.length, sure).length > 2) return true;
  const isTitled = flow.slice(0, 12).some(({ text }) => SITTING_TITLE.test(text));
  if (isTitled && itemsOf(flow, 0, flow.length).length > 1) return true;
  if (isTitled && itemsOf(flow, 0, flow.length, [ordinals]).length > 0) return true;
  if (
    flow.filter((_, index) => isNumberedSubject(flow, index)).length > 1 &&
    flow.filter(isActHead).length < 2
  )
    return true;
  return stamp.length === 0 && !isOfOneAct(flow) && hasItems(flow, sure);
}

/** « CONSEIL COMMUNAUTAIRE DU 6 MAI 2009 », and nothing else on the line. */
const SITTING_TITLE =
  /^\W*(?:(?:r[ée]union|s[ée]ance) )?(?:du )?(?:conseil|comit[ée]|bureau)(?: \p{L}+){0,2} (?:du|en date du) (?:\p{L}+ )?\d{1,2}(?:er)?[ ./]\p{L}*\d*[ ./]\d{4}\W*$/iu;

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
/** « EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS »; « COMPTE RENDU DE DÉLÉGATIONS », which titles an act; « RELEVÉ DES DÉCISIONS DU PRÉSIDENT ». */
const OF_ONE_ACT =
  /extrait (?:du|de|conforme|certifi)|registre des|compte[ -]rendu (?:des? |de la |d['’])(?:d[ée]l[ée]gation|activit|gestion|d[ée]cisions? (?:du maire|prises? par))|relev[ée] des? d[ée]cisions? (?:du |de la |prises? par l[ea] )?(?:maire|pr[ée]sident)/iu;

/** « N° de la délibération : 2 », then « Objet de la délibération : … » : told twice without another head, two acts of one sitting. */
const isNumberedSubject = (flow: readonly Line[], index: number): boolean =>
  SUBJECT_LABEL.test(flow[index]?.text ?? '') && NUMBER_LABEL.test(flow[index - 1]?.text ?? '');
const NUMBER_LABEL = /^\W*(?:n\s?[°º]|num[ée]ro)\s(?:de\s)?(?:la\s)?d[ée]lib[ée]ration\s?:/iu;

/** The head of an act, one opening of the sitting and one « Objet : »: the rows of its tables may look like items. */
const isOneExtract = (flow: readonly Line[]): boolean =>
  flow.slice(0, 12).some(isActHead) &&
  [MEETING, SUBJECT_LABEL].every((words) => flow.filter(({ text }) => words.test(text)).length === 1);

const isOfOneAct = (flow: Line[]): boolean =>
  flow.some((line) => isActHead(line) || SUBJECT_LABEL.test(line.text) || OF_ONE_ACT.test(line.text));

/**
 * Lists of members, then an act's number and title, two ranks, or under « SÉANCE DU 26 NOVEMBRE » or « RÉUNION DU
 * CONSEIL » two titles: a sitting of which the first items may be all there is.
 */
function hasItems(flow: Line[], sure: readonly HeadingStyle[]): boolean {
  const { attendance, attendanceEnd } = listsOf(flow, flow.map(landmarkOf));
  if (attendance === attendanceEnd) return false;
  const all = stylesOf(flow);
  const ranks = all.filter(({ counted }) => counted);
  const count = (styles: readonly HeadingStyle[]) => itemsOf(flow, attendanceEnd, flow.length, styles).length;
  const numbered = count([actNumbers]);
  if (
    numbered > 1 ||
    (numbered > 0 && !flow.slice(-SIGNATURE).some(({ text }) => signs(text))) ||
    count(ranks) > 1
  )
    return true;
  const [head] = flow;
  if (head && IS_MEETING.test(head.text) && count(all) > 1) return true;
  if (flow.filter((line, index) => index >= attendanceEnd && isRunIn(line, flow[index + 1])).length > 1)
    return true;
  return flow.slice(0, 3).some(({ text }) => DAY_OF_SITTING.test(text)) && count(sure) > 1;
}
/** « Subvention au club : », cut from « Après en avoir délibéré, … »: no single act has two. */
const isRunIn = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined && /:\s*$/u.test(text) && TITLE_OPENING.test(text) && saysDecision(next);
/** « RÉUNION DE LA COMMUNAUTÉ DE COMMUNES »: no single act is headed so. */
const IS_MEETING = /^\W*r[ée]union\s/iu;
/** So many lines sign an act: one number, then « Le Maire », is no sitting. */
const SIGNATURE = 8;
const DAY_OF_SITTING = /^\W*(?:r[ée]union|s[ée]ance) du (?:\p{L}+di )?\d{1,2}(?:er)? \p{L}+ \d{4}\W*$/iu;
