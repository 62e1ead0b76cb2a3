import type { Passage } from '../../document/passage.ts';
import { isNumberLine } from '../../french/act/number.ts';
import { kindOf } from '../../french/attendance/labels.ts';
import { LAST_OF_LIST } from '../../french/attendance/list-ends.ts';
import {
  MARGIN_RUN,
  NAMES_GO_ON,
  NUMBER_ALONE,
  SEVERAL_NAMES,
  SEVERAL_NAMES_ONLY,
} from '../../french/attendance/margin-labels.ts';
import { foldInPlace } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import { endsWithNameLine, isNameLine } from './list-end.ts';
import { type Mark, marksOf } from './list-marks.ts';

/** In characters: the names up to a comma are no longer. */
const LONGEST_NAMES = 120;
/** And those of a whole list. */
const LONGEST_LIST = 2000;

/**
 * « Présents : M. A, Mme B, Date de convocation : 3 mars 2015 Mme C, M. D »: without what the margin has between two
 * names of one list. A list that is cut so, and of which nobody can tell where it goes on, is left out whole.
 */
export function withoutMargin(passage: Passage): Passage {
  const { text } = passage;
  const between = [...text.matchAll(MARGIN_RUN)].filter(({ index }) => isCapital(text, index));
  if (between.length === 0) return passage;
  const marks = marksOf(text, foldInPlace(text));
  const cut: [number, number][] = [];
  let next = 0;
  let list: Mark | undefined;
  for (const match of between) {
    const start = match.index;
    const end = start + match[0].length;
    for (; (marks[next]?.start ?? end) < end; next++)
      if ((marks[next]?.start ?? end) < start) list = marks[next];
    const rest = passage.slice(end, Math.min(end + LONGEST_LIST, marks[next]?.start ?? text.length));
    const above = passage.slice(list?.end ?? start, start);
    const isOfList = list !== undefined && listsPeople(list, above);
    if (list && isOfList && goesOn(match, [above, rest], list)) cut.push([start, end]);
    else {
      if (list && isOfList && isDoubtful(match, rest, list))
        cut.push([list.end, text.slice(0, start).trimEnd().length]);
      list = marks[next - 1];
    }
  }
  return cut.length > 0 ? passage.without(cut) : passage;
}

/** « Présents : », « n° 2023 / 4 », then names: the number of the act stood in the margin. */
export const withoutNumber = (passage: Passage): Passage =>
  passage.without(
    [...passage.text.matchAll(SHORT_LINE)]
      .filter(([line]) => isNumberLine(line) || NUMBER_ALONE.test(line))
      .map(({ index, 0: line }) => [index, index + line.length]),
  );
/** With a figure, and no longer than the line of a number. */
const SHORT_LINE = /(?<=^|\n)(?=\D{0,50}\d)[^\n]{3,60}(?:\n|$)/gu;

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

const listsPeople = ({ kind }: Mark, list: Passage): boolean =>
  kind !== null &&
  kind !== 'movement' &&
  kind !== 'giving' &&
  scan(list.slice(0, LONGEST_NAMES))[0]?.kind === 'person';

/** After a comma one name is enough; else there are several, and nothing is said of them. */
function goesOn(
  { index, input, groups = {} }: RegExpExecArray,
  [list, rest]: readonly [Passage, Passage],
  { kind }: Mark,
): boolean {
  if (groups.bare !== undefined || beginsOther(groups.last, kind)) return false;
  if (isBetweenNameLines(list, rest)) return true;
  const isOpen = isAfterComma(input, index);
  if (!isOpen && LAST_OF_LIST.test(input.slice(Math.max(0, index - LONGEST_NAMES), index))) return false;
  const names = (isOpen ? NAMES_GO_ON : SEVERAL_NAMES_ONLY).exec(rest.text)?.[0].length ?? 0;
  return names > 0 && scan(rest.slice(0, names))[0]?.kind === 'person';
}

/** « M. Luc ROUX », the label with its number, « Mme Zoé BOIS »: a list of one name a line. */
function isBetweenNameLines(list: Passage, rest: Passage): boolean {
  const [next] = rest.split(/\n/u);
  return next !== undefined && isNameLine(next) && endsWithNameLine(list);
}

/** A comma, and further below several names. */
const isDoubtful = ({ index, input, groups = {} }: RegExpExecArray, rest: Passage, { kind }: Mark): boolean =>
  isAfterComma(input, index) &&
  !beginsOther(groups.last, kind) &&
  SEVERAL_NAMES.test(rest.text.slice(0, LONGEST_NAMES));

const isAfterComma = (text: string, at: number): boolean =>
  /[,;]\s*$/.test(text.slice(Math.max(0, at - 4), at));

/** « Absents : 2 », the last label of the margin, may begin another list. */
function beginsOther(label: string | undefined, kind: Mark['kind']): boolean {
  const other = label === undefined ? null : kindOf(foldInPlace(label));
  return other !== null && other !== kind;
}
