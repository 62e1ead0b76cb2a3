import type { Line } from '../document.ts';
import { OPENS_WITH_OTHERS, QUOTED_SPEECH } from '../french/vote/context.ts';
import { DECISION } from '../french/vote/decision.ts';
import { DECIDES_IN_THE_END, HALF_SAID, NAMES_COUNCIL } from '../french/vote/over-lines.ts';
import { firstMatch } from '../patterns/find.ts';
import { decides } from './landmarks.ts';

/** Decisions closer than this many lines are the formulas of one vote. */
const ONE_VOTE = 12;

/** « La commission enfance a donné un avis favorable … », and the council is not named. */
const tellsOfOthers = (text: string): boolean => OPENS_WITH_OTHERS.test(text) && !NAMES_COUNCIL.test(text);

/** Lines where the council decides, one per vote. */
export function decisionLines(flow: readonly Line[]): number[] {
  const found: number[] = [];
  flow.forEach((line, index) => {
    if (QUOTED_SPEECH.test(line.text)) return;
    if ((decides(line) && !tellsOfOthers(line.text)) || isCompleted(line, flow[index + 1])) found.push(index);
  });
  return found;
}

/** Do the first words of the next line end the decision or the count that this one begins? */
const isCompleted = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  HALF_SAID.test(text) &&
  firstMatch(DECISION, `${text.trimEnd()} ${next.text.trimStart()}`) !== null;

/** How many votes stand in a range of lines. */
export const votesIn = (decisions: readonly number[], from: number, to: number): number => {
  let votes = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const line of decisions) {
    if (line < from || line >= to) continue;
    if (line - last > ONE_VOTE) votes++;
    last = line;
  }
  return votes;
};

/** Does the council decide in these lines, by a sentence no line of which says it alone? */
export const decidesInTheEnd = (lines: readonly Line[]): boolean =>
  DECIDES_IN_THE_END.test(lines.map(({ text }) => text).join('\n'));
