import type { Line } from '../document.ts';
import { HEADS_SITTING, SITTING_HEADING, TELLS_SITTING, TOWN_ALONE } from '../french/act/document-titles.ts';
import { READS_REPORT } from '../french/titles/after-title.ts';
import { NAMES_PRESENTER } from '../french/titles/rapporteur-words.ts';
import { HEADS_A_PART, WORD_OF_PARTS } from '../french/titles/rubric-words.ts';
import { once } from '../lib/once.ts';
import type { Heading } from './heading.ts';
import { decides, isPresentLabel, landmarkOf } from './landmarks.ts';
import { goesOnFrom } from './title/past-gap.ts';

export type LineTest = (line: Line, flow: readonly Line[], index: number) => boolean;

/** A line of a look of its own that begins after a gap or after a line of another look. */
export function titleLine(flow: readonly Line[], index: number, test: LineTest): Heading | null {
  const line = flow[index] as Line;
  const previous = flow[index - 1];
  if (!test(line, flow, index) || (previous && !line.gapAbove && test(previous, flow, index - 1)))
    return null;
  if (goesOnFrom(previous, line) || TOWN_ALONE.test(previous?.text ?? '')) return null;
  const isNone = [HEADS_SITTING, SITTING_HEADING, TELLS_SITTING, CLOSES_ONLY, NAMES_PRESENTER].some((words) =>
    words.test(line.text),
  );
  if (isNone || decides(line) || landmarkOf(line) !== null) return null;
  return { index, titleAt: line.text.length - line.text.trimStart().length, number: null, rank: null };
}

/** « Remboursement (indemnités, » + « C.E.S., C.E.C.) : »: the line above opened what this one closes. */
const CLOSES_ONLY = /^[^(]*\)/u;

/** Nearly all letters are capitals, in more than one word. */
export function isInCapitals({ text }: Line): boolean {
  if (hasManySmall(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 8 && capitals >= 0.9 * letters && /\s/.test(text);
}

/** « SUBVENTIONS », « AFFOUAGE : », one word between a gap and a sentence, be it under another gap. */
export const isWordOverText: LineTest = (line, flow, index) => {
  const [previous, next] = [flow[index - 1], flow[index + 1]];
  return (
    /^\W*\p{Lu}{7,}\s?:?\s*$/u.test(line.text) &&
    line.font === null &&
    line.gapAbove &&
    next !== undefined &&
    (!next.gapAbove || ![HEADS_A_PART, WORD_OF_PARTS].some((words) => words.test(line.text))) &&
    /^\W*\p{Lu}[^\n]*\p{Ll}[^\n]{20}/u.test(next.text) &&
    /[.;!?»]\s*$/.test(previous?.text ?? '')
  );
};

/** « TARIFS DE LA CANTINE : » */
export const isCapitalsColon = (line: Line): boolean =>
  line.text.trimEnd().endsWith(':') && /[\p{Lu}\d]\P{L}{0,4}:\s*$/u.test(line.text) && isInCapitals(line);

/** Whether a line has many small letters. Most lines are plain text: this spares counting all their letters. */
function hasManySmall(text: string): boolean {
  let left = 0.1 * text.length;
  for (let at = 0; at < text.length && left >= 0; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) left--;
  }
  return left < 0;
}

/** Part of the text below the head set in each font, 0 to 1; what was decided may be in bold too, as the titles are. */
const sharesOf = once((flow: readonly Line[]): Map<string, number> => {
  const found = new Map<string, number>();
  const below = flow.slice(Math.max(0, flow.findIndex(isPresentLabel)));
  const total = below.reduce((sum, { text }) => sum + text.length, 0);
  for (const line of below) {
    const { font, text } = line;
    if (font && !decides(line)) found.set(font, (found.get(font) ?? 0) + text.length / total);
  }
  return found;
});

/** A font used for more of the text than this is no font of titles. */
const MOST_OF_TITLES = 0.2;

/** Printed in a font that little of the text has. */
export const hasOwnFont: LineTest = (line, flow) =>
  line.font !== null &&
  (sharesOf(flow).get(line.font) ?? 1) < MOST_OF_TITLES &&
  /^[^\p{L}–—-]*\p{Lu}/u.test(line.text) &&
  line.text.trim().length >= 8;

/** A title right above who reads the report on it. */
export const isReported: LineTest = (line, flow, index) =>
  READS_REPORT.test(flow[index + 1]?.text ?? '') && /^\W*\p{Lu}/u.test(line.text) && line.text.length < 160;

/** No small letter: « SUBVENTION », the end of a title in capitals, whatever the gap above. */
export const isCapital = ({ text }: Line): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
