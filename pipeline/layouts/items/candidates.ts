import type { Line } from '../../document.ts';
import type { Heading, HeadingStyle } from '../heading.ts';
import { chain } from './chain.ts';
import { merged } from './merged.ts';
import { isListedDecision, isOfThemAll, isStepOfElection } from './no-act.ts';

/** The headings of one style, or of two together, and how much such headings say by themselves. */
export interface Candidate {
  weight: number;
  headings: Heading[];
}

/** Each style alone, then each that prints numbers with each that is known by its look, and ranks with those below them. */
export function candidatesOf(
  styles: readonly HeadingStyle[],
  flow: readonly Line[],
  from: number,
  to: number,
  decided: readonly number[],
): Candidate[] {
  const found = styles.map((style) => ({ style, headings: headingsIn(style, flow, from, to) }));
  const alone = found.map(({ style: { weight }, headings }) => ({ weight, headings }));
  const numbered = found.filter(({ style, headings }) => style.numbered && headings.length > 0);
  const titled = found.filter(({ style }) => !style.numbered && !style.name.startsWith('capitals'));
  const together = numbered.flatMap((one) =>
    titled.map((other) => ({
      weight: 0.5 * (one.style.weight + other.style.weight),
      headings: merged(one.headings, other.headings, flow, decided),
    })),
  );
  const [above, below] = ['rank', 'sub-rank'].map((name) => found.find(({ style }) => style.name === name));
  const both = above && below ? nested(above.headings, below.headings) : [];
  const nestedOnes = below && both.length > 0 ? [{ weight: below.style.weight, headings: both }] : [];
  const rubrics = found.find(({ style }) => style.name === 'roman')?.headings ?? [];
  const again = rubrics.length > 1 && above ? begunAgain(rubrics, linesOf(above.style, flow, from, to)) : [];
  const begun = above && again.length > 0 ? [{ weight: above.style.weight, headings: again }] : [];
  return [...alone, ...together, ...nestedOnes, ...begun];
}

/** « I. FINANCES » with « 1) » and « 2) », « II. FORÊT » with « 1) » again, « III. COMMISSIONS » with none: the ranks under each, or the rubric. */
function begunAgain(rubrics: readonly Heading[], ranks: readonly Heading[]): Heading[] {
  const under = rubrics.map(({ index }, order) =>
    chain(ranks.filter((one) => one.index > index && one.index < (rubrics[order + 1]?.index ?? END))),
  );
  const first = chain(ranks.filter(({ index }) => index < (rubrics[0]?.index ?? 0)));
  const isAgain = under.filter(([one]) => one?.rank === 1).length > 1;
  return isAgain
    ? [...first, ...rubrics.flatMap((rubric, order) => (under[order]?.length ? under[order] : [rubric]))]
    : [];
}
const END = Number.POSITIVE_INFINITY;

/** « 2. Élection du maire », then « 3. Élection des adjoints » with « 3.1 » and « 3.2 » under it: those below stand for it. */
function nested(above: readonly Heading[], below: readonly Heading[]): Heading[] {
  const under = (heading: Heading, next: Heading | undefined) =>
    below.filter(
      ({ index, rank }) => rank === heading.rank && index > heading.index && index < (next?.index ?? END),
    );
  const parts = above.map((heading, order) => under(heading, above[order + 1]));
  const isMixed = parts.some(({ length }) => length > 1) && parts.some(({ length }) => length === 0);
  return isMixed ? above.flatMap((heading, order) => (parts[order]?.length ? parts[order] : [heading])) : [];
}

function headingsIn(style: HeadingStyle, flow: readonly Line[], from: number, to: number): Heading[] {
  const headings = linesOf(style, flow, from, to);
  return style.counted ? chain(headings) : headings;
}

function linesOf(style: HeadingStyle, flow: readonly Line[], from: number, to: number): Heading[] {
  const headings: Heading[] = [];
  for (let index = from; index < to; index++) {
    const heading = style.find(flow, index);
    const [above, title] = [flow[index - 1], flow[index]?.text.slice(heading?.titleAt) ?? ''];
    const isNone = isStepOfElection(title) || isListedDecision(above) || isOfThemAll(title);
    if (heading && !isNone) headings.push(heading);
  }
  return headings;
}
