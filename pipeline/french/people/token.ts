import type { Relation } from './relations.ts';

/** What a word of a name looks like: DUPONT, Jean, « J.-P. », « de ». */
export type Shape = 'upper' | 'title' | 'initial' | 'particle';

export type TokenKind =
  | 'civility'
  | 'role'
  | 'word'
  | 'lower'
  | 'separator'
  | 'hyphen'
  | 'colon'
  | 'stop'
  | 'newline'
  | 'gap'
  | 'paren'
  | 'relation'
  | 'note'
  | 'none'
  | 'other';

/** A piece of a list of people; `folded` is its text folded in place. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  text: string;
  folded: string;
  /** Of a word. */
  shape?: Shape;
  relation?: Relation;
}
