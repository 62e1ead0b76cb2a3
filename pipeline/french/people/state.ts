import type { Person } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../document/passage.ts';
import type { Element } from './elements.ts';
import type { Relation } from './relations.ts';
import type { Habits } from './runs.ts';
import type { Token } from './token.ts';

export interface PersonItem {
  kind: 'person';
  person: Person;
  /** The words of the name. */
  passage: Passage;
  /** What is said of the person after the name, in parentheses or not. */
  notes: Passage[];
  /** What stands between this name and what is before it. */
  link: Link;
  /** These words may well name several people: what parted them was lost. */
  isUnclear?: true;
}

/** Words that bind the people before them to those after. */
export interface RelationItem {
  kind: 'relation';
  relation: Relation;
  passage: Passage;
  /** « ont donné », « respectivement »: said of everybody named before. */
  isPlural: boolean;
}

/** An office that stands for its holder: « donne pouvoir à M. le Maire ». */
export interface OfficeItem {
  kind: 'office';
  passage: Passage;
}

/** What a list says, in reading order. */
export type Item = PersonItem | RelationItem | OfficeItem;

/** What parts a name from the one before: nothing, a comma or « et », a dash, a cell's edge, a line end, a gap. */
type Link = 'none' | 'comma' | 'and' | 'dash' | 'cell' | 'newline' | 'gap';

/** Within one sentence, whatever follows is of the list. */
export const CLOSE_LINKS: ReadonlySet<Link> = new Set(['none', 'comma', 'and', 'dash']);

/** What has been read of a list, and what still waits for its name. */
export interface State {
  items: Item[];
  link: Link;
  civility: { each: string | null; isShared: boolean } | null;
  /** A civility was read whose name is yet to come. */
  isAddressed: boolean;
  /** Printed before its name: « le Maire, Michaël DELAFOSSE ». */
  role: Passage | null;
  /** Named after an office and a comma: « Monsieur le Maire, Jean DUPONT » or two people. */
  apposition: Person | null;
  /** Items of the line or paragraph being read begin here: dropped should it prove a sentence. */
  unit: number;
  /** Where the last note begins. */
  noteAt: number;
  /** Of the last person. */
  words: readonly Token[];
  isOver: boolean;
}

/** Where the reading of a list stands. */
export interface Reading {
  state: State;
  passage: Passage;
  habits: Habits;
  elements: readonly Element[];
  at: number;
}

/** The list is over; a line or paragraph that proved a sentence was never part of it. */
export function end(state: State): void {
  state.items.length = Math.min(state.items.length, state.unit);
  state.isOver = true;
}

/** The element after the one being read. */
export const nextOf = ({ elements, at }: Reading): Element | undefined => elements[at + 1];

/** Who was named last, unless an office came after. */
export const lastPerson = ({ items }: State): PersonItem | undefined => {
  const last = items.at(-1);
  return last?.kind === 'person' ? last : undefined;
};
