import type { Line } from '../document.ts';
import { OUTCOME_FIRST } from '../french/lists/rows.ts';
import { IS_SAID } from '../french/titles/after-title.ts';
import { HEADS_A_PART } from '../french/titles/rubric-words.ts';
import { decides, landmarkOf } from './landmarks.ts';

/** « Adopté à l'unanimité. », « Vote : 12 pour » begins a line: what was answered, and nothing else. */
export const isOutcomeAlone = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 100 && OUTCOME_FIRST.test(line.text) && decides(line);

/** « Tracteur », « Eau potable : », after a gap or a vote, and right above who speaks on it or what was decided. */
export function isWordsOverReport(flow: readonly Line[], index: number, next: Line | undefined): boolean {
  const [previous, line] = [flow[index - 1], flow[index] as Line];
  const isApart =
    line.gapAbove || (previous !== undefined && decides(previous) && /[.!]\s*$/.test(previous.text));
  if (!isApart || !next || !FEW_WORDS.test(line.text)) return false;
  if (HEADS_A_PART.test(line.text) || IS_SAID.test(line.text)) return false;
  if (landmarkOf(next) === 'body' || isOutcomeAlone(next)) return true;
  return line.gapAbove && /^\W*\p{Lu}[^\t]*\.\s*$/u.test(next.text) && decidesInParagraph(flow, index + 1);
}
const FEW_WORDS = /^\W{0,3}\p{Lu}[\p{L}'’]{2,}(?:[ -][\p{L}'’]{1,20}){0,3}\s?:?\s*$/u;

/** Does the council decide before the next gap? */
export function decidesInParagraph(flow: readonly Line[], from: number): boolean {
  for (let index = from; index < Math.min(flow.length, from + LONGEST_PARAGRAPH); index++) {
    const line = flow[index] as Line;
    if (index > from && line.gapAbove) return false;
    if (decides(line)) return true;
  }
  return false;
}
const LONGEST_PARAGRAPH = 12;
