import type { Person } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../passage.ts';
import { foldInPlace, spaced } from '../fold.ts';
import { type Element, elementsOf, habitsOf } from './elements.ts';
import type { Relation } from './relations.ts';
import { areHalves, type Habits, isFullName, isName, nameParts, namesOf, textOf } from './runs.ts';
import { ENDS_A_LIST, GOES_ON, NOT_NAMES, ROLE, VERBS } from './titles.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface PersonItem {
  kind: 'person';
  person: Person;
  /** The words of the name. */
  passage: Passage;
  /** What is said of the person after the name, in parentheses or not. */
  notes: Passage[];
  /** What stands between this name and what is before it. */
  link: Link;
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
export type Link = 'none' | 'comma' | 'and' | 'dash' | 'cell' | 'newline' | 'gap';

/** Within one sentence, whatever follows is of the list. */
const CLOSE: ReadonlySet<Link> = new Set(['none', 'comma', 'and', 'dash']);

/** « (Maire) » */
const ROLE_ALONE = new RegExp(`^[([]\\s?${spaced(ROLE)}\\s?[)\\]]$`, 'u');

interface State {
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

/** Reads a list of people up to where it is over: where a sentence, a title or another label begins. */
export function scan(passage: Passage): Item[] {
  const elements = elementsOf(tokensOf(passage.text));
  const habits = habitsOf(elements);
  const state: State = {
    items: [],
    link: 'none',
    civility: null,
    isAddressed: false,
    apposition: null,
    role: null,
    unit: Number.POSITIVE_INFINITY,
    noteAt: 0,
    words: [],
    isOver: false,
  };
  for (let at = 0; at < elements.length && !state.isOver; at++) {
    read(elements[at] as Element, { state, passage, habits, elements, at });
  }
  settleApposition(state);
  return state.items;
}

/** « M. le Maire, Jean DUPONT, Anne PETIT »: among several people, the office may be of somebody else. */
function settleApposition({ apposition, items }: State): void {
  const isOneOfSeveral = items.filter(({ kind }) => kind === 'person').length > 1;
  if (apposition && isOneOfSeveral) delete apposition.role;
}

interface Reading {
  state: State;
  passage: Passage;
  habits: Habits;
  elements: readonly Element[];
  at: number;
}

function read(element: Element, reading: Reading): void {
  const { state } = reading;
  if (element.kind === 'run') readRun(element, reading);
  else if (element.kind === 'civility') Object.assign(state, { civility: element, isAddressed: true });
  else if (element.kind === 'role') readRole(element, reading);
  else if (element.kind === 'relation') readRelation(element, reading);
  else if (element.kind === 'paren' || element.kind === 'note') readNote(element, reading);
  else if (element.kind === 'phrase') readPhrase(element, reading);
  else if (element.kind === 'label') readLabel(element, reading);
  else if (element.kind === 'none') state.isOver = state.items.length === 0;
  else loosen(element.kind, state);
}

/** A comma keeps a list together across the line end that follows it; a full stop does not. */
function loosen(
  kind: 'comma' | 'semicolon' | 'and' | 'dash' | 'cell' | 'newline' | 'gap' | 'stop',
  state: State,
): void {
  if (kind === 'stop') state.link = state.items.length > 0 ? 'gap' : state.link;
  else if (kind === 'newline' || kind === 'cell') state.link = state.link === 'none' ? kind : state.link;
  else if (kind === 'gap') state.link = CLOSE.has(state.link) && state.link !== 'none' ? state.link : 'gap';
  else {
    // « Monsieur le Maire, Jean DUPONT »
    if (!state.civility?.isShared && !(state.isAddressed && state.role)) state.civility = null;
    state.link = kind === 'semicolon' || (kind === 'and' && state.link !== 'none') ? 'comma' : kind;
  }
}

function readRelation(element: Element & { kind: 'relation' }, { state, passage }: Reading): void {
  const { relation, isPlural, start, end: stop } = element;
  state.items.push({ kind: 'relation', relation, isPlural, passage: passage.slice(start, stop) });
  state.link = 'comma';
  state.civility = null;
}

function readLabel({ words }: Element & { kind: 'label' }, { state, at }: Reading): void {
  if (at > 0 && words.some((word) => ENDS_A_LIST.has(word))) end(state);
  state.civility = null;
  state.link = 'comma';
}

/** The list is over; a line or paragraph that proved a sentence was never part of it. */
function end(state: State): void {
  state.items.length = Math.min(state.items.length, state.unit);
  state.isOver = true;
}

function readRun(run: Element & { kind: 'run' }, reading: Reading): void {
  const { state, habits } = reading;
  if (isOfRole(run.words, reading)) return;
  const names = namesOf(run, habits);
  for (const [index, { words, brokenBy }] of names.entries()) {
    const isLast = index === names.length - 1;
    if (brokenBy) state.link = brokenBy;
    if (brokenBy && !state.civility?.isShared) state.civility = null;
    if (isLast && isHeader(words, reading)) return;
    if (state.link === 'newline' || state.link === 'gap') state.unit = state.items.length;
    const isAnnounced = state.civility !== null || state.items.at(-1)?.kind === 'relation';
    const isSentence = isLast && nextOf(reading)?.kind === 'phrase' && !state.civility && !isFullName(words);
    if (isSentence || !isName(words, isAnnounced) || !goesOn(words, reading)) {
      end(state);
      return;
    }
    addPerson(words, reading);
  }
}

const nextOf = ({ elements, at }: Reading): Element | undefined => elements[at + 1];

/** « Maire de BEAUVAL », « membre du Conseil d'Administration »: what an office is of. */
const isOfRole = ([first]: readonly Token[], { elements, at }: Reading): boolean =>
  elements[at - 1]?.kind === 'role' && /^(?:d[eu]s?$|d')/.test(first?.folded ?? '');

/** « BEAUVAL », then « M. Pierre LEROY » on the next line or in the next cell: the commune of those below. */
function isHeader(words: readonly Token[], { state, elements, at }: Reading): boolean {
  const [next, afterNext] = elements.slice(at + 1, at + 3);
  const isOpening = state.items.length === 0 || /^(?:newline|gap|cell)$/.test(state.link);
  const isAbove = /^(?:newline|gap|cell|dash)$/.test(next?.kind ?? '') && afterNext?.kind === 'civility';
  return isOpening && isAbove && !state.isAddressed && !isFullName(words);
}

function addPerson(words: readonly Token[], reading: Reading): void {
  const { state, habits } = reading;
  const person = lastPerson(state);
  const isHalf = person && state.link === 'comma' && !state.civility && areHalves(state.words, words, habits);
  if (isHalf && (habits.hasSemicolons || person.person.civility)) {
    state.items.pop();
    state.words = [...state.words, ...words];
    state.civility = { each: person.person.civility ?? null, isShared: false };
  } else {
    // A line that lists several people is no sentence.
    if (state.link === 'comma' && state.items.length - state.unit >= 2) state.unit = Number.POSITIVE_INFINITY;
    state.words = words;
  }
  const item = personItem(state.words, reading);
  if (state.role && state.link === 'comma') state.apposition = item.person;
  state.items.push(item);
  state.link = 'none';
  state.role = null;
  state.isAddressed = false;
  if (!state.civility?.isShared) state.civility = null;
}

/** Does a name linked so to the one before belong to the list? */
function goesOn(words: readonly Token[], { state, habits }: Reading): boolean {
  if (CLOSE.has(state.link) || state.civility || isFullName(words)) return true;
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
    notes: [],
    link: state.link,
  };
}

const lastPerson = ({ items }: State): PersonItem | undefined => {
  const last = items.at(-1);
  return last?.kind === 'person' ? last : undefined;
};

function readRole(element: Element & { kind: 'role' }, reading: Reading): void {
  const { state, passage } = reading;
  const role = withoutArticle(passage.slice(element.start, element.end));
  const person = lastPerson(state);
  const isHolder = state.items.at(-1)?.kind === 'relation' && nextOf(reading)?.kind !== 'run';
  if (isHolder) state.items.push({ kind: 'office', passage: role });
  else if (state.isAddressed || !person) state.role = element.isPlural ? null : role;
  else if (!element.isPlural && !person.person.role && state.link !== 'gap') person.person.role = role.flat;
}

const withoutArticle = (role: Passage): Passage =>
  role.slice(/^(?:l['’]|l[ea]s?\s)?/i.exec(role.text)?.[0].length ?? 0);

/** Said of the person before, in parentheses or after a comma. */
function readNote({ start, end: stop }: Element, { state, passage, at }: Reading): void {
  const person = lastPerson(state);
  const note = passage.slice(start, stop);
  const isLabel = at > 0 && /^\p{Lu}/u.test(note.text) && (state.link === 'newline' || state.link === 'gap');
  if (isLabel) end(state);
  if (isLabel || !person || state.link === 'gap') return;
  const role = ROLE_ALONE.exec(foldInPlace(note.text));
  if (role && !person.person.role) person.person.role = note.slice(1, role[0].length - 1).flat;
  else person.notes.push(note);
  state.noteAt = start;
  state.link = 'none';
}

/** Small letters are a title of the person before, go on with what was said, or are a sentence: the list is over. */
function readPhrase({ words, end: stop }: Element & { kind: 'phrase' }, reading: Reading): void {
  const { state, passage, at } = reading;
  const [first = ''] = words;
  const next = nextOf(reading);
  const person = lastPerson(state);
  const isAside = state.link !== 'none' && CLOSE.has(state.link);
  const saysMore = person?.notes.at(-1)?.text.startsWith('(') === false && GOES_ON.has(first);
  const isTitle =
    next !== undefined &&
    words.length <= 12 &&
    !VERBS.has(first) &&
    !words.some((word) => NOT_NAMES.has(word));
  const introduces = state.items.length === 0 && state.link === 'newline' && next?.kind === 'civility';
  if (person && isAside && saysMore) person.notes.splice(-1, 1, passage.slice(state.noteAt, stop));
  else if (at > 0 && !introduces && !(isAside && isTitle)) end(state);
}
