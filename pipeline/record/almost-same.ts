import { fold } from '../french/fold.ts';
import { isGivenName } from '../french/people/given-names.ts';

/** Shorter names are alike by chance. */
const SHORTEST = 8;

/** A name whatever its case, accents, order and line. */
export const nameKey = (printed: string): string =>
  fold(printed)
    .replace(/[’´`]/g, "'")
    .split(/[^a-z']+/)
    .filter(Boolean)
    .sort()
    .join(' ');

/**
 * Of names as keys, those that another is but for a sign: « vasilica charnay » and « vasitica charnay » are one
 * person, of whom one printing was misread. « Michel ROUX » and « Michèle ROUX » are two.
 */
export function almostSame(names: Iterable<string>): Set<string> {
  const without = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < SHORTEST || !name.includes(' ')) continue;
    const shorter = Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
    for (const key of new Set([name, ...shorter])) without.set(key, [...(without.get(key) ?? []), name]);
  }
  return new Set(
    [...without.values()].flatMap((alike) =>
      alike.filter((name) => alike.some((other) => other !== name && !areTwo(name, other))),
    ),
  );
}

/** Two given names of one family. */
function areTwo(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const own = words.filter((word) => !others.includes(word));
  const their = others.filter((word) => !words.includes(word));
  return own.length === 1 && their.length === 1 && [...own, ...their].every(isGivenName);
}
