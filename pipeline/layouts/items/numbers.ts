import type { Line } from '../../document.ts';
import { CALLED_DELIBERATION } from '../../french/titles/around-title.ts';
import type { Heading } from '../heading.ts';

/** The number printed in a heading, as it stands there; empty when none is. */
export const numberOf = ({ index, number }: Heading, flow: readonly Line[]): string =>
  number ? (flow[index]?.text.slice(...number) ?? '') : '';

/** « 3 »: the rank of an item. An act's number covers all that stands under it; a rank does not. */
export const isRankAlone = (heading: Heading, flow: readonly Line[]): boolean =>
  /^\d{1,2}$/.test(numberOf(heading, flow));

/** « 2024/27 », « 2024-03-05 », « 27-2024 »: a number that tells its year, where « 3 » may be any rank. */
export const hasYear = (heading: Heading, flow: readonly Line[]): boolean =>
  YEAR_AND_RANK.test(numberOf(heading, flow));
const YEAR_AND_RANK = /(?:19|20)\d\d\s?[-/._]\s?\d|\d[-/._](?:19|20)\d\d/u;

/** An act by its name, though the text may stop before its decision. */
export const isCalledDeliberation = ({ text }: Line): boolean => CALLED_DELIBERATION.test(text);
