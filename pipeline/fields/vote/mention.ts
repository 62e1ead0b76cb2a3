import type { Kind } from '../../french/vote/terms.ts';
import type { Manner, TallyToken, Token } from './tokens.ts';

/** One count of the vote, written or to be made from the names beside it. */
export interface Mention {
  kind: Kind;
  manner: Manner | 'voices';
  start: number;
  end: number;
  count: number | null;
  /** « 2 abstentions », not « Abstentions : 2 ». */
  isValueFirst: boolean;
  /** Common words: counts only beside other counts. */
  isWeak: boolean;
  /** « Contre : M. X »: no count, and names. */
  isNamed: boolean;
  /** « Contre : / » : nobody, if the form was filled in at all. */
  isSlash: boolean;
  /** « M. X : abstention », « Mme Y (ne prend pas part au vote) »: said of who is named before. */
  isTold: boolean;
  /** Its count stands in a row of them: where each is, which is its own, and where the next row may begin. */
  cells?: { counts: readonly Pick<Token, 'start' | 'end'>[]; rank: number; below: number };
}

/** What reading at one token gives, and the token to go on from. */
export interface Step {
  mentions: Mention[];
  next: number;
}

/** A mention that reaches over the tokens it was read from. */
export const mention = (
  { kind, manner }: Pick<TallyToken, 'kind' | 'manner'>,
  places: readonly Token[],
  count: number | null,
  more: Partial<Pick<Mention, 'isValueFirst' | 'isWeak' | 'isSlash' | 'isNamed' | 'isTold' | 'cells'>> = {},
): Mention => ({
  kind,
  manner,
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
  count,
  isValueFirst: false,
  isWeak: false,
  isNamed: false,
  isSlash: false,
  isTold: false,
  ...more,
});
