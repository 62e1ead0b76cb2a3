import { isGiven, type Order, partsOf } from './name-parts.ts';
import type { NameWords } from './runs.ts';
import type { Token } from './token.ts';

/** Names that may be those of several people, the comma or the dash between them lost. */

/** No name has so many words, its small words left out, where no letter tells a given name from a family name. */
const LONGEST_UNTOLD = 4;

/** For each name of a run, whether it is unclear; in words that nothing parts, one unclear name leaves none sure. */
export function unclearIn(names: readonly NameWords[], order: Order): boolean[] {
  const unclear: boolean[] = [];
  for (let from = 0; from < names.length; ) {
    const next = names.findIndex(({ brokenBy }, index) => index > from && brokenBy !== null);
    const end = next < 0 ? names.length : next;
    const isOne = names.slice(from, end).some(({ words }) => mayBeSeveral(words, order));
    for (; from < end; from++) unclear.push(isOne);
  }
  return unclear;
}

function mayBeSeveral(words: readonly Token[], order: Order): boolean {
  const told = words.filter(({ shape }) => shape !== 'particle');
  const isUntold = new Set(told.map(({ shape }) => shape)).size === 1;
  // « Kamila Dupont Sheryne Martin »; « Jean-Marie de La Tour du Pin » has hyphens and small words.
  if (isUntold && told.length >= LONGEST_UNTOLD) return told[0]?.shape === 'title' || told.some(isGiven);
  const [first, second, third] = told;
  // « ROUX J. PETIT »: two family names, and nobody knows whose initial stands between.
  return (
    order !== 'family' &&
    told.length === 3 &&
    first?.shape === 'upper' &&
    second?.shape === 'initial' &&
    third?.shape === 'upper'
  );
}

/** « DUPONT Jean Marie MARTIN », « Jean DUPONT MARTIN Marie », between two commas: two people, or one with a name too many. */
export function isTurned(words: readonly Token[]): boolean {
  const parts = partsOf(words);
  const [first, second, third, last] = parts;
  return (
    parts.length === 4 &&
    first !== null &&
    second === third &&
    first === last &&
    first !== second &&
    second !== null
  );
}
