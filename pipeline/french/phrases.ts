import { anyOf, fold } from './fold.ts';

/** « publié(e)(s) le » → « publie le », « publiee le », « publies le », « publiees le ». */
export function forms(phrase: string): string[] {
  const [, before, optional, after] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(phrase) ?? [];
  if (before === undefined || optional === undefined || after === undefined) return [phrase];
  return forms(after).flatMap((rest) => [before + optional + rest, before + rest]);
}

const key = (words: string): string =>
  fold(words).replace(/[’´`]/g, "'").replace(/'\s/g, "'").replace(/\s+/g, ' ').trim();

/**
 * A lexicon of phrases by kind, « (e) » marking what may be absent: a pattern source that matches any of
 * them as whole words, and the kind of what was matched.
 */
export function lexicon<K extends string>(
  phrases: Record<K, readonly string[]>,
): {
  source: string;
  kindOf: (words: string) => K;
} {
  const kinds = new Map<string, K>();
  for (const kind of Object.keys(phrases) as K[]) {
    for (const phrase of phrases[kind].flatMap(forms)) kinds.set(key(phrase), kind);
  }
  return {
    source: `(?<![\\p{L}\\d])${anyOf([...kinds.keys()])}(?![\\p{L}\\d])`,
    kindOf: (words) => kinds.get(key(words)) as K,
  };
}
