import type { Line } from '../../document.ts';
import { onceEach } from '../../lib/once.ts';
import { keyOf } from '../agenda.ts';
import { votesIn } from '../decided.ts';
import type { Heading } from '../heading.ts';
import { hasYear, numberOf } from './numbers.ts';

/** The key of a title: each heading is compared once within its own style, and again with every other style. */
const titleKey = onceEach((heading: Heading, flow: readonly Line[]): string =>
  keyOf(flow[heading.index]?.text.slice(heading.titleAt) ?? ''),
);

/**
 * An agenda prints each title a second time, and a summary each number. A heading goes when nothing is decided
 * under it and its title stands again further down, or its number is that of an item on which the council
 * decided.
 */
export function withoutAgenda(
  headings: Heading[],
  flow: readonly Line[],
  to: number,
  decisions: readonly number[],
): Heading[] {
  const lastAt = new Map(headings.map((heading) => [titleKey(heading, flow), heading]));
  const isDecided = headings.map(
    ({ index }, order) => votesIn(decisions, index, headings[order + 1]?.index ?? to) > 0,
  );
  const decided = new Set(
    headings.filter((_, order) => isDecided[order]).map((each) => numberOf(each, flow)),
  );
  return headings.filter((heading, order) => {
    const isLast = lastAt.get(titleKey(heading, flow)) === heading;
    return isDecided[order] || (isLast && !(hasYear(heading, flow) && decided.has(numberOf(heading, flow))));
  });
}
