import type { Line } from '../../document.ts';
import { votesIn } from '../decided.ts';
import type { Heading } from '../heading.ts';
import { landmarkOf } from '../landmarks.ts';
import { isAnsweredTitle } from '../short-line.ts';
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
  let part: Heading | undefined;
  return all.filter((heading) => {
    if (same.has(heading.index)) above = heading;
    if (above === heading || above === undefined) return true;
    const isPart =
      (isCalledDeliberation(flow[above.index] as Line) || isResultOfReport(above, heading, flow)) &&
      votesIn(decided, above.index, heading.index) === 0;
    const isNextPart = part?.index === heading.index - 1 && isAnsweredTitle(flow[heading.index] as Line);
    if (isPart || isNextPart) part = heading;
    return part !== heading;
  });
}

/** « 5 – Comptes administratifs », its report, then « Budget principal : adopté par 18 voix »: one of the votes on it. */
const isResultOfReport = (above: Heading, { index }: Heading, flow: readonly Line[]): boolean =>
  isAnsweredTitle(flow[index] as Line) &&
  flow.slice(above.index + 1, index).some((line) => landmarkOf(line) === 'body');

/** « Règles de présentation des listes : », under « 3. Élection des adjoints »: it heads a part of the item. */
const isOfItem = ({ text }: Line): boolean => /:[\s*_]*$/.test(text);
