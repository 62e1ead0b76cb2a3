import type { ActSections } from '../../document.ts';
import type { Passage } from '../../passage.ts';

/** The heading and the lists, unless they are those of a whole sitting's minutes or list. */
export const ownHeading = ({ heading, attendance, headIsShared }: ActSections): Passage[] =>
  headIsShared ? [] : [heading, attendance];
