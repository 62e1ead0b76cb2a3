import type { Line } from '../../document.ts';
import { lineOpenings, titlesInside } from '../../french/pages/line-openings.ts';
import { titleAfterHead } from '../../french/pages/title-after-head.ts';
import {
  APPROVAL_BEFORE_ANSWER,
  LABELLED_BEFORE_REQUEST,
  RUN_IN_TITLE,
  TITLE_BEFORE_SPEAKER,
  TITLE_BEFORE_SPEECH,
  TITLE_OPENING,
} from '../../french/titles/titles.ts';
import { once } from '../../lib/once.ts';
import { MARKS } from '../../patterns/letters.ts';
import { cutLine } from '../cut-line.ts';

/** A printed line is never this long: its text lost its line ends (optical reading, a web page). */
const TOO_LONG = 260;

/** In a text where so many lines are too long, those longer than a title may hold several as well. */
const MANY = 3;
const LONG = 30;

/** Remembered: what splits a bundle cuts the same lines as what reads its acts. */
const openingsOf = once(({ text }: Line) => lineOpenings(text));

/** The lines of a page, of which those that hold several are cut. */
export function reflowed(lines: readonly Line[]): Line[] {
  const tooLong = lines.filter(isTooLong).length;
  const limit = tooLong >= MANY ? LONG : TOO_LONG;
  return lines.flatMap((line) => reflow(line, limit));
}

/** « Délibération n° 2024-05 ➢ »: the mark of the title below. One in a cell of its own ticks a box. */
const STRAY_MARK = new RegExp(`(?<=\\S) [${MARKS}]\\s*$`, 'u');

/** Where the title ends in a line that goes on with the words of somebody; 0 when it has none. */
const endOfRunInTitle = (text: string): number =>
  ((TITLE_OPENING.test(text) && (RUN_IN_TITLE.exec(text) ?? TITLE_BEFORE_SPEAKER.exec(text))) ||
    TITLE_BEFORE_SPEECH.exec(text) ||
    LABELLED_BEFORE_REQUEST.exec(text) ||
    APPROVAL_BEFORE_ANSWER.exec(text))?.[0].length ?? 0;

/** « … a monté. ACHAT D'UN TRACTEUR Mme BOIS expose le besoin. »: a paragraph on one line, and in it the title of the next. */
function withTitlesApart(line: Line): Line[] {
  const titles = line.text.length < LONGEST_TITLE ? [] : titlesInside(line.text);
  if (titles.length === 0) return [line];
  const cuts = [...new Set([0, ...titles, ...openingsOf(line).sentences])].sort((a, b) => a - b);
  return cuts.map((from, index) => ({
    ...cutLine(line, from, cuts[index + 1]),
    gapAbove: index === 0 ? line.gapAbove : titles.includes(from),
  }));
}
const LONGEST_TITLE = 100;

/** Does a line hold so much that its text lost its line ends? */
export const isTooLong = ({ text, box }: Line): boolean => box === null && text.length >= TOO_LONG;

/** Cuts a line that holds several: a title after a head, or a text that lost its line ends where acts begin new ones. A label opens a paragraph, a sentence does not. */
function reflow(line: Line, limit: number): Line[] {
  const stray = line.box ? -1 : line.text.search(STRAY_MARK);
  if (stray > 0) return reflow(cutLine(line, 0, stray), limit);
  const title = titleAfterHead(line.text);
  if (title > 0)
    return [cutLine(line, 0, title), { ...cutLine(line, title), gapAbove: true }].flatMap((part) =>
      reflow(part, limit),
    );
  const runIn = line.box ? 0 : endOfRunInTitle(line.text);
  if (runIn)
    return [
      { ...cutLine(line, 0, runIn), gapAbove: true },
      ...reflow({ ...cutLine(line, runIn), gapAbove: true }, limit),
    ];
  if (line.box) return [line];
  if (line.text.length < limit) return withTitlesApart(line);
  const { paragraphs, sentences } = openingsOf(line);
  const labels = new Set(paragraphs);
  const cuts = [...new Set([0, ...paragraphs, ...sentences])].sort((a, b) => a - b);
  return cuts.map((from, index) => ({
    ...cutLine(line, from, cuts[index + 1]),
    gapAbove: index === 0 ? line.gapAbove : labels.has(from),
  }));
}
