import { foldInPlace } from '../french/fold.ts';
import { once } from '../lib/once.ts';
import { workedOut } from '../lib/worked-out.ts';
import { sketchOf } from './sketch.ts';

/** How many long texts keep their folding: many patterns are looked for in the same few texts. */
const AT_ONCE = 16;
const LONG = 300;

/** A pattern made ready for searching; each of its forms is compiled when first needed. */
class Finder {
  readonly sketch: RegExp | null;
  readonly #flags: string;
  #ahead: RegExp | undefined;
  #here: RegExp | undefined;

  constructor(private readonly pattern: RegExp) {
    const { source, flags } = pattern;
    const sketch = workedOut('sketch', `${source}/${flags}`, () => sketchOf(pattern));
    this.#flags = flags.replace(/[gy]/g, '');
    this.sketch = sketch === null ? null : new RegExp(sketch, flags.includes('m') ? 'gm' : 'g');
  }

  /** The pattern anywhere from `lastIndex` on. */
  get ahead(): RegExp {
    this.#ahead ??= new RegExp(this.pattern.source, this.#flags + (this.pattern.sticky ? 'y' : 'g'));
    return this.#ahead;
  }

  /** The pattern exactly at `lastIndex`. */
  get here(): RegExp {
    this.#here ??= new RegExp(this.pattern.source, `${this.#flags}y`);
    return this.#here;
  }
}

const finderOf = once((pattern: RegExp) => new Finder(pattern));

const kept = new Map<string, string | null>();

/**
 * A text folded in place, of the same length as the text itself; null when it cannot be. The last few are kept.
 */
export function foldedOf(text: string): string | null {
  if (text === last.text) return last.folded;
  last = { text, folded: text.length < LONG ? folding(text) : keptFolding(text) };
  return last.folded;
}

/** Many patterns are asked of a line before the next one. */
let last: { text: string; folded: string | null } = { text: '', folded: '' };

function keptFolding(text: string): string | null {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size === AT_ONCE) kept.clear();
  const made = folding(text);
  kept.set(text, made);
  return made;
}

const folding = (text: string): string | null => (/[\ud800-\udfff]/.test(text) ? null : foldInPlace(text));

/** A text, or a part of a longer text that knows its own folding. */
type Searched = string | { readonly text: string; readonly folded: string | null };

/** Whether a pattern is met: faster than `test` for one of many phrases, asked of every line. */
export const says = (pattern: RegExp, searched: Searched): boolean => firstMatch(pattern, searched) !== null;

function foldedFor({ sketch }: Finder, searched: Searched): string | null {
  if (sketch === null) return null;
  return typeof searched === 'string' ? foldedOf(searched) : searched.folded;
}

/**
 * Every match, as `matchAll` gives them. Patterns that know every letter with its case and accents are slow;
 * each has a sketch, fast on a folded text, and is tried only where its sketch matches. One that begins by looking
 * behind is tried at every place of the text: `,(?<=ant,)` is found forty times as fast as `(?<=ant),`.
 */
export function* matchesOf(pattern: RegExp, searched: Searched): Generator<RegExpExecArray> {
  const finder = finderOf(pattern);
  const text = typeof searched === 'string' ? searched : searched.text;
  // Asked once per search: recognising a long text among the kept ones means comparing all of it.
  const folded = foldedFor(finder, searched);
  for (let from = 0; ; ) {
    const match = nextFrom(from, finder, text, folded);
    if (!match) return;
    const end = match.index + match[0].length;
    from = match[0] === '' ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end;
    yield match;
  }
}

/**
 * Every match in the folded text alone, without its groups. Words of a lexicon need no more, and their pattern itself,
 * long and knowing every accent, would take longer to be made than one act to be read.
 */
export function* looseMatchesOf(pattern: RegExp, searched: Searched): Generator<RegExpExecArray> {
  const finder = finderOf(pattern);
  const { sketch } = finder;
  const folded = foldedFor(finder, searched);
  if (sketch === null || folded === null) return yield* matchesOf(pattern, searched);
  const text = typeof searched === 'string' ? searched : searched.text;
  for (let from = 0; ; ) {
    sketch.lastIndex = from;
    const match = sketch.exec(folded);
    if (!match) return;
    const end = match.index + match[0].length;
    match[0] = text.slice(match.index, end);
    from = Math.max(end, match.index + 1);
    yield match;
  }
}

/** The first match, as `exec` finds it. */
export function firstMatch(pattern: RegExp, searched: Searched): RegExpExecArray | null {
  const finder = finderOf(pattern);
  const text = typeof searched === 'string' ? searched : searched.text;
  return nextFrom(0, finder, text, foldedFor(finder, searched));
}

function nextFrom(from: number, finder: Finder, text: string, folded: string | null) {
  const { sketch } = finder;
  if (sketch === null || folded === null) {
    finder.ahead.lastIndex = from;
    return finder.ahead.exec(text);
  }
  for (let at = from; ; at++) {
    sketch.lastIndex = at;
    const sketched = sketch.exec(folded);
    if (!sketched) return null;
    at = finder.here.lastIndex = sketched.index;
    const match = finder.here.exec(text);
    if (match) return match;
  }
}
