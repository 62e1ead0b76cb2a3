import type { Line } from '../document.ts';
import { DATED_ACT_TITLE, OPENS_MEETING } from '../french/act/document-titles.ts';
import { NUMBERED_ACT_ALONE, WORD_IN_CAPITALS } from '../french/act/heads.ts';
import { isNumberLine } from '../french/act/number.ts';
import { ENDS_IN_COUNT_OF_MEMBERS } from '../french/attendance/list-range.ts';
import { isActHead } from './act-head.ts';
import { ABOVE_HEAD } from './head-top.ts';
import { decides, isPresentLabel, landmarkOf, saysDecision } from './landmarks.ts';
import { actNumbers } from './styles/act-number.ts';

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
      return part.some(tellsPresent) && part.some(saysDecision);
    });
  const ways = [
    (text: string) => OPENS_MEETING.test(text),
    (text: string) => NUMBERED_ACT_ALONE.test(text),
    // « CA2023-08 »
    isNumberLine,
    (text: string) => WORD_IN_CAPITALS.test(text),
  ].map((opens) => indexesOf(lines, ({ text }) => opens(text)));
  return ways.find(isOfActs) ?? [];
}
/** « Présents : », where a line or a sentence begins; « Présents : 11 » beside the number of each item names nobody. */
const tellsPresent = (line: Line): boolean =>
  (isPresentLabel(line) && !ENDS_IN_COUNT_OF_MEMBERS.test(line.text)) || PRESENT_AFTER_STOP.test(line.text);
const PRESENT_AFTER_STOP = /\.\s(?:[ÉE]taient\s)?[Pp]r[ée]sents\s?:\s\p{Lu}/u;

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

/** Where the lines stand that pass. */
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
  const known = new Set(aroundHead(lines, before).map(({ text }) => text.trim()));
  const below = lines.slice(head, head + HEAD);
  const isSame = below.every((line, at) => !actNumbers.find(below, at) || known.has(line.text.trim()));
  return isSame && !lines.slice(head, heads[order + 1]).some(opensAct);
}

/** The lines of a head, those above it that are part of it and those below it where its number stands. */
const aroundHead = (lines: readonly Line[], head: number): readonly Line[] =>
  lines.slice(Math.max(0, head - ABOVE_HEAD), head + HEAD);

/** « 25-07/044 » at one head and « #25_07-044 » at the other: the figures of a number alone on its line. */
function sharesNumber(lines: readonly Line[], one: number, other: number): boolean {
  const [known, again] = [one, other].map((head) =>
    aroundHead(lines, head).flatMap(({ text }) =>
      NUMBER_OF_HEAD.test(text) ? [text.replace(/\D/g, '')] : [],
    ),
  );
  return again?.some((figures) => known?.includes(figures)) ?? false;
}
const NUMBER_OF_HEAD = /^\W*\d{2,4}[\s/_.-]\d{1,4}(?:[\s/_.-]\d{1,4})?\W*$/u;

const opensAct = (line: Line): boolean =>
  OPENS_MEETING.test(line.text) || landmarkOf(line) === 'subject' || landmarkOf(line) === 'list';
