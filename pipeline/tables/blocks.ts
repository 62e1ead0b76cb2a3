import { isFigure } from '../french/money/figure.ts';

/** A paragraph of a record, or a table of it with the row that heads it, when the form proves that one does. */
export type TextBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; head: string[] | null; rows: string[][] };

/** The paragraphs and tables of a text as records write it: a blank line between them, a tab between cells. */
export const blocksOf = (text: string): TextBlock[] =>
  text.split(/\n{2,}/).map((block) => {
    if (!block.includes('\t')) return { kind: 'paragraph', text: block };
    const rows = block.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
    const head = headOf(rows);
    return { kind: 'table', head, rows: head ? rows.slice(1) : rows };
  });

/** The same text upon one line, for what shows no tables: « Association · Montant ; Chorale · 200 € ». */
export const inLine = (text: string): string =>
  blocksOf(text)
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : [block.head ?? [], ...block.rows]
            .map((cells) => cells.filter(Boolean).join(' · '))
            .filter(Boolean)
            .join(' ; '),
    )
    .join(' ');

/** « 2024 » heads a column of figures as « Montant » does. */
const YEAR = /^(?:19|20)\d\d$/;
const isSum = (cell: string): boolean => isFigure(cell) && !YEAR.test(cell);

/** The first row heads the others when it names a column of figures and holds none. */
function headOf([first = [], ...rest]: string[][]): string[] | null {
  const named = first.flatMap((cell, column) => (cell ? [column] : []));
  const ofFigures = named.some((column) => {
    const filled = rest.map((row) => row[column] ?? '').filter(Boolean);
    return filled.length > 0 && filled.filter(isSum).length >= 0.5 * filled.length;
  });
  return ofFigures && named.length > 1 && !first.some(isSum) ? first : null;
}
