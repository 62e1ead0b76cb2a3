import type { Line } from '../document.ts';
import { NUMBER_OF_RESULT } from '../french/act/heads.ts';
import { isNumberLine } from '../french/act/number.ts';
import { decisionLines } from './decided.ts';
import type { Heading, Item } from './heading.ts';
import { informs } from './items/no-act.ts';
import { actNumbers } from './styles/act-number.ts';
import { numberAfterTitle } from './styles/number-after.ts';

/** « CC02_2024 », « 2024-031 », « 20240312-04 »; not the « D-202-264 » of a budget line, nor the « 13/2024 » of a decision told. */
const TELLS_ITS_ACT = /(?:19|20)\d\d(?:[01]\d[0-3]\d)?[-_.]|[-_.](?:19|20)\d\d(?!\d)/u;
/** Fewer characters than this after the number are no title. */
const SHORTEST_TITLE = 8;

/**
 * The number of each act where it stands apart from the rank of its item: after it, alone on the line above the
 * title or below it, beside what was decided, in parentheses or apart after the title where nearly all have it there, or with the title of the act under that of
 * a chapter (« 2 – FINANCES », then « CC02_2024 Subvention … »).
 */
export function withActNumbers(items: readonly Item[], flow: readonly Line[]): Item[] {
  const decisions = decisionLines(flow);
  const isAfter = items.filter(({ index }) => numberAfterTitle(flow, index)).length > 0.7 * items.length;
  const heads = new Set(items.map(({ index }) => index));
  return items.map((item) => {
    if (isActNumber(item, flow)) return item;
    const after = isAfter && items.length > 1 ? numberAfterTitle(flow, item.index) : null;
    if (after) return { ...item, ...(after.index === item.index && { isOneLine: true }), numberApart: after };
    // « Décisions du maire », then « 2025-07 : bail … »: the numbers of the mayor's own
    if (informs(flow[item.index]?.text.slice(item.titleAt) ?? '')) return item;
    const own = actNumbers.find(flow, item.index);
    if (own && own.titleAt > item.titleAt) return { ...item, ...own };
    const decision = decisions.find((line) => line > item.index) ?? item.end;
    const inside = headingsBetween(flow, item.index + 1, Math.min(decision, item.end));
    const [only] = inside.filter(
      (one) => lengthAt(flow, one.index) - one.titleAt >= SHORTEST_TITLE && !isAlone(one, flow),
    );
    if (only && inside.length === 1) return { ...item, ...only };
    // The number that begins another item is of that one.
    const apart = [item.index - 1, item.index + 1]
      .filter(
        (index) => !heads.has(index) && !(index < item.index && IN_PARENTHESES.test(flow[index]?.text ?? '')),
      )
      .flatMap((index) => headingsBetween(flow, index, index + 1));
    const bare =
      apart.find((one) => lengthAt(flow, one.index) <= one.titleAt || isAlone(one, flow)) ??
      numberOfResult(flow, item);
    return bare ? { ...item, numberApart: bare } : item;
  });
}

/** « (Délibération n° 2018-04-01) », or its end « 2018-04-01) », above a title: of what was decided before it. */
const IN_PARENTHESES = /^\s*\(|^[^(]*\)\W*$/;

/** The only « Délibération 2021-34 adoptée à l'unanimité », or « Le conseil prend acte (délibération 2021-37). », of an item. */
function numberOfResult(flow: readonly Line[], { index: from, end }: Item): Heading | null {
  const found = flow.slice(from + 1, end).flatMap(({ text }, offset): Heading[] => {
    const number = NUMBER_OF_RESULT.exec(text)?.indices?.groups?.number;
    return number ? [{ index: from + 1 + offset, titleAt: 0, number: [...number], rank: null }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const lengthAt = (flow: readonly Line[], index: number): number => flow[index]?.text.trimEnd().length ?? 0;

/** « Délibération n° 2024-15 – Rapporteur : Mme X » has no title either. */
const isAlone = ({ index }: Heading, flow: readonly Line[]): boolean => isNumberLine(flow[index]?.text ?? '');

const isActNumber = ({ index, number }: Heading, flow: readonly Line[]): boolean =>
  number !== null && TELLS_ITS_ACT.test(flow[index]?.text.slice(...number) ?? '');

/** The lines of a range that an act's number opens. */
function headingsBetween(flow: readonly Line[], from: number, to: number): Heading[] {
  const found: Heading[] = [];
  for (let index = Math.max(0, from); index < to; index++) {
    const heading = actNumbers.find(flow, index);
    // « Délibération 2024/47 » alone on its line is no decision told.
    if (heading && (isActNumber(heading, flow) || isAlone(heading, flow))) found.push(heading);
  }
  return found;
}
