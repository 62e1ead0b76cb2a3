import type { Line } from '../../document.ts';
import { SENT_OR_PUBLISHED } from '../../french/act/sent-or-published.ts';
import type { Item } from '../heading.ts';

/** « Transmis le 15 mai », « Publié le 16 mai » below an act. */
export const isDayBelow = ({ text }: Line): boolean => SENT_OR_PUBLISHED.test(text);

/** Where the last lines of an item begin that tell when its act was sent and made public. */
export const endOfDecision = (lines: readonly Line[]): number =>
  lines.findLastIndex((line) => !isDayBelow(line)) + 1;

/** Whether several items end so: under the last one alone, such days are of the whole minutes. */
export const haveDaysBelow = (items: readonly Item[], flow: readonly Line[]): boolean =>
  items.filter(({ index, end }) => endOfDecision(flow.slice(index, end)) < end - index).length > 1;
