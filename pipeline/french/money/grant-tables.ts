import type { Passage } from '../../document/passage.ts';
import { isFigure } from './figure.ts';
import { HEADS_GIVEN, HEADS_SUMS, NO_NAME, ONE_FIGURE } from './grant-rows.ts';
import { figureValue, sumsIn } from './money.ts';

/** A sum in a cell of a table, and who receives it when its row and its column say so. */
interface GrantCell {
  value: number;
  passage: Passage;
  beneficiary: Passage | null;
  /** Its currency stands in the head of its column only. */
  isBare: boolean;
}

/** The head of a column of names. */
const NAMED =
  /association|b[ée]n[ée]ficiaire|organisme|structure|club|attributaire|[ée]tablissement|partenaire|^noms?(?![a-zß-ɏ])/iu;
/** The head of one table holds no more rows. */
const HEAD_ROWS = 3;

/**
 * The sums of a table of grants, row by row. Null when it does not tell the column that is given and that of the
 * names: then nothing more is known than what each line says.
 */
export function grantCellsIn(cells: readonly Passage[][]): GrantCell[] | null {
  const { given, named } = columnsOf(cells.map((row) => row.map(({ flat }) => flat)));
  const isKnown = given !== null && named !== null;
  // A line of a cell that has several would be taken for its whole.
  if (!isKnown && !cells.flat().some(({ text }) => text.includes('\n'))) return null;
  return cells.flatMap((row) => {
    const name = isKnown ? nameIn(row[named]) : null;
    return row.flatMap((cell, column): GrantCell[] => {
      // « 548 EURO-LAC France » is a name with its code.
      if (isKnown && column === named) return [];
      const beneficiary = column === given ? name : null;
      const written = sumsIn(cell);
      if (written.length === 0 && beneficiary && ONE_FIGURE.test(cell.flat))
        return [{ value: figureValue(cell.flat), passage: cell, beneficiary, isBare: true }];
      return written.map(({ value, passage }) => ({ value, passage, beneficiary, isBare: false }));
    });
  });
}

/** Which column holds the sums that are given, and which the names: by their heads, else the only one of its kind. */
function columnsOf(texts: readonly string[][]): { given: number | null; named: number | null } {
  const headed = Math.max(
    0,
    texts.slice(0, HEAD_ROWS).findIndex((row) => row.some(isFigure)),
  );
  const body = texts.slice(headed);
  const columns = (texts[0] ?? []).map((_, column) => column);
  const heads = columns.map((column) =>
    texts
      .slice(0, headed)
      .map((row) => row[column] ?? '')
      .join(' ')
      .trim(),
  );
  const isHeaded = (column: number, head: RegExp) => head.test(heads[column] ?? '');
  const filled = (column: number) => body.map((row) => row[column] ?? '').filter(Boolean);
  const mostly = (column: number, test: (cell: string) => boolean) =>
    filled(column).length > 0 && filled(column).filter(test).length >= 0.5 * filled(column).length;
  const sums = columns.filter(
    (column) =>
      mostly(column, isFigure) &&
      (isHeaded(column, HEADS_SUMS) || mostly(column, (cell) => cell.includes('€'))),
  );
  const words = columns.filter(
    (column) => !sums.includes(column) && mostly(column, (cell) => /\p{L}{3}/u.test(cell)),
  );
  const chosen = (among: readonly number[], head: RegExp) =>
    only(among.filter((column) => isHeaded(column, head))) ?? only(among);
  return { given: chosen(sums, HEADS_GIVEN), named: chosen(words, NAMED) };
}

/** « – 1781 Les Amis du lac (1942) » : the name without marks and codes. */
const NAME = /^[-–—•*\s]{0,4}(?:\d{1,6}\s)?(?<name>\p{L}[^]*?)(?:\s\(\d{1,6}\))?$/u;

function nameIn(cell: Passage | undefined): Passage | null {
  const name = cell?.match(NAME)?.group('name') ?? null;
  return name && /\p{L}{3}/u.test(name.text) && !NO_NAME.test(name.flat) ? name : null;
}

const only = (columns: readonly number[]): number | null =>
  columns.length === 1 ? (columns[0] ?? null) : null;
