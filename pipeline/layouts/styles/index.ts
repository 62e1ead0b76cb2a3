import type { Line } from '../../document.ts';
import type { HeadingStyle } from '../heading.ts';
import { actNumbers } from './act-number.ts';
import { announcedTitles } from './announced.ts';
import { bulletsOf } from './bullets.ts';
import { labelledRanks, ordinals, ranksOfDeliberations, subjectLabels, unnumbered } from './labels.ts';
import { capitals, capitalsColon, ownFont, reported, shortLines } from './looks.ts';
import { numbersAfter } from './number-after.ts';
import { bareRanks, letterRanks, ranks, romanRanks, subRanks } from './ranks.ts';
import { runInTitles } from './run-in.ts';

/** The ways any document may mark its items; of two that score alike, the first is taken. */
const styles: readonly HeadingStyle[] = [
  actNumbers,
  ordinals,
  labelledRanks,
  ranksOfDeliberations,
  numbersAfter,
  subjectLabels,
  ranks,
  subRanks,
  bareRanks,
  unnumbered,
  romanRanks,
  letterRanks,
  capitals,
  capitalsColon,
  ownFont,
  reported,
  shortLines,
  runInTitles,
];

/** All ways this document may mark its items: with those above, its bullets and the titles its agenda announces. */
export function stylesOf(flow: readonly Line[]): HeadingStyle[] {
  const announced = announcedTitles(flow);
  return [...styles, ...bulletsOf(flow), ...(announced ? [announced] : [])];
}
