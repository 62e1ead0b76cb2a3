import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { inOneCell } from './one-cell.ts';

/** One row of a list of deliberations: its number, its title, who presents it, what the council did. */
export interface Row {
  number: Passage | null;
  subject: Passage;
  rapporteur: Passage | null;
  outcome: Passage;
  page: number;
}

/** The lines of the cells of a row. */
export type RowCells = Record<'subject' | 'rapporteur' | 'outcome', Line[]>;

/** The cells of a row → the row; one without a number stands where its title does. */
export const rowOfCells = (
  pages: readonly Page[],
  { subject, rapporteur, outcome }: RowCells,
  { number, page }: Pick<Row, 'number' | 'page'> = { number: null, page: subject[0]?.page ?? 1 },
): Row => ({
  number,
  subject: Passage.of(pages, subject),
  rapporteur: rapporteur.length > 0 ? Passage.of(pages, rapporteur) : null,
  outcome: inOneCell(Passage.of(pages, outcome)),
  page,
});
