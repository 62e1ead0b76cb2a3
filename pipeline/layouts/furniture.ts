import type { Line, Page, SourceDocument } from '../document.ts';
import { RUBRIC_ALONE } from '../french/titles/rubric-words.ts';
import { once } from '../lib/once.ts';
import { inPlace } from './furniture/in-place.ts';
import { labelsAbove } from './furniture/label-below.ts';
import { ofOneSitting } from './furniture/other-sittings.ts';
import { reflowed } from './furniture/reflow.ts';
import { withoutRules } from './furniture/rules.ts';
import { runningLines } from './furniture/running-lines.ts';
import { stampOf, withoutFrame, wordsBefore } from './furniture/stamps.ts';
import { isCapital } from './look.ts';

export interface Furnished {
  /** The text proper, in reading order. */
  flow: Line[];
  /** The prefecture's stamps, each read from top to bottom, left to right. */
  stamp: Line[];
  /** The titles of other sittings, whose lines are left out of the flow. */
  others: Line[];
}

/** Takes running heads, page numbers and prefecture stamps out of the flow of text. */
export const withoutFurniture = once((document: SourceDocument): Furnished => {
  const pages = document.pages.map((page): Page => ({ ...page, lines: reflowed(withoutRules(page.lines)) }));
  const running = runningLines(pages);
  const flow: Line[] = [];
  const stamp: Line[] = [];
  for (const page of pages) {
    const stamped = stampOf(page);
    stamp.push(...inPlace([...stamped]).map(withoutFrame));
    for (const line of page.lines) {
      if (running.has(line)) continue;
      const words = stamped.has(line) ? wordsBefore(line) : line;
      if (words) flow.push(words);
    }
  }
  const whole = labelsAbove(
    flow.map((line, index) => belowRubric(sewn(line, flow[index - 1]), flow[index - 1])),
  );
  return { ...ofOneSitting(document.pages, whole), stamp };
});

/** « FINANCES » after a gap, then « Tarifs de la garderie » in small letters: in a text, the rubric stands apart from the first of its titles. */
const belowRubric = (line: Line, above: Line | undefined): Line =>
  line.box === null &&
  !line.gapAbove &&
  above?.gapAbove === true &&
  RUBRIC_ALONE.test(above.text) &&
  isCapital(above) &&
  FEW_WORDS.test(line.text)
    ? { ...line, gapAbove: true }
    : line;
const FEW_WORDS = /^\s*\p{Lu}\p{Ll}[^.:;\t]{8,90}[^.:;,\s]\s*$/u;

/** The end of a page is no end of a paragraph when the sentence goes on. */
function sewn(line: Line, above: Line | undefined): Line {
  const goesOn =
    above && above.page !== line.page && !/[.;:!?]\s*$/.test(above.text) && /^\s*[\p{Ll}\d]/u.test(line.text);
  return goesOn ? { ...line, gapAbove: false } : line;
}
