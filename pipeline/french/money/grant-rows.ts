import type { Passage } from '../../document/passage.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { figureValue } from './money.ts';

const FIGURE = '\\d{1,3}(?: \\d{3}){1,3}(?:,\\d{2})?|\\d{2,7}(?:,\\d{2})?';
/** « 1781 Les Amis du lac P 2 000 € » : a code, a name, a letter for the kind, sums. */
const ROW = new RegExp(
  `^(?:[-–—•*|\\s]{0,4})(?:\\d{1,6}\\s)?(?<name>(?=[^\\n€]{0,9}[${LETTERS}]{3})[${LETTERS}][^\\n€]{1,90}?)(?:\\s\\(\\d{1,6}\\))?(?:\\s(?:P|F|I)(?=\\s))?[\\s:|.…–—-]{1,40}` +
    `(?<sums>(?:${FIGURE})\\s?€?(?:\\s\\|?\\s?(?:${FIGURE})\\s?€?){0,4})[\\s|]*$`,
  'u',
);
/** Words that head or close a table, or name a line of a budget: nobody receives them. */
export const NO_NAME =
  /(?:^|\s)(?:sous[- ])?tota(?:l|ux)|montant|d[ée]pense|recette|chapitre|article|section|co[ûu]t|autofinancement|budget|cr[ée]dit|compte|exercice|[ée]tat$|d[ée]tr|dsil|r[ée]gion$|d[ée]partement$|europe|feder|reste|solde|tva|ttc|ht$|taux|tarif|prix|lot\s|tranche|loyer|cr[ée]ance|travaux|honoraires|[àÀ]$|\sde$|\s(?:est|sont|soit)(?:\s|$)/iu;

export interface GrantRow {
  name: Passage;
  /** Where in the passage the sums stand that the name receives: not the total of the row, nor what it asks. */
  start: number;
  end: number;
  /** The sum without « € » in the row, where the head of the table gives the currency. */
  bare: { passage: Passage; value: number } | null;
}

/** « Les Amis du lac ⇥ Fête de l'été » : of several cells before the sum, the first one receives it. */
function firstCell(name: Passage): Passage {
  const [cell = ''] = name.spans()[0]?.quote.split('\t') ?? [];
  return name.slice(0, cell.replace(/\s+/g, ' ').length).trim();
}

export const HEADS_SUMS =
  /(?:montant|subvention|somme|participation|attribu|accord|vot[ée])[^\n\d]*(?:€|euros)|\(\s?(?:en\s)?(?:€|euros)\s?\)/iu;
/** The column of what is given, among those of what was asked or given before. */
export const HEADS_GIVEN = /accord|attribu|vot[ée]|allou|octroy|retenu/iu;

/** The head above a row: what it says of the currency and of the columns. */
interface Head {
  inEuros: boolean;
  columns: number;
  /** Rank of the only column headed as given, from 0. */
  given: number | null;
}

const NO_HEAD: Head = { inEuros: false, columns: 0, given: null };

const LINE_END = /\n/;

/** Rows of a table that join a name to a sum. A row of figures alone counts under a head that says « € ». */
export function grantRowsIn(passage: Passage): GrantRow[] {
  const rows: GrantRow[] = [];
  let head = NO_HEAD;
  let start = 0;
  for (const line of passage.split(LINE_END)) {
    const match = line.length < 160 ? line.match(ROW) : null;
    const name = match?.group('name');
    const sums = match?.group('sums');
    if (name && sums && !NO_NAME.test(name.text)) {
      const row = rowOf({ line, name, sums }, head, start);
      if (row) rows.push(row);
    } else if (!match && /\p{L}/u.test(line.text)) head = line.length < 160 ? headOf(line) : NO_HEAD;
    start += line.length + 1;
  }
  return rows;
}

function headOf(line: Passage): Head {
  const cells = cellsOf(line.text);
  const given = cells.flatMap(({ text }, rank) => (HEADS_GIVEN.test(text) ? [rank] : []));
  const [only = null] = given.length === 1 && cells.length > 1 ? given : [];
  return { inEuros: HEADS_SUMS.test(line.text), columns: cells.length, given: only };
}

function rowOf(
  { line, name, sums }: { line: Passage; name: Passage; sums: Passage },
  { inEuros, columns, given }: Head,
  start: number,
): GrantRow | null {
  const cells = cellsOf(line.text);
  const hasCurrency = sums.text.includes('€');
  const isBare = !hasCurrency && inEuros;
  if (!hasCurrency && !isBare) return null;
  const row = { name: firstCell(name), bare: null };
  const cell = given !== null && cells.length === columns ? cells[given] : undefined;
  if (cell) {
    const passage = line.slice(cell.start, cell.end).trim();
    const isFigure = ONE_FIGURE.test(passage.text);
    const bare = isBare && isFigure ? { passage, value: figureValue(passage.text) } : null;
    return isBare && !bare ? null : { ...row, start: start + cell.start, end: start + cell.end, bare };
  }
  // Several figures without « € », under no head that tells them apart: which one is given is not known.
  if (isBare && !ONE_FIGURE.test(sums.text)) return null;
  const bare = isBare ? { passage: sums, value: figureValue(sums.text) } : null;
  return { ...row, start, end: start + endOfGiven(line.text), bare };
}

export const ONE_FIGURE = new RegExp(`^(?:${FIGURE})\\s?€?$`, 'u');

/** « 1 000 € 500 € 1 500 € »: what ends the row is the total of the rest, and given once only. */
function endOfGiven(row: string): number {
  const sums = [...row.matchAll(WITH_CURRENCY)];
  const values = sums.map(([, figure = '']) => figureValue(figure));
  const total = values.pop() ?? 0;
  const isTotal =
    values.length > 1 && Math.abs(values.reduce((sum, value) => sum + value, 0) - total) < 0.005;
  return isTotal ? (sums.at(-1)?.index ?? row.length) - 1 : row.length;
}

const WITH_CURRENCY = new RegExp(`(?<![\\d,])(${FIGURE})\\s?€`, 'gu');

interface Cell {
  text: string;
  start: number;
  end: number;
}

/** Parted by tabs, or by the strokes of Markdown. */
const cellsOf = (row: string): Cell[] =>
  [...row.matchAll(/[^\t|]+/g)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter(({ text }) => text.trim() !== '');
