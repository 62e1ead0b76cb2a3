import type { Line } from '../document.ts';
import { NAMES_NUMBERED_ACT } from '../french/act/heads.ts';
import { ENDS_STAMP } from '../french/act/sent-or-published.ts';
import { ACTES_ID } from '../french/act/stamp-words.ts';
import { VOTE_OF_MARGIN } from '../french/vote/over-lines.ts';
import { landmarkOf, saysDecision } from './landmarks.ts';
import { isOfficeAlone, signs } from './signs.ts';
import { firstOfPage, topWhile } from './top-while.ts';

/** The lines above a head that are part of it: number, authority. */
export const ABOVE_HEAD = 4;

/** « Commune de Saint-Exemple          Délibération n° 2024-60 »: two short pieces. */
const isShort = (text: string): boolean => text.split(/\s{4,}/).every(({ length }) => length < 60);

/** Whether a line above a head is of what stands there: a sentence, a list, a stamp, a signature. */
function isOfOther(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const isSignature = signs(line.text) || isOfficeAlone(lines[index - 1]?.text ?? '');
  const isStamp = ACTES_ID.test(line.text) || ENDS_STAMP.test(line.text);
  return isSignature || isStamp || landmarkOf(line) !== null || /[.;,]\s*$/.test(line.text);
}

/** The first line of a head: its number and the authority stand above, the signature of the act before does not belong. */
export function topOfHead(lines: readonly Line[], head: number): number {
  const whole = topOfMargin(lines, head) ?? topOfPage(lines, head);
  if (whole !== null) return whole;
  return topWhile(
    lines,
    head,
    ({ page, text }, index) =>
      head - index <= ABOVE_HEAD && page === lines[head]?.page && isShort(text) && !isOfOther(lines, index),
  );
}

/** So many lines at most stand above the opening of a sitting at the top of a page. */
const LONGEST_TOP = 8;

/** The authority, the number and a title, however long, from the top of the page to the head: all of the act. */
function topOfPage(lines: readonly Line[], head: number): number | null {
  const top = firstOfPage(lines, head);
  const above = lines.slice(top, head);
  // « DÉLIBÉRATION N° 2023-56 », « OBJET : … », then « L'an deux mille … »
  const isTitle = (line: Line) => landmarkOf(line) === 'subject' && !/\.\s*$/.test(line.text);
  const isOther = above.some(
    (line, index) => decidesAbove(line) || (!isTitle(line) && isOfOther(lines, top + index)),
  );
  return lines[head]?.box !== null && above.length <= LONGEST_TOP && !isOther ? top : null;
}

/** The number of the act, or what names it, above the day of the convocation and the counts; nobody signs there. */
const isHead = (lines: readonly Line[]): boolean =>
  lines.length <= LONGEST_MARGIN &&
  lines[0]?.box !== null &&
  lines.some(({ text }) => NAMES_NUMBERED_ACT.test(text)) &&
  !lines.some(({ text }) => signs(text) || isOfficeAlone(text));

/** A margin has no more lines than this, and no longer ones. */
const LONGEST_MARGIN = 40;
const MARGIN_LINE = 40;

/** Does this line decide? « Pour : 12 » in the margin of a head tells the vote of the act below. */
export const decidesAbove = (line: Line): boolean => saysDecision(line) && !VOTE_OF_MARGIN.test(line.text);

/** « Convoqués le », « 15 mai 2025 », « En exercice : 13 », « Présents : 10 »: a margin alone above the head is of it. */
function topOfMargin(lines: readonly Line[], head: number): number | null {
  const top = firstOfPage(lines, head);
  const margin = lines.slice(top, head);
  // « Commune de Saint-Exemple – Conseil municipal du 15 mai 2025 » stands over the text, between margin and head.
  const isNarrow = ({ text }: Line, index: number) =>
    text.length < MARGIN_LINE || (index >= margin.length - ABOVE_HEAD && /^\W*\p{Lu}/u.test(text));
  const isShort = margin.length <= LONGEST_MARGIN && margin.every(isNarrow);
  const labels = margin.filter((line) => /^(?:notice|count)$/.test(landmarkOf(line) ?? ''));
  const isOther = margin.some(
    (line) =>
      decidesAbove(line) || ACTES_ID.test(line.text) || /^(?:closing|body)$/.test(landmarkOf(line) ?? ''),
  );
  return labels.length > 1 && (isShort || isHead(margin)) && !isOther ? top : null;
}
