import { loose } from './fold.ts';

/**
 * A state of the automaton that reads all the phrases letter by letter. States after which the same may follow are
 * one, so that what phrases share at their ends is written once, as what they share at their beginnings.
 */
interface State {
  edges: [letter: string, to: State][];
  /** The nearest state through which every way to the end leads; null for the end itself. */
  exit: State | null;
  /** Whether the exit may follow at once: what is on the edges may be absent. */
  isOptional: boolean;
  /** How many exits follow one another from here to the end. */
  depth: number;
}

interface Trie {
  isEnd: boolean;
  next: Map<string, Trie>;
}

/**
 * Source of a pattern that matches any of many phrases, the longest first. It is fast however many they are, since each
 * letter of the text is looked at once, and short, since shared beginnings and ends are written once.
 */
export function phrasesSource(phrases: Iterable<string>): string {
  const automaton = new Automaton();
  const first = automaton.stateOf(trieOf(phrases));
  return between(first, automaton.end).join('');
}

function trieOf(phrases: Iterable<string>): Trie {
  const root: Trie = { isEnd: false, next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    // « vœu », printed « voeu » as often: one letter or two.
    for (const letter of phrase.replaceAll('oe', 'œ')) {
      const next = node.next.get(letter) ?? { isEnd: false, next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root;
}

/** Makes the states of a trie, one for all nodes after which the same may follow. */
class Automaton {
  readonly end: State = { edges: [], exit: null, isOptional: false, depth: 0 };
  readonly #ranks = new Map<State, number>([[this.end, 0]]);
  readonly #known = new Map<string, State>();

  stateOf({ isEnd, next }: Trie): State {
    if (next.size === 0) return this.end;
    const edges = [...next].map(([letter, rest]): State['edges'][number] => [letter, this.stateOf(rest)]);
    const key = this.#keyOf(isEnd, edges);
    const state = this.#known.get(key) ?? this.#made(isEnd, edges);
    this.#known.set(key, state);
    if (!this.#ranks.has(state)) this.#ranks.set(state, this.#ranks.size);
    return state;
  }

  #keyOf(isEnd: boolean, edges: State['edges']): string {
    const names = edges.map(([letter, to]) => `${letter}${this.#ranks.get(to)}`);
    return `${isEnd} ${names.sort().join()}`;
  }

  #made(isEnd: boolean, edges: State['edges']): State {
    const reached = edges.map(([, to]) => to);
    for (const [rank, to] of reached.entries()) {
      // « publié(e) le »: what may follow « publié » without the « e » is what follows with it.
      const rest = this.#known.get(this.#keyOf(isEnd, edges.toSpliced(rank, 1)));
      if (rest && leadsThrough(to, rest)) return stateWith(edges.slice(rank, rank + 1), true, rest);
    }
    return stateWith(edges, isEnd, isEnd ? this.end : reached.reduce(commonExit));
  }
}

const stateWith = (edges: State['edges'], isOptional: boolean, exit: State): State => ({
  edges,
  exit,
  isOptional,
  depth: exit.depth + 1,
});

/** Whether every way from a state leads through another, or it is that state. */
function leadsThrough(from: State, other: State): boolean {
  let state = from;
  while (state.depth > other.depth) state = state.exit as State;
  return state === other;
}

/** The nearest state through which every way leads, from one state as from the other. */
function commonExit(a: State, b: State): State {
  let [one, other] = [a, b];
  while (one !== other)
    if (one.depth > other.depth) one = one.exit as State;
    else other = other.exit as State;
  return one;
}

/** The pieces of the pattern from a state to one of its exits. */
function between(from: State, to: State): string[] {
  const pieces: string[] = [];
  for (let state = from; state !== to; state = state.exit as State) pieces.push(...toExit(state));
  return pieces;
}

/** The pieces from a state to its exit: the ways there as alternatives, then the end they share. */
function toExit({ edges, isOptional, exit }: State): string[] {
  const ways = edges.map(([letter, to]) => [looseLetter(letter), ...between(to, exit as State)]);
  if (isOptional) ways.push([]);
  const [first = [], ...others] = ways;
  if (others.length === 0) return first;
  let shared = 0;
  const pieceAt = (way: readonly string[]) => way[way.length - 1 - shared];
  while (shared < first.length && others.every((way) => pieceAt(way) === pieceAt(first))) shared++;
  const heads = ways.map((way) => way.slice(0, way.length - shared).join(''));
  const written = heads.filter((head) => head !== '');
  const mayBeAbsent = written.length < heads.length;
  return [`(?:${written.join('|')})${mayBeAbsent ? '?' : ''}`, ...first.slice(first.length - shared)];
}

const letters = new Map([[' ', '\\s+']]);

/** The pattern of one letter; remembered, since all phrases are made of the same few dozen. */
function looseLetter(letter: string): string {
  const known = letters.get(letter) ?? loose(letter);
  letters.set(letter, known);
  return known;
}
