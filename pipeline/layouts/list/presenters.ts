import type { Line } from '../../document.ts';
import { RAPPORTEUR_FIRST } from '../../french/titles/rapporteur-words.ts';
import type { RowSigns } from './row-signs.ts';

/**
 * « Rapporteur : Mme X » above the rows that she presents, where the first such line stands above the first number:
 * gives, for a row's line, the line that names its rapporteur. Null where they stand under their titles.
 */
export function presentersAbove(
  lines: readonly Line[],
  signs: RowSigns,
): ((row: Line) => Line | null) | null {
  const first = lines.findIndex(({ text }) => RAPPORTEUR_FIRST.test(text));
  if (first < 0 || first > lines.findIndex((line) => signs.hasNumber(line))) return null;
  let presenter: Line | null = null;
  const presenterOf = new Map<Line, Line | null>();
  for (const line of lines) {
    presenterOf.set(line, presenter);
    if (RAPPORTEUR_FIRST.test(line.text)) presenter = line;
  }
  return (row) => presenterOf.get(row) ?? null;
}
