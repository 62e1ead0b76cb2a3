import type { Line } from '../../document.ts';
import { RUBRIC_ALONE } from '../../french/titles/rubric-words.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import { saysDecision } from '../landmarks.ts';

/** « Délibération n° 12 : FINANCES », then « Fixation des indemnités »: the theme of the act, and its title on the next line. */
export function isUnderRubric([first, next]: readonly Line[], titleAt: number): boolean {
  return (
    first !== undefined &&
    next !== undefined &&
    RUBRIC_ALONE.test(first.text.slice(titleAt)) &&
    TITLE_OPENING.test(next.text) &&
    /^\W*\p{Lu}[^\n]{10,150}[^.:;,\s]\s*$/u.test(next.text) &&
    !saysDecision(next)
  );
}
