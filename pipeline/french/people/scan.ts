import type { Person } from '../../../schemas/deliberation.ts';
import { Passage } from '../../passage.ts';
import { type Element, elementsOf, habitsOf } from './elements.ts';
import type { Relation } from './relations.ts';
import { type Habits, isFullName, isName, nameParts, namesOf, textOf } from './runs.ts';
import { ENDS_A_LIST, NOT_NAMES, VERBS } from './titles.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface PersonItem {
  kind: 'person';
  person: Person;
  /** The words of the name. */
  passage: Passage;
  /** What is said of the person after the name, in parentheses or not. */
  note?: Passage;
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

/** What stands between the last name and the next, the loosest since. */
type Link = 'none' | 'comma' | 'newline' | 'gap';

interface State {
  items: Item[];
  link: Link;
  civility: { each: string | null; isShared: boolean } | null;
  /** Printed before its name: « le Maire, Michaël DELAFOSSE ». */
  role: Passage | null;
  /** Items of the line or paragraph being read begin here: dropped should it prove a sentence. */
  unit: number;
  isOver: boolean;
}

/** Reads a list of people up to where it is over: where a sentence, a title or another label begins. */
export function scan(passage: Passage): Item[] {
  const elements = elementsOf(tokensOf(passage.text));
  const habits = habitsOf(elements);
  const state: State = { items: [], link: 'none', civility: null, role: null, unit: 0, isOver: false };
  for (let at = 0; at < elements.length && !state.isOver; at++) {
    read(elements[at] as Element, elements[at + 1] ?? null, { state, passage, habits, isFirst: at === 0 });
  }
  return state.items;
}

interface Reading {
  state: State;
  passage: Passage;
  habits: Habits;
  isFirst: boolean;
}

function read(element: Element, next: Element | null, reading: Reading): void {
  const { state } = reading;
  switch (element.kind) {
    case 'run':
      return readRun(element, next, reading);
    case 'civility':
      state.civility = element;
      return;
    case 'role':
      return readRole(element, next, reading);
    case 'paren':
    case 'note':
      return readNote(element, reading);
    case 'relation':
      state.items.push({ ...element, passage: reading.passage.slice(element.start, element.end) });
      state.link = 'comma';
      state.civility = null;
      return;
    case 'comma':
    case 'and':
      if (!state.civility?.isShared) state.civility = null;
      state.link = 'comma';
      return;
    case 'newline':
      if (state.link === 'none') state.link = 'newline';
      return;
    case 'gap':
    case 'stop':
      if (state.link !== 'comma') state.link = 'gap';
      if (element.kind === 'stop' && state.items.length > 0) state.link = 'gap';
      return;
    case 'none':
      state.isOver = state.items.length === 0;
      return;
    case 'label':
      if (element.words.some((word) => ENDS_A_LIST.has(word))) end(state);
      state.civility = null;
      state.link = 'comma';
      return;
    case 'phrase':
      return readPhrase(element, next, reading);
  }
}

/** The list is over; a line or paragraph that proved a sentence was never part of it. */
function end(state: State): void {
  state.items.length = state.unit;
  state.isOver = true;
}

function readRun(run: Element & { kind: 'run' }, next: Element | null, reading: Reading): void {
  const { state, habits } = reading;
  namesOf(run, habits).forEach(({ words, brokenBy }, index, names) => {
    if (state.isOver) return;
    if (brokenBy) state.link = brokenBy;
    if (brokenBy && !state.civility?.isShared) state.civility = null;
    if (state.link === 'newline' || state.link === 'gap') state.unit = state.items.length;
    const isSentence =
      index === names.length - 1 && next?.kind === 'phrase' && !state.civility && !isFullName(words);
    if (isSentence || !isName(words) || !goesOn(words, reading)) return end(state);
    state.items.push(personItem(words, reading));
    state.link = 'none';
    state.role = null;
    if (!state.civility?.isShared) state.civility = null;
  });
}

/** Does a name linked so to the one before belong to the list? */
function goesOn(words: readonly Token[], { state, habits }: Reading): boolean {
  if (state.link === 'none' || state.link === 'comma' || state.civility || isFullName(words)) return true;
  const previous = lastPerson(state);
  if (!previous) return true;
  return (
    state.link === 'newline' &&
    habits.isLineByLine &&
    words.length === 1 &&
    !previous.person.name.includes(' ')
  );
}

function personItem(words: readonly Token[], { state, passage, habits }: Reading): PersonItem {
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  const { civility, role } = state;
  const isFamilyName = words.length === 1 && civility && (first.shape === 'upper' || civility.isShared);
  return {
    kind: 'person',
    person: {
      name: textOf(words),
      ...(civility?.each ? { civility: civility.each } : {}),
      ...(isFamilyName ? { familyName: textOf(words) } : nameParts(words, habits.order)),
      ...(role ? { role: role.flat } : {}),
    },
    passage: passage.slice(first.start, last.end).trim(),
  };
}

const lastPerson = ({ items }: State): PersonItem | undefined => {
  const last = items.at(-1);
  return last?.kind === 'person' ? last : undefined;
};

function readRole(
  element: Element & { kind: 'role' },
  next: Element | null,
  { state, passage }: Reading,
): void {
  const role = passage.slice(element.start, element.end);
  const person = lastPerson(state);
  const isHolder = state.items.at(-1)?.kind === 'relation' && next?.kind !== 'run';
  if (isHolder) state.items.push({ kind: 'office', passage: role });
  else if (state.civility || !person) state.role = element.isPlural ? null : role;
  else if (!element.isPlural && !person.person.role && state.link !== 'gap') person.person.role = role.flat;
}

/** Said of the person before, in parentheses or after a comma. */
function readNote({ start, end: stop }: Element, { state, passage, isFirst }: Reading): void {
  const person = lastPerson(state);
  const note = passage.slice(start, stop);
  if (!person || state.link === 'gap') {
    if (!isFirst && /^\p{Lu}/u.test(note.text)) end(state);
    return;
  }
  person.note = person.note ? Passage.join([person.note, note]) : note;
  state.link = 'none';
}

/** Small letters are a title of the person before, or a sentence: then the list is over. */
function readPhrase(
  element: Element & { kind: 'phrase' },
  next: Element | null,
  { state, isFirst }: Reading,
): void {
  const [first = ''] = element.words;
  const isAside = state.link === 'comma' && next !== null && !VERBS.has(first) && element.words.length <= 12;
  const saysMore = element.words.some((word) => NOT_NAMES.has(word));
  if (isFirst || (isAside && !saysMore)) return;
  end(state);
}
