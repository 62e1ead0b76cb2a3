import type { Passage } from '../../document/passage.ts';
import { CUT_IN_CELL } from '../../french/lists/rows.ts';

/**
 * The lines of a narrow cell are one: « Retirée de l'ordre du | jour », « 2 contre | : MM. Paul | ROUX et | Guy BOIS ».
 */
export function inOneCell(outcome: Passage): Passage {
  const cuts = outcome.text.matchAll(CUT_IN_CELL);
  return outcome.without(Array.from(cuts, ({ 0: { length }, index }) => [index, index + length]));
}
