import { loose } from './fold.ts';

/** A place in phrases read letter by letter: the ways from it to the nearest place by which they all pass. */
interface Place {
  ways: [letter: string, place: Place][];
  /** That place may follow at once: what is on the ways may be absent. */
  isDirect: boolean;
  /** Null for the end of all phrases. */
  passage: Place | null;
  /** How many such places come after this one. */
  depth: number;
}

interface Trie {
  isEnd: boolean;
  next: Map<string, Trie>;
}

/**
 * Source of a pattern of any of many phrases, the longest first: fast however many they are, since a letter is
 * looked at once, and short, since what many share, as they begin or as they end, is written once.
 */
export function phrasesSource(phrases: Iterable<string>): string {
  const places = new Places();
  const first = places.of(trieOf(phrases));
  return between(first, places.end).join('');
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

/** The places of a trie, those after which the same may follow being one. */
class Places {
  readonly end: Place = { ways: [], isDirect: false, passage: null, depth: 0 };
  readonly #ranks = new Map<Place, number>([[this.end, 0]]);
  readonly #known = new Map<string, Place>();

  of({ isEnd, next }: Trie): Place {
    if (next.size === 0) return this.end;
    const ways = [...next].map(([letter, rest]): Place['ways'][number] => [letter, this.of(rest)]);
    const key = this.#keyOf(isEnd, ways);
    const place = this.#known.get(key) ?? this.#made(isEnd, ways);
    this.#known.set(key, place);
    if (!this.#ranks.has(place)) this.#ranks.set(place, this.#ranks.size);
    return place;
  }

  #keyOf(isEnd: boolean, ways: Place['ways']): string {
    const names = ways.map(([letter, place]) => `${letter}${this.#ranks.get(place)}`);
    return `${isEnd} ${names.sort().join()}`;
  }

  #made(isEnd: boolean, ways: Place['ways']): Place {
    const reached = ways.map(([, place]) => place);
    for (const [rank, from] of reached.entries()) {
      // « publié(e) le »: without the « e », what may follow is what follows it.
      const rest = this.#known.get(this.#keyOf(isEnd, ways.toSpliced(rank, 1)));
      if (rest && passesBy(from, rest)) return placed(ways.slice(rank, rank + 1), true, rest);
    }
    return placed(ways, isEnd, isEnd ? this.end : reached.reduce(meeting));
  }
}

const placed = (ways: Place['ways'], isDirect: boolean, passage: Place): Place => ({
  ways,
  isDirect,
  passage,
  depth: passage.depth + 1,
});

function passesBy(from: Place, passage: Place): boolean {
  let place = from;
  while (place.depth > passage.depth) place = place.passage as Place;
  return place === passage;
}

/** The nearest place by which all pass, from one as from the other. */
function meeting(a: Place, b: Place): Place {
  let [one, other] = [a, b];
  while (one !== other)
    if (one.depth > other.depth) one = one.passage as Place;
    else other = other.passage as Place;
  return one;
}

/** The pieces of the pattern from one place to another by which all pass. */
function between(from: Place, to: Place): string[] {
  const pieces: string[] = [];
  for (let place = from; place !== to; place = place.passage as Place) pieces.push(...step(place));
  return pieces;
}

/** From a place to the nearest one by which all pass: the ways there, and the end they share. */
function step({ ways: from, isDirect, passage }: Place): string[] {
  const ways = from.map(([letter, place]) => [looseLetter(letter), ...between(place, passage as Place)]);
  if (isDirect) ways.push([]);
  const [first = [], ...others] = ways;
  if (others.length === 0) return first;
  let shared = 0;
  const pieceAt = (way: readonly string[]) => way[way.length - 1 - shared];
  while (shared < first.length && others.every((way) => pieceAt(way) === pieceAt(first))) shared++;
  const heads = ways.map((way) => way.slice(0, way.length - shared).join(''));
  const written = heads.filter((head) => head !== '');
  const isOptional = written.length < heads.length;
  return [`(?:${written.join('|')})${isOptional ? '?' : ''}`, ...first.slice(first.length - shared)];
}

const letters = new Map([[' ', '\\s+']]);

/** The letters of all phrases are the same few dozen. */
function looseLetter(letter: string): string {
  const known = letters.get(letter) ?? loose(letter);
  letters.set(letter, known);
  return known;
}
