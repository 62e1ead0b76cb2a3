import type { Line } from '../document.ts';
import { OPERATIVE_ITEM } from '../french/decisions.ts';
import { votesIn } from './decided.ts';
import type { Item } from './heading.ts';
import { decides, landmarkOf } from './landmarks.ts';

/** « a/ Tarifs de la cantine », « B) Subvention au club » */
const LETTERED = /^[\s*_#•–—-]{0,6}(?<letter>[a-hA-H])\s?[/).]\s?[–—-]?\s{0,3}(?=["«“]?\s?\p{Lu}\p{L})/u;
const LONGEST_TITLE = 150;
/** An act's number covers all that stands under it; a rank does not. */
const RANK_ALONE = /^\d{1,2}$/;

/**
 * « 4. Finances », then « a/ Tarifs » and « b/ Subvention », on each of which the council decided: as many items.
 * A single decision on all of them leaves one item, and so does the number of an act above them.
 */
export function byLetters(item: Item, flow: readonly Line[], decided: readonly number[]): Item[] {
  const number = item.number ? (flow[item.index]?.text.slice(...item.number) ?? '') : '';
  if (item.numberAbove || (number !== '' && !RANK_ALONE.test(number))) return [item];
  const letters = chainOf(item, flow);
  const parts = letters.map(
    ({ index, titleAt }, at): Item => ({
      index,
      titleAt,
      number: null,
      rank: null,
      end: letters[at + 1]?.index ?? item.end,
    }),
  );
  const first = parts[0]?.index ?? item.end;
  const areDecided = parts.every(({ index, end }) => votesIn(decided, index, end) > 0);
  return parts.length > 1 && areDecided && votesIn(decided, item.index + 1, first) === 0 ? parts : [item];
}

/** The lines of an item that a, b, c … open, in this order. */
function chainOf({ index, end }: Item, flow: readonly Line[]): { index: number; titleAt: number }[] {
  const chain: { index: number; titleAt: number }[] = [];
  for (let at = index + 1; at < end; at++) {
    const line = flow[at] as Line;
    const match = LETTERED.exec(line.text);
    const rank = (match?.groups?.letter ?? '').toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
    if (match && rank === chain.length && isTitle(line)) chain.push({ index: at, titleAt: match[0].length });
  }
  return chain;
}

/** No point of a list, and no decision itself. */
const isTitle = (line: Line): boolean =>
  line.text.length < LONGEST_TITLE &&
  !/[;,]\s*$/u.test(line.text) &&
  !OPERATIVE_ITEM.test(line.text.replace(LETTERED, '')) &&
  landmarkOf(line) === null &&
  !decides(line);
