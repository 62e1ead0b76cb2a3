import { foldInPlace } from '../french/fold.ts';
import { CAPITALS, IN_ANY_CASE, LETTERS, SMALL } from './letters.ts';

/** What any letter may have become in a folded text. */
const LETTER = 'a-z\\x80-\\uffff';
const ANYTHING = '\\0-\\uffff';
/** Not supported in a sketch: references to numbered groups, surrogate pairs. */
const NOT_FOLLOWED = /\\(?:[1-9]|u\{[\da-f]{5})|[\ud800-\udfff]/;
/** These may stand for a character that folding changed: « é », « ’ », « ≠ ». */
const MAY_BE_FOLDED = /[a-z'`=<>;-]/;
/** Ranges of what folding leaves as it is: figures, and the marks of the fonts of symbols. */
const NOT_CHANGED = /^(?:\d-\d|[\ue000-\uf8ff]-[\ue000-\uf8ff])$/;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/;

/**
 * A faster pattern, for texts folded in place, without flags. It matches wherever the pattern itself would
 * match the text, and seldom elsewhere, so that the slow pattern need only be tried there. Null when no such
 * pattern can be made, or when the pattern is fast already. Whatever must stand in the text is loosened;
 * whatever must not (a negation) is kept only when folding cannot bring it about.
 */
export function sketchOf({ source: written, flags }: RegExp): string | null {
  const source = written.replace(ESCAPE, unescaped);
  if (!/[iu]/.test(flags) || NOT_FOLLOWED.test(source) || /[sy]/.test(flags)) return null;
  return new Sketch(source).alternatives(false);
}

/** The bundled program is in ASCII and writes « é » as « \u00e9 »: both are one pattern. */
const ESCAPE = /\\(?:u(?<code>[\da-f]{4})|[^])/g;
const unescaped = (escaped: string, code?: string): string => {
  const unit = Number.parseInt(code ?? '0', 16);
  return unit < 0x80 ? escaped : String.fromCharCode(unit);
};

/**
 * A member of a set, or a character alone. `wide`: all it may match in a folded text; `sure`: only what it
 * matches for certain.
 */
interface Atom {
  wide: string;
  sure: string;
}

const always = (source: string): Atom => ({ wide: source, sure: source });
const ANY_CASE: Atom = { wide: LETTER, sure: 'a-z' };
const ONE_CASE: Atom = { wide: LETTER, sure: '' };
const KINDS: Record<string, Atom> = {
  'p{L}': ANY_CASE,
  'p{Lu}': ONE_CASE,
  'p{Ll}': ONE_CASE,
  // « é » is no `\\w`, but the `e` it becomes is: only figures and signs tell for certain.
  w: { wide: '\\w\\u017f', sure: '\\d_' },
  W: { wide: '\\0-\\/:-\\^`-\\uffff', sure: '\\0-\\/:-@\\[-\\^`{-\\x7f' },
};
/** The sets of `letters.ts`: each is read as one member, not letter by letter. */
const LATIN = new RegExp(`(?<any>${LETTERS}|${IN_ANY_CASE})|${CAPITALS}|${SMALL}`, 'y');
const LOOSE_KIND: Atom = { wide: ANYTHING, sure: '' };

/** One of these characters: « [eeee] » is `e`. */
function inSet(members: readonly string[]): string | null {
  const [first, ...others] = new Set(members.filter(Boolean));
  if (first === undefined) return null;
  return others.length === 0 && /^\\?[^]$/.test(first) ? first : `[${[first, ...others].join('')}]`;
}

/** The source of a pattern, read once from left to right. */
class Sketch {
  #at = 0;
  constructor(private readonly source: string) {}

  /** `sure`: only what matches for certain, as a negation needs; null when nothing does. */
  alternatives(sure: boolean): string | null {
    const found: string[] = [];
    do {
      const sequence = this.#sequence(sure);
      if (sequence !== null) found.push(sequence);
    } while (this.#taken(/\|/y));
    return found.length > 0 ? found.join('|') : null;
  }

  #sequence(sure: boolean): string | null {
    let found: string | null = '';
    while (this.#at < this.source.length && !/[|)]/.test(this.source[this.#at] as string)) {
      const term = this.#term(sure);
      const [quantifier = ''] = this.#taken(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y) ?? [];
      found = found === null || term === null ? null : found + term + (term && quantifier);
    }
    return found;
  }

  #term(sure: boolean): string | null {
    const [opening, negation] = this.#taken(/\((?:\?(?:<?(!)|<?=|:|<\w+>))?/y) ?? [];
    if (opening !== undefined) return this.#group(opening, negation !== undefined, sure);
    const [place] = this.#taken(/[$^.]/y) ?? [];
    if (place !== undefined) return place;
    if (this.#taken(/\\[bB]/y)) return sure ? null : '';
    const [again] = this.#taken(/\\k<\w+>/y) ?? [];
    if (again !== undefined) return sure ? null : again;
    if (this.#taken(/\[/y)) return this.#set(sure);
    const atom = this.#atom();
    return inSet([sure ? atom.sure : atom.wide]);
  }

  #group(opening: string, isNegation: boolean, sure: boolean): string | null {
    const inside = this.alternatives(isNegation || sure);
    this.#taken(/\)/y);
    if (isNegation) return sure ? null : inside === null ? '' : `${opening}${inside})`;
    if (inside === null) return null;
    const isKept = opening.endsWith('=') || this.source.includes(`\\k${opening.slice(2)}`);
    return isKept ? `${opening}${inside})` : `(?:${inside})`;
  }

  #set(sure: boolean): string | null {
    const isNegated = this.#taken(/\^/y) !== null;
    const members: string[] = [];
    while (!this.#taken(/\]/y)) {
      const atom = this.#member();
      members.push(isNegated === sure ? atom.wide : atom.sure);
    }
    return isNegated ? `[^${members.join('')}]` : inSet(members);
  }

  /** A character, a kind, or a range. */
  #member(): Atom {
    const latin = this.#taken(LATIN);
    if (latin) return latin.groups?.any ? ANY_CASE : ONE_CASE;
    const from = this.#at;
    const atom = this.#atom();
    if (!this.#taken(/-(?!\])/y)) return atom;
    this.#atom();
    const range = this.source.slice(from, this.#at);
    if (NOT_CHANGED.test(range)) return always(range);
    return /^[a-z]-[a-z]$|^[A-Z]-[A-Z]$/.test(range) ? { wide: range.toLowerCase(), sure: '' } : LOOSE_KIND;
  }

  #atom(): Atom {
    const [kind] = this.#taken(/\\(?:[dDsSwWnrtfv0]|[pP]\{\w+\})/y) ?? [];
    if (kind) return /^\\[pPwW]/.test(kind) ? (KINDS[kind.slice(1)] ?? LOOSE_KIND) : always(kind);
    const [, hex] = this.#taken(/\\(?:u|x)\{?([\da-f]{2,6})\}?/iy) ?? [];
    const [, literal = ''] = hex ? [] : (this.#taken(/\\?([^])/y) ?? []);
    const folded = foldInPlace(hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : literal);
    const source = SPECIAL.test(folded) ? `\\${folded}` : folded;
    return MAY_BE_FOLDED.test(folded) ? { wide: source, sure: '' } : always(source);
  }

  /** What a sticky pattern matches at this place, which is then past it. */
  #taken(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}
