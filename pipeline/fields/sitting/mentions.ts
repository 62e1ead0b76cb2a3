import type { Passage } from '../../document/passage.ts';
import type { PassageMatch } from '../../document/passage-match.ts';

/** A word said more often than this in one section is not about this sitting. */
const MOST_MENTIONS = 20;

/** Where a word stands in a section; no more than the first few. */
export function* mentions(section: Passage, word: RegExp): Generator<PassageMatch> {
  let count = 0;
  for (const match of section.matches(word)) {
    if (++count > MOST_MENTIONS) return;
    yield match;
  }
}
