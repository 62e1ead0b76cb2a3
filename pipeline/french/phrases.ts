import { fold } from './fold.ts';
import { phrasesSource } from './phrase-graph.ts';

/** « publié(e)(s) le » → « publié le », « publiée le », « publiés le », « publiées le ». */
export function forms(phrase: string): string[] {
  const [, before, optional, after] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(phrase) ?? [];
  if (before === undefined || optional === undefined || after === undefined) return [phrase];
  return forms(after).flatMap((rest) => [before + optional + rest, before + rest]);
}

const plain = (words: string): string =>
  fold(words).replace(/[’´`]/g, "'").replace(/'\s/g, "'").replace(/\s+/g, ' ').trim();

/**
 * Pattern source that matches any of many phrases as whole words, the longest first, without case or
 * accents: fast however many they are. Use with the `i` and `u` flags.
 */
export const anyPhrase = (phrases: Iterable<string>): string => anyOfPlain(plainForms(phrases));

const plainForms = (phrases: Iterable<string>): string[] =>
  [...phrases].flatMap((phrase) => forms(plain(phrase)).map((form) => form.replace(/  +/g, ' ').trim()));

const anyOfPlain = (phrases: Iterable<string>): string =>
  `(?<![\\p{L}\\d])${phrasesSource(phrases)}(?![\\p{L}\\d])`;

/** A lexicon of phrases by kind, « (e) » marking what may be absent: its pattern and the kind of a match. */
export function lexicon<K extends string>(
  phrases: Record<K, readonly string[]>,
): { source: string; kindOf: (words: string) => K } {
  const kinds = new Map<string, K>();
  for (const kind of Object.keys(phrases) as K[])
    for (const phrase of plainForms(phrases[kind])) kinds.set(phrase, kind);
  return { source: anyOfPlain(kinds.keys()), kindOf: (words) => kinds.get(plain(words)) as K };
}
