import type { Passage } from '../../document/passage.ts';
import { numberOf } from '../../french/numbers.ts';
import { COUNT_OF_UNANIMITY } from '../../french/vote/counts.ts';
import { matchesOf } from '../../patterns/find.ts';
import type { Mention } from './mention.ts';

/** Numbers joined to the unanimity itself: all of them in favour. */
export function unanimousCounts(passage: Passage): Mention[] {
  return [...matchesOf(COUNT_OF_UNANIMITY, passage)].map((match) => ({
    kind: 'inFavour',
    manner: 'voices',
    start: match.index,
    end: match.index + match[0].length,
    count: numberOf((match.groups?.members ?? match.groups?.bare) as string),
    isValueFirst: true,
    isWeak: false,
    isNamed: false,
    isSlash: false,
    isTold: false,
  }));
}
