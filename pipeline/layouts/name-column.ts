import type { Line } from '../document.ts';
import { NAME_FIRST } from '../french/attendance/names-in-lists.ts';

/**
 * « M. Paul ARBRE, chargé des travaux », between two lines that begin with a name as it does: one of a column; the last of
 * it, below two such lines, where what follows the name is no sentence.
 */
export const isInColumn = (flow: Line[], index: number): boolean =>
  areInColumn(flow, index - 1, index + 1) ||
  (areInColumn(flow, index - 2, index) && NAME_AND_MORE.test(flow[index]?.text ?? ''));
const areInColumn = (flow: Line[], from: number, to: number): boolean =>
  flow.slice(from, to + 1).length === to + 1 - from &&
  flow.slice(from, to + 1).every(({ text, gapAbove }, at) => NAME_FIRST.test(text) && !(at > 0 && gapAbove));
/** « M. Jean ORME, Saint-Martin du Val », « Jean ORME (Val du Lac) »: short, and it does not end as a sentence. */
const NAME_AND_MORE = /^\W{0,4}(?:\p{L}[\p{L}'’.-]*\s){1,5}?\p{Lu}[\p{L}'’-]*\s?[,(:–-][^.;:]{3,50}$/u;
