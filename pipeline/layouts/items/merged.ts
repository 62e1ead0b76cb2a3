import type { Line } from '../../document.ts';
import { votesIn } from '../decided.ts';
import type { Heading } from '../heading.ts';
import { isCalledDeliberation } from './numbers.ts';

/**
 * Titles of which some have a number line of their own above: « Délibération n° 2024-08 » + « ➢ Convention … ».
 * What stands between such a number and its decision, « ➢ Familles : 12 € », is a part of that act.
 */
export function merged(
  numbered: readonly Heading[],
  titled: readonly Heading[],
  flow: readonly Line[],
  decided: readonly number[],
): Heading[] {
  const isBare = (heading: Heading) => (flow[heading.index]?.text.length ?? 0) - heading.titleAt < 4;
  const titleOf = (heading: Heading) =>
    isBare(heading)
      ? titled.find(({ index }) => index > heading.index && index - heading.index <= 2)
      : undefined;
  const announced = new Set(numbered.map(titleOf));
  // Most numbers have such a title right below: where a number was lost, the title is there without it.
  const isMarkOfTitles = numbered.filter((heading) => titleOf(heading)).length > 0.5 * numbered.length;
  const same = new Set(numbered.map(({ index }) => index));
  const all = [
    ...numbered,
    ...titled.filter(
      (heading) =>
        (flow[heading.index]?.gapAbove || isMarkOfTitles) &&
        !announced.has(heading) &&
        !same.has(heading.index) &&
        !isOfItem(flow[heading.index] as Line),
    ),
  ].sort((a, b) => a.index - b.index);
  let above: Heading | undefined;
  return all.filter((heading) => {
    if (same.has(heading.index)) above = heading;
    const isPart =
      above !== heading &&
      above !== undefined &&
      isCalledDeliberation(flow[above.index] as Line) &&
      votesIn(decided, above.index, heading.index) === 0;
    return !isPart;
  });
}

/** « Règles de présentation des listes : », under « 3. Élection des adjoints »: it heads a part of the item. */
const isOfItem = ({ text }: Line): boolean => /:[\s*_]*$/.test(text);
