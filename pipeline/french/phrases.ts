import { workedOut } from '../lib/worked-out.ts';
import { LETTERS } from '../patterns/letters.ts';
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

/** Source of an alternation of phrases, the longest first so that none hides another. Use with the `i` and `u` flags. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${workedOut('any of', phrases.join('\n'), () => phrasesSource(phrases.map(fold)))})`;

/**
 * Pattern source that matches any of many phrases as whole words, the longest first, without case or
 * accents: fast however many they are. Use with the `i` and `u` flags.
 */
export function anyPhrase(phrases: Iterable<string>): string {
  const all = [...phrases];
  const found = workedOut('phrases', all.join('\n'), () => phrasesSource(plainForms(all)));
  return `(?<![${LETTERS}\\d])${found}(?![${LETTERS}\\d])`;
}

const plainForms = (phrases: Iterable<string>): string[] =>
  [...phrases].flatMap((phrase) => forms(plain(phrase)).map((form) => form.replace(/ {2,}/g, ' ').trim()));

/** A lexicon of phrases by kind, « (e) » marking what may be absent: its pattern and the kind of a match. */
export function lexicon<K extends string>(
  phrases: Record<K, readonly string[]>,
): { source: string; kindOf: (words: string) => K } {
  let kinds: Map<string, K> | undefined;
  return {
    source: anyPhrase(Object.values<readonly string[]>(phrases).flat()),
    kindOf(words) {
      kinds ??= kindsOf(phrases);
      return kinds.get(plain(words)) as K;
    },
  };
}

const kindsOf = <K extends string>(phrases: Record<K, readonly string[]>): Map<string, K> =>
  new Map(
    (Object.keys(phrases) as K[]).flatMap((kind) =>
      plainForms(phrases[kind]).map((phrase): [string, K] => [phrase, kind]),
    ),
  );
