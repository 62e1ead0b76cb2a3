import type { Line } from '../document.ts';
import { isNumberLine } from '../french/act/number.ts';
import { SENTENCE_ON_LINE } from '../french/titles/after-title.ts';
import { LEANS_ON_NUMBER } from '../french/titles/title-edges.ts';
import type { Item } from './heading.ts';
import { decides, landmarkOf } from './landmarks.ts';
import { labelledRanks } from './styles/labels.ts';
import { ranks } from './styles/ranks.ts';

/** « Délibération n° 2024-15 » under the title of its act; not « Avenant au marché » + « N° 2024-15 ». */
export const isNumberBelow = (previous: Line | undefined, { text }: Line): boolean =>
  isNumberLine(text) && previous !== undefined && !LEANS_ON_NUMBER.test(previous.text);

/** A title of more lines than this has no number below it. */
const LONGEST = 4;

/**
 * Minutes that print each title above the number of its act begin each item at its title: where nearly all numbers
 * that stand alone on a line have a title above them, and a text below.
 */
export function fromTitlesAbove(items: readonly Item[], flow: readonly Line[]): readonly Item[] {
  const alone = items.filter(({ index }) => isNumberLine(flow[index]?.text ?? ''));
  const titles = new Map(alone.map((item) => [item, titleAbove(flow, item.index)]));
  const above = alone.filter((item) => titles.get(item) !== null);
  if (above.length === 0 || above.length < 0.7 * alone.length) return items;
  const moved = items.map((item): Item => {
    const index = titles.get(item) ?? null;
    return index === null
      ? item
      : { ...item, index, titleAt: 0, number: null, rank: null, numberApart: item };
  });
  return moved.map((item, at) => ({ ...item, end: moved[at + 1]?.index ?? item.end }));
}

/** Where the title that ends right above a number begins; null where there is none, or one stands below. */
function titleAbove(flow: readonly Line[], number: number): number | null {
  const [line, below] = [flow[number] as Line, flow[number + 1]];
  if (!below || !isNumberBelow(flow[number - 1], line)) return null;
  const isRanked = (at: number): boolean =>
    [ranks, labelledRanks].some((style) => style.find(flow, at) !== null);
  const goesOnAbove = (at: number): boolean =>
    isOfTitle(flow[at] as Line) && !flow[at]?.gapAbove && !isRanked(at);
  let from = number - 1;
  while (from > 0 && number - from < LONGEST && goesOnAbove(from)) from--;
  const first = flow[from];
  const isSure =
    isText(below) ||
    SENTENCE_ON_LINE.test(below.text) ||
    isParagraph(flow, number + 1) ||
    (isRanked(from) && SENTENCE.test(below.text));
  return isSure &&
    first &&
    isOfTitle(first) &&
    (first.gapAbove || isRanked(from)) &&
    /^[\W\d]*\p{Lu}/u.test(first.text)
    ? from
    : null;
}

/** In a narrow column, « La parole est donnée | à Mme X. »: under a gap, lines that end as a sentence does. */
function isParagraph(flow: readonly Line[], from: number): boolean {
  const gap = flow.findIndex(({ gapAbove }, index) => index > from && gapAbove);
  const end = gap < 0 ? flow.length : gap;
  return (
    flow[from]?.gapAbove === true &&
    end - from <= LONGEST_PARAGRAPH &&
    /\p{Ll}.*[.:]\s*$/u.test(flow[end - 1]?.text ?? '')
  );
}
const LONGEST_PARAGRAPH = 12;

/** « Le maire propose 9 € le stère. », below « 3/ Prix du bois » and the number of the act: no title. */
const SENTENCE = /\p{Ll}[^\n]*\.\s*$/u;

const isOfTitle = (line: Line): boolean =>
  /\p{L}{3}|^\d{4}\W*$/u.test(line.text) &&
  !/[.!?:;]\s*$/u.test(line.text) &&
  landmarkOf(line) === null &&
  !decides(line);

/** A sentence, or what begins a report. */
const isText = (line: Line): boolean =>
  landmarkOf(line) === 'body' || decides(line) || (line.text.length > 50 && /\p{Ll}/u.test(line.text));
