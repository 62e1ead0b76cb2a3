import type { Line } from '../../document.ts';
import { IS_SAID } from '../../french/titles/after-title.ts';
import { HEADS_A_PART } from '../../french/titles/rubric-words.ts';
import { once } from '../../lib/once.ts';
import { MARKS } from '../../patterns/letters.ts';
import type { HeadingStyle } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';
import { decidesInParagraph } from '../words-over-report.ts';

/** « Adhésion au CNAS : accord à l'unanimité. », « ♦ Adhésion au CNAS : … »: the title, a colon, and what was said of it in one paragraph. */
const RUN_IN = new RegExp(
  `^(?<mark>\\s*[${MARKS}–—-]\\s?)?(?=\\p{Lu}\\p{Ll})(?:[^.:;\\n\\t]|(?<=\\s(?:M|MM|St|Ste))\\.){3,70}[^\\s.:;]\\s?(?=:\\s[\\p{L}\\d])`,
  'u',
);
const FEWEST = 3;

/** Where the title stands that opens a paragraph so. */
type Place = [titleAt: number, titleEnd: number];

function titleIn(line: Line): Place | null {
  const found = opensParagraph(line) && landmarkOf(line) === null ? RUN_IN.exec(line.text) : null;
  if (!found) return null;
  const titleAt = found.groups?.mark?.length ?? 0;
  const title = found[0].slice(titleAt);
  return HEADS_A_PART.test(title) || IS_SAID.test(title) ? null : [titleAt, found[0].length];
}

const opensParagraph = ({ text, gapAbove }: Line): boolean => gapAbove || MARK_FIRST.test(text);
const MARK_FIRST = new RegExp(`^\\s*[${MARKS}]\\s?\\p{Lu}`, 'u');

/** Whether nearly all paragraphs of the sitting, from the first that begins so to the last, begin so, and most of these decide. */
const isRunIn = once((flow: readonly Line[]): boolean => {
  const first = flow.findIndex((line) => titleIn(line) !== null);
  const last = flow.findLastIndex((line) => titleIn(line) !== null);
  const paragraphs = flow.flatMap((line, index) =>
    index >= first && index <= last && opensParagraph(line) ? [index] : [],
  );
  const titled = paragraphs.filter((index) => titleIn(flow[index] as Line) !== null);
  const decided = titled.filter(
    (index) => decides(flow[index] as Line) || decidesInParagraph(flow, index),
  ).length;
  return decided >= FEWEST && 2 * decided >= titled.length && titled.length >= 0.7 * paragraphs.length;
});

/** Titles that run on into their paragraphs. */
export const runInTitles: HeadingStyle = {
  name: 'run-in',
  numbered: false,
  weight: 0.9,
  counted: false,
  find(flow, index) {
    const [titleAt, titleEnd] = titleIn(flow[index] as Line) ?? [0, 0];
    return titleEnd > 0 && isRunIn(flow) ? { index, titleAt, number: null, rank: null, titleEnd } : null;
  },
};
