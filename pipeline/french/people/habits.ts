import type { Element } from './elements.ts';
import { orderOf } from './name-parts.ts';
import type { Habits } from './runs.ts';
import { MASCULINE } from './titles.ts';

/** Whether separators or line ends part the names, and which part of a name comes first. */
export function habitsOf(elements: readonly Element[]): Habits {
  const runs = elements.filter((element) => element.kind === 'run');
  const lineEnds = runs.reduce((sum, { breaks }) => sum + breaks.size, 0);
  const separators = elements.filter(
    ({ kind }, index) =>
      (kind === 'comma' || kind === 'semicolon' || kind === 'dash') &&
      /^(?:run|paren|role)$/.test(elements[index - 1]?.kind ?? '') &&
      /^(?:run|civility|newline)$/.test(elements[index + 1]?.kind ?? ''),
  );
  return {
    order: orderOf(runs.map(({ words }) => words)),
    isLineByLine: lineEnds > separators.length,
    isOneName: lineEnds === 1 && separators.length === 0 && elements.every(({ kind }) => kind !== 'newline'),
    hasSemicolons: elements.some(({ kind }) => kind === 'semicolon'),
    isMixed: isMixed(elements),
  };
}

/** « MM. Jean DUPONT, Anne PETIT, Luc ROUX, … »: no council of so many names only its men. */
function isMixed(elements: readonly Element[]): boolean {
  const stop = elements.findIndex(({ kind }) => kind === 'stop');
  const list = elements.slice(0, stop < 0 ? undefined : stop);
  const civilities = list.filter((element) => element.kind === 'civility');
  const words = list.reduce((sum, element) => sum + (element.kind === 'run' ? element.words.length : 0), 0);
  return (
    words >= FEWEST_WORDS_OF_A_COUNCIL &&
    civilities.every(({ each }) => each !== null && MASCULINE.test(each))
  );
}
const FEWEST_WORDS_OF_A_COUNCIL = 14;
