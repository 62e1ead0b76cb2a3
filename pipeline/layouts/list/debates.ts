import { Passage } from '../../document/passage.ts';
import type { Line } from '../../document.ts';
import { DEBATE_HEAD, NO_DEBATE } from '../../french/lists/columns.ts';
import type { Row } from './row-of-cells.ts';

/**
 * « N° Objet Débat Décision » with nothing that parts the cells: where « Pas de débat » ends the title it is whole
 * without these words; else nobody knows where the title ends.
 */
export function withoutDebates(lines: readonly Line[], rows: Row[]): Row[] {
  if (!lines.some(({ text }) => DEBATE_HEAD.test(text))) return rows;
  return rows.map((row) => {
    const said = NO_DEBATE.exec(row.subject.text);
    return { ...row, subject: said ? row.subject.slice(0, said.index).trim() : Passage.empty };
  });
}
