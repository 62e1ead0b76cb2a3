import type { Box, Line, Page } from '../../document.ts';
import {
  ASKS_DAY,
  BESIDE_STAMP,
  cutIdIn,
  ENDS_WITH_MONTH,
  LEADS_ON,
  OF_MARGIN,
  STAMP_INSIDE,
  STAMP_LINE,
} from '../../french/act/stamp-words.ts';
import { cutLine } from '../cut-line.ts';

/** The frame of a stamp and what shows through it, beside the stamp: « [ : Finances nui ». */
const FRAME = /^\s*[[|{]\s*[^\p{L}\d\s][^\]|}]{0,24}$/u;

/** A longer line is text that lost its line ends. */
const LONGEST_STAMP = 260;

/** The lines of one page that make its stamps. */
export function stampOf(page: Page): Set<Line> {
  const found = new Set(
    page.lines.filter(
      ({ text }, index) =>
        text.length < LONGEST_STAMP &&
        (STAMP_LINE.test(text) || STAMP_INSIDE.test(text)) &&
        !LEADS_ON.test(page.lines[index - 1]?.text ?? ''),
    ),
  );
  if (found.size === 0) return found;
  const seeds = [...found];
  page.lines.forEach((line, index) => {
    const above = page.lines[index - 1];
    if (above && found.has(above) && ENDS_WITH_MONTH.test(above.text) && YEAR_ALONE.test(line.text))
      found.add(line);
    if (above && found.has(above) && cutIdIn(above.text, line.text)) found.add(line);
    if (above && ASKS_DAY.test(above.text)) return;
    if (found.has(line) || !(BESIDE_STAMP.test(line.text) || FRAME.test(line.text))) return;
    const near = line.box
      ? seeds.some((seed) => seed.box && isBeside(line.box as Box, seed.box))
      : [-3, -2, -1, 1, 2, 3].some((step) => seeds.includes(page.lines[index + step] as Line));
    if (near) found.add(line);
  });
  for (const seed of seeds) for (const line of narrowStamp(page, seed)) found.add(line);
  return found;
}

/** A stamp so narrow that its labels and its id are cut: « Accusé de réception en » + « préfecture » + « 009-210900123- ». */
function narrowStamp({ lines }: Page, seed: Line): readonly Line[] {
  const own = seed.box ? lines.filter(({ block }) => block === seed.block) : [];
  const [left = 0] = seed.box ?? [];
  const isNarrow = own.every(({ box }) => box && box[2] - box[0] < NARROW && Math.abs(box[0] - left) < 1);
  const isStamp =
    own[0] === seed && own.length <= LONGEST_NARROW && !own.some(({ text }) => OF_MARGIN.test(text));
  return isStamp && isNarrow ? own : [];
}
/** In points; a narrow stamp has no more lines than this. */
const NARROW = 100;
const LONGEST_NARROW = 14;

const YEAR_ALONE = /^\W*(?:19|20)\d\d\W*$/u;

/** Within a stamp's usual reach: one and a half lines above or below, a hand's width sideways. */
const isBeside = (box: Box, seed: Box): boolean => {
  const height = seed[3] - seed[1];
  const below = seed[1] - box[3];
  const above = box[1] - seed[3];
  const sideways = Math.max(seed[0] - box[2], box[0] - seed[2]);
  return Math.max(below, above) < 1.5 * height && sideways < 140;
};

/** The words of a stamped line that stand before the stamp, and are text. */
export function wordsBefore(line: Line): Line | null {
  const stamp = STAMP_INSIDE.exec(line.text);
  if (!stamp || stamp.index === 0) return null;
  const words = cutLine(line, 0, stamp.index);
  return (words.text.match(/\p{L}/gu) ?? []).length > 8 ? words : null;
}

/** The frame of a stamp, read optically as a letter before its words: « IRéception par le préfet ». */
export function withoutFrame(line: Line): Line {
  const frame = /^\s*[I|l[!]+(?=\p{Lu}\p{Ll}|0)/u.exec(line.text);
  return frame ? cutLine(line, frame[0].length) : line;
}
