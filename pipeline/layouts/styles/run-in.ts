import type { Line } from '../../document.ts';
import { IS_SAID } from '../../french/titles/after-title.ts';
import { HEADS_A_PART } from '../../french/titles/rubric-words.ts';
import { once } from '../../lib/once.ts';
import type { HeadingStyle } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';
import { decidesInParagraph } from '../words-over-report.ts';

/** « Adhésion au CNAS : accord à l'unanimité. »: the title, a colon, and what was said of it in one paragraph. */
const RUN_IN = /^(?=\p{Lu}\p{Ll})(?:[^.:;\n\t]|(?<=\s(?:M|MM|St|Ste))\.){3,70}[^\s.:;]\s?(?=:\s[\p{L}\d])/u;
const FEWEST = 3;

/** How long the title is that opens a paragraph so; 0 where none does. */
function titleIn(line: Line): number {
  const title = line.gapAbove && landmarkOf(line) === null ? (RUN_IN.exec(line.text)?.[0] ?? '') : '';
  return HEADS_A_PART.test(title) || IS_SAID.test(title) ? 0 : title.length;
}

/** Whether nearly all paragraphs of the sitting, from the first that begins so to the last, begin so, and most of these decide. */
const isRunIn = once((flow: readonly Line[]): boolean => {
  const first = flow.findIndex((line) => titleIn(line) > 0);
  const last = flow.findLastIndex((line) => titleIn(line) > 0);
  const paragraphs = flow.flatMap((line, index) =>
    index >= first && index <= last && line.gapAbove ? [index] : [],
  );
  const titled = paragraphs.filter((index) => titleIn(flow[index] as Line) > 0);
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
    const titleEnd = titleIn(flow[index] as Line);
    return titleEnd > 0 && isRunIn(flow) ? { index, titleAt: 0, number: null, rank: null, titleEnd } : null;
  },
};
