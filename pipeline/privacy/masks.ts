import { fold } from '../french/fold.ts';

/** What stands where words were. */
export const MASK = '█████';
/** The same in the text of a PDF, whose fonts do not draw it. */
export const PDF_MASK = '[masqué]';

/** Takes words out of a text. */
export interface Masks {
  words: readonly string[];
  /** Where they stand, in order. */
  places(text: string): { start: number; end: number }[];
  text(text: string): string;
  /** The same value, every string of it masked. */
  value<T>(value: T): T;
}

const LETTERS: Record<string, string> = {
  a: 'aàâäáãå',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîïí',
  o: 'oôöóõœ',
  u: 'uùûüú',
  y: 'yÿý',
  n: 'nñ',
};
const CUT = '(?:[-\\u00ad]\\s{0,3})?';

/** One letter, whatever its accent and case, a line end after it or not. */
const letter = (char: string): string => {
  const [base = ''] = fold(char);
  const known = LETTERS[base];
  return `${known ? `[${known}]` : /[\p{L}\p{N}]/u.test(base) ? base : `\\u{${char.codePointAt(0)?.toString(16)}}`}\\p{M}?`;
};

/** Words however they are set: upon two lines, with other spaces or dashes between them, with or without accents. */
const sourceOf = (words: string): string => {
  const parts = words
    .normalize('NFC')
    .split(/[\s‐‑–'’-]+/u)
    .filter(Boolean);
  return parts.map((part) => [...part].map(letter).join(CUT)).join("[\\s‐‑–'’-]{0,6}");
};

/** « Ginette PETITBOIS » is also taken out as « PETITBOIS Ginette » and as « PETITBOIS ». */
const formsOf = (words: string): string[] => {
  const parts = words.split(/\s+/);
  const family = parts.filter((part) => /^(?:d['’])?[\p{Lu}'’-]{2,}$/u.test(part));
  const last = family.length > 0 ? family.join(' ') : (parts.at(-1) ?? words);
  return [words, [...parts].reverse().join(' '), ...(last.length > 2 ? [last] : [])];
};

/** The longest first, so that none hides another. */
const anyForm = (forms: readonly string[]): string =>
  [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map(sourceOf)
    .join('|');

/** Masks for the words a person decided to take out. */
export function masksOf(decided: readonly { words: string; kind: string }[]): Masks {
  const isName = ({ kind }: { kind: string }) => kind === 'name';
  const names = decided.filter(isName).flatMap(({ words }) => formsOf(words));
  const others = decided.filter((each) => !isName(each)).map(({ words }) => words);
  const source = [others.length > 0 && anyForm(others), names.length > 0 && `(?<name>${anyForm(names)})`]
    .filter(Boolean)
    .join('|');
  const pattern = source ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu') : null;
  const places = (text: string) =>
    (pattern ? [...text.matchAll(pattern)] : [])
      .filter(({ groups }) => !isCommonWord(groups?.name ?? ''))
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const text = (from: string) =>
    places(from).reduceRight(
      (kept, { start, end }) => kept.slice(0, start) + maskOf(kept.slice(start, end)) + kept.slice(end),
      from,
    );
  return { words: decided.map(({ words }) => words), places, text, value: (value) => masked(value, text) };
}

/** A name in two cells of a table is masked in both: the row keeps its cells. */
const maskOf = (words: string): string => words.replace(words.includes('\t') ? /[^\t\n]+/g : /.+/s, MASK);

/** « un petit terrain » is not « Mme PETIT ». */
const isCommonWord = (found: string): boolean => /^[\p{Ll}\s'’-]+$/u.test(found);

function masked<T>(value: T, text: (from: string) => string): T {
  if (typeof value === 'string') return text(value) as T;
  if (Array.isArray(value)) return value.map((inner) => masked(inner, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, masked(inner, text)]);
  return withoutNames(Object.fromEntries(entries), value) as T;
}

/** When a full name is masked, the separate given and family names of that person go too. */
function withoutNames(after: Record<string, unknown>, before: object): Record<string, unknown> {
  if (!('name' in before) || before.name === after.name) return after;
  const { givenName, familyName, ...rest } = after;
  return rest;
}
