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
  return [...alone, ...together, ...nestedOnes];
}

/** « 2. Élection du maire », then « 3. Élection des adjoints » with « 3.1 » and « 3.2 » under it: those below stand for it. */
function nested(above: readonly Heading[], below: readonly Heading[]): Heading[] {
  const under = (heading: Heading, next: Heading | undefined) =>
    below.filter(
      ({ index, rank }) =>
        rank === heading.rank && index > heading.index && index < (next?.index ?? Number.POSITIVE_INFINITY),
    );
  const parts = above.map((heading, order) => under(heading, above[order + 1]));
  const isMixed = parts.some(({ length }) => length > 1) && parts.some(({ length }) => length === 0);
  return isMixed ? above.flatMap((heading, order) => (parts[order]?.length ? parts[order] : [heading])) : [];
}

function headingsIn(style: HeadingStyle, flow: readonly Line[], from: number, to: number): Heading[] {
  const headings: Heading[] = [];
  for (let index = from; index < to; index++) {
    const heading = style.find(flow, index);
    const [above, title] = [flow[index - 1], flow[index]?.text.slice(heading?.titleAt) ?? ''];
    const isNone = isStepOfElection(title) || isListedDecision(above) || isOfThemAll(title);
    if (heading && !isNone) headings.push(heading);
  }
  return style.counted ? chain(headings) : headings;
}
