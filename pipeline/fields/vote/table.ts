import { LAST_TITLE, TOTAL_BEFORE } from '../../french/vote/counts-beside.ts';
import { overlaps, type Place } from '../../tables/placed-cells.ts';
import { type Mention, mention, type Step } from './mention.ts';
import { piecesBelow } from './names-in-cells.ts';
import type { Token, Tokens } from './tokens.ts';

const CELL_GAP = /^[\s:|/(),;s-]{0,12}$/u;
/** « 1 (M. X) | 1 (Mme Y) », « 1 : M. X | 1 »: who voted so stands in the cell. */
const NAMED_CELL = /^ ?(?:\([^()\n]{2,60}\)\s?)[\s|]{1,6}$|^ ?[:–-]? ?\p{Lu}[^()\d\t|\n]{2,70}[\t|] ?$/u;

const isRowBelow = (gap: string): boolean => CELL_GAP.test(gap.replace(LAST_TITLE, '\n'));
const MOST_COLUMNS = 8;

/** « Pour Contre Abstention » then « 17 0 0 » : as many values as labels; fewer are nobody's. */
export function table(tokens: Tokens, i: number): Step | null {
  const labels = row(tokens, i, ({ type }) => type === 'tally' || type === 'count');
  if (labels.length < 2 || isInsideHead(tokens, i)) return null;
  const summed = totals(tokens, i, labels);
  if (summed) return summed;
  const values = row(tokens, i + labels.length, isValue);
  const [last, first] = [labels.at(-1), values[0]];
  if (!last || !first || !isRowBelow(tokens.gap(last, first))) return null;
  if (values.length < labels.length)
    return isHead(tokens, labels)
      ? (cellByCell(tokens, i, labels) ?? withBlanks(tokens, i, labels, values))
      : null;
  const counts = values.slice(0, labels.length);
  return { mentions: counted(labels, counts, counts.at(-1)?.end ?? 0), next: i + labels.length * 2 };
}

/** « Groupe | Pour | Contre », a row for each, then « Total | 7 | 2 »: what all rows make. */
function totals(tokens: Tokens, i: number, labels: readonly Token[]): Step | null {
  if (!isHead(tokens, labels)) return null;
  for (let at = i + labels.length; at < Math.min(tokens.length, i + FARTHEST_TOTAL); at++) {
    const first = tokens.at(at) as Token;
    if (first.type === 'tally') return null;
    if (!isValue(first) || !TOTAL_BEFORE.test(tokens.before(first))) continue;
    const sums = row(tokens, at, isValue);
    if (sums.length !== labels.length) return null;
    return { mentions: counted(labels, sums, sums.at(-1)?.end ?? 0), next: at + sums.length };
  }
  return null;
}
/** In tokens: the rows of a table above its totals have no more. */
const FARTHEST_TOTAL = 200;

const isValue = ({ type }: Token): boolean => type === 'number' || type === 'none';

const counted = (labels: readonly Token[], counts: readonly Token[], below: number): Mention[] =>
  labels.flatMap((label, rank) => {
    const value = counts[rank] as Token;
    const count = value.type === 'number' ? value.value : 0;
    return label.type === 'tally' ? [mention(label, [value], count, { cells: { counts, rank, below } })] : [];
  });

/** « 14 », « 1 » + « M. X », « 2 » + « Mme Y » + « M. Z »: cell after cell, with the names of who voted so under each count. */
function cellByCell(tokens: Tokens, i: number, labels: readonly Token[]): Step | null {
  const counts = [tokens.at(i + labels.length) as Token];
  while (counts.length < labels.length) {
    const [before, next] = [counts.at(-1) as Token, tokens.at(i + labels.length + counts.length)];
    if (!next || !isValue(next) || !isCellAfter(tokens, before, next)) return null;
    counts.push(next);
  }
  const below = labels.at(-1)?.end ?? 0;
  return { mentions: counted(labels, counts, below), next: i + labels.length * 2 };
}

/** The second further right, with nothing between or lines of names. */
function isCellAfter(tokens: Tokens, before: Token, next: Token): boolean {
  const between = tokens.between(before, next);
  const [left, right] = [tokens.placeOf(before), tokens.placeOf(next)];
  const isRight = left !== null && right !== null && left.of === undefined && left.right < right.left;
  if (!isRight || between.isEmpty || between.text.trim() === '') return isRight;
  const areLines = /^\s*\n/.test(between.text) && /\n\s*$/.test(between.text);
  const lines = between.text.split('\n').filter((line) => line.trim());
  return areLines && piecesBelow(between.trim(), []).length === lines.length;
}

/** Cells left blank: each count is of the label it stands under; where one stands under none or two, they are nobody's. */
function withBlanks(tokens: Tokens, i: number, labels: readonly Token[], values: readonly Token[]): Step {
  const places = labels.map((label) => tokens.placeOf(label));
  const under = values.map((value) => {
    const own = tokens.placeOf(value);
    return places.flatMap((place, rank) => (own && place && isUnder(own, place) ? [rank] : []));
  });
  const isSure = under.every(
    ([rank = -1, ...others], at) => rank > (under[at - 1]?.[0] ?? -1) && others.length === 0,
  );
  if (!isSure || !/^\s*(?:\n|$)/.test(tokens.after(values.at(-1) as Token)))
    return { mentions: [], next: i + labels.length };
  const mentions = values.flatMap((value, at) => {
    const label = labels[under[at]?.[0] ?? -1];
    const count = value.type === 'number' ? value.value : 0;
    return label?.type === 'tally' ? [mention(label, [value], count)] : [];
  });
  return { mentions, next: i + labels.length + values.length };
}

/** The tabs of a text, counted, are no places. */
const isUnder = (value: Place, label: Place): boolean => value.of === undefined && overlaps(value, label);

function row(tokens: Tokens, from: number, accepts: (token: Token) => boolean): Token[] {
  const cells: Token[] = [];
  for (let i = from; i < from + MOST_COLUMNS; i++) {
    const token = tokens.at(i);
    const previous = cells.at(-1);
    if (!token || !accepts(token) || (previous && !isNextCell(tokens.gap(previous, token)))) break;
    cells.push(token);
  }
  return cells;
}

const isNextCell = (gap: string): boolean => CELL_GAP.test(gap) || NAMED_CELL.test(gap);

/** Labels in cells of one row: « Pour | Contre | Abstention ». */
const isHead = (tokens: Tokens, labels: readonly Token[]): boolean =>
  labels.length > 2 &&
  labels.every((label, j) => j === 0 || isNextTitle(tokens, labels[j - 1] as Token, label));

/** « Abstentions », then « Ne prend pas part » + « au vote », a title of two lines that is drawn further right. */
function isNextTitle(tokens: Tokens, before: Token, next: Token): boolean {
  const gap = tokens.gap(before, next);
  if (/^\s?[|\t]\s?$/.test(gap)) return true;
  const [left, right] = [tokens.placeOf(before), tokens.placeOf(next)];
  return (
    gap.trim() === '' && left !== null && right !== null && left.of === undefined && left.right < right.left
  );
}

/** « Pour | Contre | Abstentions | Ne prend pas part », read already as one row: its last titles alone head none. */
const isInsideHead = (tokens: Tokens, i: number): boolean => {
  const [before, label] = [tokens.at(i - 1), tokens.at(i)];
  return before?.type === 'tally' && label?.type === 'tally' && isNextCell(tokens.gap(before, label));
};
