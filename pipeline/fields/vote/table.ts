import { LAST_TITLE } from '../../french/vote/counts-beside.ts';
import { overlaps, type Place } from '../../tables/placed-cells.ts';
import { mention, type Step } from './mention.ts';
import type { Token, Tokens } from './tokens.ts';

const CELL_GAP = /^[\s:|/(),;s-]{0,12}$/u;
/** « 1 (M. X) | 1 (Mme Y) », « 1 : M. X | 1 »: who voted so stands in the cell. */
const NAMED_CELL = /^ ?(?:\([^()\n]{2,60}\)\s?)[\s|]{1,6}$|^ ?[:–-]? ?\p{Lu}[^()\d\t|\n]{2,70}[\t|] ?$/u;

const isRowBelow = (gap: string): boolean => CELL_GAP.test(gap.replace(LAST_TITLE, '\n'));
const MOST_COLUMNS = 8;

/** « Pour Contre Abstention » then « 17 0 0 » : as many values as labels; fewer are nobody's. */
export function table(tokens: Tokens, i: number): Step | null {
  const labels = row(tokens, i, ({ type }) => type === 'tally' || type === 'count');
  if (labels.length < 2) return null;
  const values = row(tokens, i + labels.length, ({ type }) => type === 'number' || type === 'none');
  const [last, first] = [labels.at(-1), values[0]];
  if (!last || !first || !isRowBelow(tokens.gap(last, first))) return null;
  if (values.length < labels.length)
    return isHead(tokens, labels) ? withBlanks(tokens, i, labels, values) : null;
  const counts = values.slice(0, labels.length);
  const below = counts.at(-1)?.end ?? 0;
  const mentions = labels.flatMap((label, rank) => {
    const value = values[rank] as Token;
    const count = value.type === 'number' ? value.value : 0;
    return label.type === 'tally' ? [mention(label, [value], count, { cells: { counts, rank, below } })] : [];
  });
  return { mentions, next: i + labels.length * 2 };
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
  labels.every((label, j) => j === 0 || /^\s?[|\t]\s?$/.test(tokens.gap(labels[j - 1] as Token, label)));
