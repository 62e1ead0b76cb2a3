import type { Line } from '../document.ts';
import { labelAlone } from '../french/attendance/labels.ts';
import { GROUP_UNDER_LABEL } from '../french/attendance/list-lines.ts';
import { DAY_ALONE, LABEL_GOES_ON } from '../french/attendance/list-range.ts';
import {
  CIVILITY_FIRST,
  CIVILITY_OF_MANY_LAST,
  FAMILY_FIRST,
  GIVEN_LAST,
  NAME_ALONE,
  OFFICE_LAST,
} from '../french/attendance/names-in-lists.ts';
import { foldInPlace } from '../french/fold.ts';
import { isGivenName } from '../french/people/given-names.ts';
import { type Landmark, landmarkOf, looksLikeAList, looksLikePeople } from './landmarks.ts';
import { isInColumn } from './name-column.ts';
import { isTitleUnderList } from './title-under-list.ts';

/** Is an unmarked line of the list that the line above belongs to? */
export const isOfListAbove = (flow: Line[], marks: (Landmark | null)[], index: number): boolean =>
  goesOn(flow[index - 1] as Line, flow[index] as Line) ||
  isDayOf(flow, marks, index) ||
  isOfLabel(flow, marks, index) ||
  isInColumn(flow, index);

/** « Secrétaire de séance : », « Étaient présents : », a gap, then « Mme Anne PETIT – Directrice générale des services ». */
const isOfLabel = (flow: Line[], marks: (Landmark | null)[], index: number): boolean =>
  isOfManyAbove(flow, marks, index) ||
  (marks[index] === null &&
    (marks[index - 1] === 'secretary' ||
      (marks[index - 1] === 'list' && isNameAlone(withoutOffice(flow[index] as Line)))) &&
    /:\s*$/.test(flow[index - 1]?.text ?? '') &&
    CIVILITY_FIRST.test(flow[index]?.text ?? ''));

/** « Absents : MM. », a gap, then « Luc ROUX, Jean HÊTRE ». */
const isOfManyAbove = (flow: Line[], marks: (Landmark | null)[], index: number): boolean =>
  marks[index - 1] === 'list' &&
  CIVILITY_OF_MANY_LAST.test(flow[index - 1]?.text ?? '') &&
  looksLikePeople(flow[index] as Line);

/** « Mme Anne PETIT, adjointe » → « Mme Anne PETIT » */
function withoutOffice(line: Line): Line {
  const at = foldInPlace(line.text).search(OFFICE_LAST);
  return at < 0 ? line : { ...line, text: line.text.slice(0, at) };
}

/** « M. Luc ROUX, conseiller », then at the top of the next column « Mme Anne PETIT, adjointe ». */
const areMembersAlone = (lines: readonly Line[]): boolean =>
  lines.every((line) => CIVILITY_FIRST.test(line.text) && isNameAlone(withoutOffice(line)));

/** « Présents : », a gap, then « Anne LEROY, » and « 2. Luc ROUX »; not « Absents : », then the title « Club NAUTIQUE ». */
export const areUnderLabel = ([label, ...names]: readonly Line[]): boolean =>
  names.length > 1 &&
  labelAlone(label?.text ?? '') !== null &&
  names.every(
    (line) =>
      isNameAlone(line) &&
      (CIVILITY_FIRST.test(line.text) || line.text.split(/[^\p{L}'’-]+/u).some(isGivenName)),
  );

/** « Anne LEROY », « 1. Anne LEROY, » and nothing else on the line, or in each cell: one of a column of names, which may be long. */
export const isNameAlone = (line: Line): boolean =>
  line.text
    .trim()
    .split(/\t| {3,}/)
    .every((cell) => NAME_ALONE.test(cell)) && looksLikePeople(line);

/** « Date de la convocation », then its day alone on the next line. */
const isDayOf = (flow: Line[], marks: (Landmark | null)[], index: number): boolean =>
  marks[index - 1] === 'notice' &&
  !/\d/.test(flow[index - 1]?.text ?? '') &&
  DAY_ALONE.test(flow[index]?.text ?? '');

/** Does this line go on with the list the line above belongs to? */
function goesOn(previous: Line, line: Line): boolean {
  if (isNameCut(previous, line)) return true;
  if (isTitleUnderList(previous, line)) return false;
  if (isCutOff(previous, line)) return true;
  if (!looksLikePeople(line)) return false;
  // « Nathalie », then « PETIT et Luc ROUX. » below a gap: the name was cut.
  if (isGivenName(previous.text.trim()) && /^\s*\p{Lu}{2}/u.test(line.text)) return true;
  if (!line.gapAbove || GROUP_UNDER_LABEL.test(line.text)) return true;
  const samePlace = line.page !== previous.page || line.block === previous.block;
  const sameType =
    line.size === null ||
    Math.abs(line.size - (previous.size ?? line.size)) < (line.font === null ? READ_SIZE : DRAWN_SIZE);
  return (
    looksLikeAList(line) &&
    (line.box === null || samePlace || areMembersAlone([previous, line])) &&
    sameType &&
    !/\.\s*$/.test(previous.text)
  );
}

/** « … – Secrétaire de séance : M. Luc » + « ROUX – Convocation du 2 mars »: half a name at each end. */
const isNameCut = ({ text }: Line, line: Line): boolean =>
  !line.gapAbove && GIVEN_LAST.test(text) && FAMILY_FIRST.test(line.text);

/** In points, for letters of one size: as they are drawn, and as optical reading measures them line by line. */
const [DRAWN_SIZE, READ_SIZE] = [0.6, 3];

/** A label or a name cut by the line end: « … en application de l'article L 2121-20 du » + « Code … : »; « ------ » is a rule. */
const isCutOff = (previous: Line, line: Line): boolean =>
  !line.gapAbove &&
  /[\p{L}\d]/u.test(previous.text) &&
  (/(?:[,;:-]|\set)\s*$/.test(previous.text) || LABEL_GOES_ON.test(line.text)) &&
  landmarkOf(line) !== 'body';
