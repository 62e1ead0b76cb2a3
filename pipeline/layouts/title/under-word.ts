import type { Line } from '../../document.ts';
import { WORD_OR_BODY_ALONE } from '../../french/act/heads.ts';
import {
  ENDS_WITH_DAY,
  HEAD_LINE,
  OF_SERVICE,
  OPENS_SITTING,
  OPENS_WITH_CHAIR,
  SITTING_TOLD,
} from '../../french/titles/around-title.ts';
import type { Landmark } from '../landmarks.ts';
import { namesAuthority } from './end.ts';

/** So many lines at most stand between the word and what tells of the sitting. */
const LONGEST = 8;

/**
 * « DÉLIBÉRATION » or « Délibération du Conseil », « Commission Routes », « RD 28 : acquisitions foncières », then « Présidence de Mme X » or the lists
 * in other letters: the last paragraph above them is the title, where its letters are those of no text.
 */
export function titleUnderWord(
  flow: readonly Line[],
  marks: readonly (Landmark | null)[],
): [number, number] | null {
  const word = flow.findIndex(({ text }) => WORD_OR_BODY_ALONE.test(text));
  if (word < 0) return null;
  const end = flow.findIndex(
    ({ text }, index) =>
      index > word &&
      (/^(?:list|notice|count)$/.test(marks[index] ?? '') ||
        isSittingTold(flow, index) ||
        OPENS_WITH_CHAIR.test(text)),
  );
  if (end < 0 || end - word > LONGEST) return null;
  const start = flow.findLastIndex(({ gapAbove }, index) => index < end && gapAbove);
  const title = flow.slice(start, end);
  return start > word && title.length > 0 && title.every((line) => isOfTitle(line, flow[end] as Line))
    ? [start, end]
    : null;
}

/** « La Commission permanente, convoquée le 6 novembre » + « 2023, s'est réunie »: on one line or two. */
const isSittingTold = (flow: readonly Line[], index: number): boolean => {
  const [line = '', next = ''] = flow.slice(index, index + 2).map(({ text }) => text);
  return SITTING_TOLD.test(OPENS_SITTING.test(line) ? `${line} ${next}` : line);
};

const isOfTitle = (line: Line, below: Line): boolean =>
  line.font !== null &&
  line.font !== below.font &&
  !HEAD_LINE.test(line.text) &&
  !ENDS_WITH_DAY.test(line.text) &&
  !namesAuthority(line) &&
  !OF_SERVICE.test(line.text);
