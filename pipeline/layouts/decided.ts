import type { Line } from '../document.ts';
import { OPENS_WITH_OTHERS } from '../french/vote/context.ts';
import { DECISION } from '../french/vote/decision.ts';
import { firstMatch } from '../patterns/find.ts';
import { decides } from './landmarks.ts';

/** Decisions closer than this many lines are the formulas of one vote. */
const ONE_VOTE = 12;

/** « La commission enfance a donné un avis favorable … », and the council is not named. */
const tellsOfOthers = (text: string): boolean =>
  OPENS_WITH_OTHERS.test(text) && !/conseil\s(?:municipal|communautaire)/iu.test(text);

/** Lines where the council decides, one per vote. */
export function decisionLines(flow: readonly Line[]): number[] {
  const found: number[] = [];
  flow.forEach((line, index) => {
    if ((decides(line) && !tellsOfOthers(line.text)) || isCompleted(line, flow[index + 1])) found.push(index);
  });
  return found;
}

/** « … la délibération est », then « donc reportée à un prochain conseil »; « le conseil prend », then « acte du rapport »; « 7 pour, 4 », then « contre »; « par 6 voix », then « pour et 2 contre » */
const isCompleted = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  /\s(?:(?:est|sont)(?:\s(?:donc|ainsi))?|[Pp]rend|[Pp]rennent|\d{1,3}\s(?:voix\s)?pour,?(?:\s(?:et\s)?\d{1,3}(?:\svoix)?)?|\d{1,3}\s(?:voix|votes))\s*$/u.test(
    text,
  ) &&
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

/** « Le Conseil Municipal considérant … décide de … », over some lines; « Le conseil prend connaissance du rapport ». */
const DECIDES_IN_THE_END =
  /(?:^|\n|\. )Le (?:[Cc]onseil|[Cc]omité|[Bb]ureau)(?: \p{L}+)?\s(?:[^.;:\n]|(?<=\s(?:M|MM))\.|\n){3,400}?\s(?:décide|approuve|accepte|adopte|autorise|fixe|refuse|vote)\s|(?:^|\n)Le (?:[Cc]onseil|[Cc]omité|[Bb]ureau)(?: \p{L}+)? prend connaissance\s/u;
/** Does the council decide in these lines, by a sentence no line of which says it alone? */
export const decidesInTheEnd = (lines: readonly Line[]): boolean =>
  DECIDES_IN_THE_END.test(lines.map(({ text }) => text).join('\n'));
