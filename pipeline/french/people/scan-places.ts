import { isFullName, isGiven } from './name-parts.ts';
import type { NameWords, Run } from './runs.ts';
import type { Reading } from './state.ts';
import type { Token } from './token.ts';

/** Words with capitals, among the names of a list, that name a commune or what an office is of. */

/** « BEAUVAL Luc ROUX », after « Anne PETIT, déléguée titulaire »: given names come first in this list, and the capitals before one name nobody. */
export const isPlaceBefore = (
  words: readonly Token[],
  next: NameWords | undefined,
  { state, habits }: Reading,
): boolean =>
  habits.order === 'given' &&
  !state.isAddressed &&
  !state.civility &&
  words.every(({ shape }) => shape === 'upper' || shape === 'particle') &&
  next !== undefined &&
  next.brokenBy === null &&
  isFullName(next.words);

/** « Maire de BEAUVAL », « membre du Conseil d'Administration », « trésorier » + « du Judo-Club » on the next line: what an office is of. */
export const isOfRole = ([first]: readonly Token[], { elements, at }: Reading): boolean => {
  const isCut = elements[at - 1]?.kind === 'newline' && /^d/.test(first?.text ?? '');
  return elements[isCut ? at - 2 : at - 1]?.kind === 'role' && /^(?:d[eu]s?$|d')/.test(first?.folded ?? '');
};

/** « Maire de BEAUVAL Jacques PETIT »: what an office is of, then the next name with nothing between. */
export function afterPlace({ words, breaks }: Run): Run {
  const next = words.findIndex(({ shape }, at) => at > 0 && shape === 'title' && isGiven(words[at]));
  const isName = next > 1 && words[next - 1]?.shape === 'upper' && words.at(-1)?.shape === 'upper';
  if (!isName) return { words: [], breaks: new Map() };
  return {
    words: words.slice(next),
    breaks: new Map([...breaks].filter(([at]) => at >= next).map(([at, kind]) => [at - next, kind])),
  };
}

/** « BEAUVAL », then « M. Pierre LEROY » on the next line or in the next cell: the commune of those below. */
export function isHeader(words: readonly Token[], { state, elements, at }: Reading): boolean {
  const [next, afterNext] = elements.slice(at + 1, at + 3);
  const isOpening = state.items.length === 0 || /^(?:newline|gap|cell)$/.test(state.link);
  const isAbove = /^(?:newline|gap|cell|dash)$/.test(next?.kind ?? '') && afterNext?.kind === 'civility';
  // « Beauval – Pierre LEROY, Anne PETIT »
  const isBefore =
    next?.kind === 'dash' && afterNext?.kind === 'run' && words[0]?.shape === 'title' && isNamed(afterNext);
  // « Beauval M. Pierre LEROY, Mme Anne PETIT »
  const isBeside = next?.kind === 'civility' && words.at(-1)?.shape === 'title';
  const isAmongAddressed = words.every(({ shape }) => shape === 'upper') && areAddressed(state);
  return (
    isOpening &&
    (isAbove || isBefore || isBeside) &&
    !state.isAddressed &&
    (!isFullName(words) || isAmongAddressed)
  );
}

/** « M. Luc ROUX », « Mme Anne PETIT »: so many in a row, and « PIERRE BLANCHE » without « M. » is no member. */
const areAddressed = ({ items }: Reading['state']): boolean =>
  items.length >= 4 && items.every((item) => item.kind !== 'person' || item.person.civility !== undefined);

/** A given name and a family name in capitals. */
const isNamed = ({ words: [first, second] }: Run): boolean =>
  isFullName([first, second].filter((word) => word !== undefined)) &&
  [first, second].some((word) => word?.shape === 'upper');
