import type { Element } from './elements.ts';
import { isFullName } from './name-parts.ts';

/** Fewer lines may be names. */
const FEWEST = 4;

/**
 * « BEAUVAL », « MONTBOIS », … in a column of their own, and below it « Monsieur ROUX », « Madame PETIT », …:
 * where the communes end; 0 where a list begins otherwise.
 */
export function endOfPlaces(elements: readonly Element[]): number {
  const first = elements.findIndex(({ kind }) => kind === 'civility');
  const column = elements.slice(0, Math.max(0, first));
  const last = column.at(-1)?.kind;
  if (!column.every(isOfColumn) || (last !== 'newline' && last !== 'gap')) return 0;
  const runs = column.filter((element) => element.kind === 'run');
  const lines = runs.reduce((sum, { breaks }) => sum + breaks.size + 1, 0);
  const commas = column.filter(({ kind }) => kind === 'comma').length;
  const civilities = elements.filter(({ kind }) => kind === 'civility').length;
  const named = runs.filter(({ words, breaks }) => breaks.size === 0 && isFullName(words)).length;
  return lines >= FEWEST && 3 * commas <= lines && 2 * civilities >= lines && 2 * named < lines ? first : 0;
}

/** In capitals, line by line. */
const isOfColumn = (element: Element): boolean =>
  element.kind === 'run'
    ? element.words.every(({ shape }) => shape === 'upper')
    : /^(?:newline|gap|comma|dash)$/.test(element.kind);
