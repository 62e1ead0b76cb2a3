import type { Line } from '../../document.ts';
import { RAPPORTEUR_FIRST } from '../../french/rapporteur-words.ts';
import type { RowSigns } from './row-signs.ts';

/**
 * « Rapporteur : Mme X » above the rows that she presents, where the first such line stands above the first number:
 * gives, for a row's line, the line that names its rapporteur. Null where they stand under their titles.
 */
export function presentersAbove(
  lines: readonly Line[],
  signs: RowSigns,
): ((row: Line) => Line | null) | null {
  const presenters = lines.filter(({ text }) => RAPPORTEUR_FIRST.test(text));
  const first = lines.findIndex((line) => signs.hasNumber(line));
  if (!presenters[0] || lines.indexOf(presenters[0]) > first) return null;
  return (row) => presenters.findLast((line) => lines.indexOf(line) < lines.indexOf(row)) ?? null;
}
