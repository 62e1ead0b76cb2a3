import type { Passage } from '../../document/passage.ts';
import { type Element, elementsOf } from './elements.ts';
import { habitsOf } from './habits.ts';
import { endOfPlaces } from './places.ts';
import type { Habits } from './runs.ts';
import { readRun } from './scan-names.ts';
import { readNote, readPhrase, readRole } from './scan-notes.ts';
import { CLOSE_LINKS, end, type Item, type Reading, type State } from './state.ts';
import { ENDS_A_LIST } from './titles.ts';
import { tokensOf } from './tokens.ts';

/** Reads a list of people up to where it is over: where a sentence, a title or another label begins. */
export function scan(passage: Passage): Item[] {
  const { elements, habits } = read.get(passage.text) ?? readNow(passage.text);
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
  for (let at = endOfPlaces(elements); at < elements.length && !state.isOver; at++) {
    take(elements[at] as Element, { state, passage, habits, elements, at });
  }
  settleApposition(state);
  return state.items;
}

interface Text {
  elements: readonly Element[];
  habits: Habits;
}

/**
 * The last texts read are kept: several fields read the same lists, and the acts of one sitting print the same.
 */
const read = new Map<string, Text>();
const KEPT = 64;

function readNow(text: string): Text {
  const elements = elementsOf(tokensOf(text));
  const made = { elements, habits: habitsOf(elements) };
  if (read.size === KEPT) read.clear();
  if (text.length < LONGEST_KEPT) read.set(text, made);
  return made;
}
const LONGEST_KEPT = 10_000;

/** « M. le Maire, Jean DUPONT, Anne PETIT »: among several people, the office may be of somebody else. */
function settleApposition({ apposition, items }: State): void {
  const isOneOfSeveral = items.filter(({ kind }) => kind === 'person').length > 1;
  if (apposition && isOneOfSeveral) delete apposition.role;
}

function take(element: Element, reading: Reading): void {
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
  else if (kind === 'gap')
    state.link = CLOSE_LINKS.has(state.link) && state.link !== 'none' ? state.link : 'gap';
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

/** « Luc ROUX à Zoé NOIR », « Élus en exercice : 29 », « Anne PETIT à Paul BLANC »: counts read from beside the pairs. */
function isCountBeside({ elements, at, state }: Reading): boolean {
  const [count, lineEnd, name, relation] = elements.slice(at + 1, at + 5);
  const isCount =
    count?.kind === 'phrase' && count.words.length === 1 && /^\d{1,3}$/.test(count.words[0] ?? '');
  const isPair = name?.kind === 'run' && relation?.kind === 'relation' && relation.relation === 'to';
  return isCount && lineEnd?.kind === 'newline' && isPair && state.items.at(-2)?.kind === 'relation';
}

function readLabel({ words }: Element & { kind: 'label' }, reading: Reading): void {
  const { state, at } = reading;
  // « Pour l'opposition : », « Pour raisons de santé : », « Groupe Agir pour Beauval : » head a part of the list, « Pour : » ends it.
  const [first = '', second = ''] = words.filter((word) => /\p{L}/u.test(word));
  const isGroup =
    (first === 'pour' && /^(?!extrait|copie|ampliation|contre|abst|rappel|info|avis)./.test(second)) ||
    (/^(?:groupe|liste)$/.test(first) && !words.some((word) => word !== 'pour' && ENDS_A_LIST.has(word)));
  const isOver = !isGroup && words.some((word) => ENDS_A_LIST.has(word)) && !isCountBeside(reading);
  // « M. Luc ROUX », then « Membres en exercice : 8 » on its own line: the line above was of the list.
  if (isOver && /^(?:newline|gap)$/.test(state.link)) state.unit = state.items.length;
  if (at > 0 && isOver) end(state);
  state.civility = null;
  state.link = 'comma';
}
