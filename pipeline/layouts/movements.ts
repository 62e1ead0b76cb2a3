import { Passage } from '../document/passage.ts';
import type { Line, Movement, SourceDocument } from '../document.ts';
import {
  LEAVES_FOR_ONE_VOTE,
  MOVEMENT,
  TELLS_MOVEMENT,
  TIME_FIRST,
} from '../french/attendance/movement-words.ts';
import { foldInPlace } from '../french/fold.ts';
import type { Item } from './heading.ts';
import { decides } from './landmarks.ts';

const MOVES = new RegExp(`^\\W*(?:${TIME_FIRST})?(?:${MOVEMENT})`, 'u');

/** « M. Luc ROUX est arrivé au point 5 », « 20 h 15 : départ de Mme PETIT ». */
export const isMovement = ({ text }: Line): boolean => MOVES.test(foldInPlace(text));

/** An item with the number printed before it. */
export type Numbered = Item & { numberHint: Passage | null };

/**
 * Who came or went between the items of a sitting, and from which item it counts: the item in which it is told,
 * when the vote is still to come, else the next one. Leaving the room for one vote is not leaving the sitting.
 */
export function movementsIn(
  { pages }: SourceDocument,
  flow: readonly Line[],
  items: readonly Numbered[],
  from: number,
): Movement[] {
  return flow.flatMap((line, index): Movement[] => {
    if (index < from || !isMovement(line)) return [];
    const next = flow[index + 1];
    const goesOn = next && !next.gapAbove && !/[.!]\s*$/.test(line.text) && !isMovement(next);
    const said = Passage.of(pages, goesOn ? [line, next] : [line]);
    const folded = foldInPlace(said.flat);
    if (!TELLS_MOVEMENT.test(folded) || LEAVES_FOR_ONE_VOTE.test(folded)) return [];
    const first = items.find((item) => flow.slice(Math.max(index, item.index), item.end).some(decides));
    return [{ said, item: first?.numberHint ?? null }];
  });
}
