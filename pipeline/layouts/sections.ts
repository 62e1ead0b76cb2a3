import { Passage } from '../document/passage.ts';
import type { ActSections } from '../document.ts';

/** An act with nothing in it: layouts fill the sections their form has. */
export const emptySections = (): ActSections => ({
  heading: Passage.empty,
  attendance: Passage.empty,
  subject: Passage.empty,
  body: Passage.empty,
  closing: Passage.empty,
  stamp: Passage.empty,
  numberHint: null,
  rapporteurHint: null,
  rubric: Passage.empty,
  preamble: Passage.empty,
  headIsShared: false,
  others: Passage.empty,
  movements: [],
  pages: [1, 1],
});
