import type { Line } from '../../document.ts';
import { BEGINS_STATEMENT } from '../../french/titles/after-title.ts';
import { NO_TITLE, OF_THE_SITTING } from '../../french/titles/around-title.ts';
import { DECISION } from '../../french/vote/decision.ts';
import type { Landmark } from '../landmarks.ts';
import { isInCapitals } from '../look.ts';
import { isNumberBelow } from '../number-below.ts';
import { changesType, endOfTitle, LONGEST_TITLE, opensSentence } from './end.ts';
import { pastService } from './past-service.ts';

/** What stands between the lists and the report; nothing where the report begins at once. */
export function titleBelow(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  body: number,
  closing: number,
): [number, number] {
  const start = pastService(flow, pastDecisions(flow, from, body), body);
  // « En l'absence de candidats, » + « Monsieur le Maire propose … »
  if (start < body && body < closing && /,\s*$/u.test(flow[body - 1]?.text ?? '')) return [start, start];
  if (start === body || OF_THE_SITTING.test(flow[start]?.text ?? '')) return [start, start];
  if (body === closing || body - start > LONGEST_TITLE)
    return [start, endOfTitle(flow, marks, start, closing)];
  // « Attribution de subventions. », then a paragraph of the report; or the number of the act.
  const stop = flow.findIndex(
    (line, index) =>
      index > start &&
      index < body &&
      (beginsReport(flow[index - 1] as Line, line) || leavesCapitals(flow, start, index)),
  );
  return [start, stop < 0 ? body : stop];
}

/**
 * Whether the report begins on a line: by the number of the act, or by two of three signs: the line above ends
 * with a stop, a gap, the opening of a sentence.
 */
function beginsReport(previous: Line, line: Line): boolean {
  const opens = opensSentence(previous, line);
  const begins = /\.\s*$/.test(previous.text) ? line.gapAbove || opens : line.gapAbove && opens;
  return begins || isNumberBelow(previous, line);
}

/** « CESSION D'UN CHEMIN », then « Les riverains ont demandé … »: capitals, and a line that has none and opens as a sentence. */
const leavesCapitals = (flow: readonly Line[], start: number, index: number): boolean =>
  isInCapitals(flow[start] as Line) &&
  BEGINS_STATEMENT.test(flow[index]?.text ?? '') &&
  changesType(flow[start] as Line, flow, index);

/** « Le procès-verbal est approuvé à l'unanimité », then « DÉLIBÉRATIONS »: the title is below. */
function pastDecisions(flow: Line[], from: number, to: number): number {
  let start = from;
  while (start < to && NO_TITLE.some((pattern) => pattern.test(flow[start]?.text ?? ''))) start++;
  return start < to || !DECISION.test(flow[from]?.text ?? '') ? start : from;
}
