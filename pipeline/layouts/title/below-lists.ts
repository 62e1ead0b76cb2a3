import type { Line } from '../../document.ts';
import { isNumberLine } from '../../french/act/number.ts';
import { BEGINS_STATEMENT } from '../../french/titles/after-title.ts';
import {
  NO_TITLE,
  OF_THE_SITTING,
  RANK_OF_RUBRIC,
  RANK_UNDER_RUBRIC,
} from '../../french/titles/around-title.ts';
import { decides, type Landmark } from '../landmarks.ts';
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
  const start = pastRubric(flow, pastService(flow, pastDecisions(flow, from, body, closing), body));
  if (start < body && isDecisionTold(flow[start] as Line)) return [start, start];
  // « En l'absence de candidats, » + « Monsieur le Maire propose … »
  const isOneSentence = !flow.slice(start + 1, body).some(({ gapAbove }) => gapAbove);
  if (start < body && body < closing && isOneSentence && /,\s*$/u.test(flow[body - 1]?.text ?? ''))
    return [start, start];
  const first = flow[start]?.text ?? '';
  // « réf : 2024/28 » alone: the title stands above it.
  if (start === body || OF_THE_SITTING.test(first) || isNumberLine(first)) return [start, start];
  if (body === closing || body - start > LONGEST_TITLE)
    return [start, endOfTitle(flow, marks, start, closing)];
  // « Attribution de subventions. », then a paragraph of the report; or the number of the act.
  const stop = flow.findIndex(
    (line, index) =>
      index > start &&
      index < body &&
      (beginsReport(flow[index - 1] as Line, line) ||
        leavesCapitals(flow, start, index) ||
        beginsClause(flow[start] as Line, line)),
  );
  return [start, stop < 0 ? body : stop];
}

function pastRubric(flow: readonly Line[], start: number): number {
  const [rubric, own] = [RANK_OF_RUBRIC, RANK_UNDER_RUBRIC].map(
    (ranked, index) => ranked.exec(flow[start + index]?.text ?? '')?.groups?.rank,
  );
  return rubric !== undefined && rubric === own ? start + 1 : start;
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

/** « La salle est louée chaque semaine. Le conseil, à l'unanimité, fixe le prix à 200 €. »: the report, and no title above it. */
const isDecisionTold = (line: Line): boolean =>
  decides(line) && line.text.length > LONGEST_OUTCOME && /[.:]\s*$/u.test(line.text);
const LONGEST_OUTCOME = 60;

/** « CESSION D'UN CHEMIN », then « Les riverains ont demandé … »: capitals, and a line that has none and opens as a sentence. */
const leavesCapitals = (flow: readonly Line[], start: number, index: number): boolean =>
  isInCapitals(flow[start] as Line) &&
  BEGINS_STATEMENT.test(flow[index]?.text ?? '') &&
  changesType(flow[start] as Line, flow, index);

/** « COMPTE ADMINISTRATIF 2022 », a gap, then « Sous la présidence de Mme X, le maire ayant quitté la salle, » */
const beginsClause = (title: Line, line: Line): boolean =>
  isInCapitals(title) && line.gapAbove && !isInCapitals(line) && /\p{Ll}[^\n]{40,},\s*$/u.test(line.text);

/**
 * « Le procès-verbal est approuvé à l'unanimité », then « DÉLIBÉRATIONS »: the title is below, with its
 * report or what is decided on it. What the last words follow at once was decided by the act.
 */
function pastDecisions(flow: Line[], from: number, to: number, closing: number): number {
  let start = from;
  while (start < to && NO_TITLE.some((pattern) => pattern.test(flow[start]?.text ?? ''))) start++;
  const isTitleBelow = start < to && (to < closing || flow.slice(start, closing).some(decides));
  return isTitleBelow || !flow.slice(from, start).some(decides) ? start : from;
}
