import type { Line } from '../../document.ts';
import {
  COLON_BEFORE_SENTENCE,
  OUTCOME_AFTER_DOTS,
  OUTCOME_AFTER_MARK,
  OUTCOME_AFTER_SPACE,
  OUTCOME_AFTER_STOP,
  OUTCOME_IN_CELL,
  OUTCOME_OF_MINUTES,
} from '../../french/lists/rows.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import { cutLine } from '../cut-line.ts';
import { decides } from '../landmarks.ts';

/** « 2015-22 Budget : Le budget est adopté. »: the title, and on its line what was decided; 0 when it is all title. */
export function colonBeforeDecision(line: Line, titleAt: number): number {
  const title = line.text.slice(titleAt);
  const dots = dotsBeforeDecision(line, titleAt);
  if (dots > 0) return dots;
  // « Tarifs de la cantine – adopté à l'unanimité »
  const mark =
    OUTCOME_IN_CELL.exec(title) ??
    OUTCOME_AFTER_MARK.exec(title) ??
    OUTCOME_AFTER_STOP.exec(title) ??
    OUTCOME_OF_MINUTES.exec(title) ??
    OUTCOME_AFTER_SPACE.exec(title) ??
    (TITLE_OPENING.test(title) ? COLON : COLON_BEFORE_SENTENCE).exec(title);
  const colon = mark ? titleAt + mark.index + Math.max(0, mark[0].search(/[.,:(–—-]/u)) : 0;
  return colon > titleAt && colon - titleAt < 100 && decides(cutLine(line, colon + 1)) ? colon : 0;
}

const COLON = /\s?:\s/;

/** « Cession de la parcelle ........ UNANIMITÉ »: the end of the dots; 0 when there are none. */
export function dotsBeforeDecision({ text }: Line, titleAt: number): number {
  const dots = OUTCOME_AFTER_DOTS.exec(text.slice(titleAt));
  return dots && dots.index > 0 ? titleAt + dots.index + dots[0].lastIndexOf('.') : 0;
}
