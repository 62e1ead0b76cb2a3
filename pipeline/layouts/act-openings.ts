import type { Line } from '../document.ts';
import { NAMES_NUMBERED_ACT, NUMBERED_ACT_ALONE, WORD_IN_CAPITALS } from '../french/act-heads.ts';
import { isNumberLine } from '../french/act-number.ts';
import { DATED_ACT_TITLE, MEETING } from '../french/document-titles.ts';
import { ENDS_STAMP } from '../french/sent-or-published.ts';
import { ACTES_ID } from '../french/stamp-words.ts';
import { VOTE_OF_MARGIN } from '../french/vote/over-lines.ts';
import { isActHead } from './act-head.ts';
import { decides, isPresentLabel, landmarkOf, saysDecision } from './landmarks.ts';
import { isOfficeAlone, signs } from './signs.ts';
import { actNumbers } from './styles/act-number.ts';

/** The lines above a head that are part of it: number, authority. */
const ABOVE_HEAD = 4;
/** The lines of a head and below it where its number stands. */
const HEAD = 6;

/** The lines that head an extract of the register, one for each extract. */
export function registerHeads(lines: readonly Line[]): number[] {
  const heads = indexesOf(lines, isActHead);
  return heads.filter((head, order) => !isRunning(lines, head, heads, order));
}

/** Where no head is printed, the opening of the sitting, or the number, and the lists are told again for each act. */
export function openingsOf(lines: readonly Line[]): number[] {
  const titled = datedTitles(lines);
  if (titled.length > 1) return titled;
  const isOfActs = (openings: readonly number[]) =>
    openings.length > 1 &&
    openings.every((from, order) => {
      const part = lines.slice(from, openings[order + 1]);
      return part.some(isPresentLabel) && part.some(saysDecision);
    });
  const ways = [
    (text: string) => MEETING.test(text),
    (text: string) => NUMBERED_ACT_ALONE.test(text),
    // « CA2023-08 »
    isNumberLine,
    (text: string) => WORD_IN_CAPITALS.test(text),
  ].map((opens) => indexesOf(lines, ({ text }) => opens(text)));
  return ways.find(isOfActs) ?? [];
}
/** « Délibération n° 2 du 18 décembre 2024 », then « Objet : … », all but the last with its decision. */
function datedTitles(lines: readonly Line[]): number[] {
  const titles = indexesOf(lines, ({ text }) => DATED_ACT_TITLE.test(text)).filter((index) =>
    lines.slice(index + 1, index + 1 + BELOW_TITLE).some((line) => landmarkOf(line) === 'subject'),
  );
  const isDecided = titles.slice(0, -1).every((from, order) => {
    return lines.slice(from, titles[order + 1]).some(decides);
  });
  return isDecided ? titles : [];
}
/** The lines below such a title where its object stands. */
const BELOW_TITLE = 3;

export const indexesOf = (lines: readonly Line[], test: (line: Line) => boolean): number[] =>
  lines.flatMap((line, index) => (test(line) ? [index] : []));

/**
 * A head printed again on the next page of one act: the same number under it, and no list or title of its own. A
 * text without pages must print the number again, or decide nothing.
 */
function isRunning(lines: readonly Line[], head: number, heads: readonly number[], order: number): boolean {
  const before = heads[order - 1];
  if (before === undefined) return false;
  if (lines[before]?.page === lines[head]?.page) {
    const isOfPages = lines[head]?.box !== null;
    const decidesNothing = !lines.slice(head, heads[order + 1]).some(saysDecision);
    if (isOfPages || !(decidesNothing || sharesNumber(lines, before, head))) return false;
  }
  const known = new Set(
    lines.slice(Math.max(0, before - ABOVE_HEAD), before + HEAD).map(({ text }) => text.trim()),
  );
  const below = lines.slice(head, head + HEAD);
  const isSame = below.every((line, at) => !actNumbers.find(below, at) || known.has(line.text.trim()));
  return isSame && !lines.slice(head, heads[order + 1]).some(opensAct);
}

/** « 25-07/044 » at one head and « #25_07-044 » at the other: the figures of a number alone on its line. */
function sharesNumber(lines: readonly Line[], one: number, other: number): boolean {
  const [known, again] = [one, other].map((head) =>
    lines
      .slice(Math.max(0, head - ABOVE_HEAD), head + HEAD)
      .flatMap(({ text }) => (NUMBER_OF_HEAD.test(text) ? [text.replace(/\D/g, '')] : [])),
  );
  return again?.some((figures) => known?.includes(figures)) ?? false;
}
const NUMBER_OF_HEAD = /^\W*\d{2,4}[\s/_.-]\d{1,4}(?:[\s/_.-]\d{1,4})?\W*$/u;

const opensAct = (line: Line): boolean =>
  MEETING.test(line.text) || landmarkOf(line) === 'subject' || landmarkOf(line) === 'list';

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
  let top = head;
  while (top > 0 && head - top < ABOVE_HEAD) {
    const above = lines[top - 1] as Line;
    if (above.page !== lines[head]?.page || !isShort(above.text) || isOfOther(lines, top - 1)) break;
    top--;
  }
  return top;
}

/** So many lines at most stand above the opening of a sitting at the top of a page. */
const LONGEST_TOP = 8;

/** The authority, the number and a title, however long, from the top of the page to the head: all of the act. */
function topOfPage(lines: readonly Line[], head: number): number | null {
  let top = head;
  while (top > 0 && lines[top - 1]?.page === lines[head]?.page) top--;
  const above = lines.slice(top, head);
  const isOther = above.some((line, index) => decidesAbove(line) || isOfOther(lines, top + index));
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

export const decidesAbove = (line: Line): boolean => saysDecision(line) && !VOTE_OF_MARGIN.test(line.text);

/** « Convoqués le », « 15 mai 2025 », « En exercice : 13 », « Présents : 10 »: a margin alone above the head is of it. */
function topOfMargin(lines: readonly Line[], head: number): number | null {
  let top = head;
  while (top > 0 && lines[top - 1]?.page === lines[head]?.page) top--;
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
