import { slug } from '../french/fold.ts';

/**
 * What values are compared by. Each side of a comparison is a list of keys: none when nothing is said,
 * one for a single value, several for a list.
 */
export type Keys = readonly string[];

type Value = string | number | null | undefined;
export type Name = string | { name: string } | null | undefined;

/** Without case, accents, punctuation or spacing. */
export const key = (value: Value): Keys =>
  value === null || value === undefined ? [] : [slug(String(value))];

/** As `key`, « 034 - 21 » and « 034-21 » being one. */
export const compactKey = (value: Value): Keys => key(value).map((whole) => whole.replaceAll('-', ''));

const CIVILITY =
  /^(?:m|mm|mme|mmes|mr|mrs|mlle|monsieur|messieurs|madame|mesdames|maitre|docteur|dr|me)(?:-|$)/;

/** « M. DUPONT Jean » and « Jean Dupont » are one. */
export const personKey = (person: Name): Keys =>
  key(typeof person === 'object' ? person?.name : person).map((name) =>
    name.replace(CIVILITY, '').split('-').sort().join('-'),
  );

/** As `personKey`, for a list. */
export const peopleKeys = (people: readonly Name[] | null | undefined): Keys =>
  (people ?? []).flatMap(personKey);

/** Share of words two texts have in common, from 0 to 1. */
export function overlap(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('-').filter(Boolean)) as [string[], string[]];
  if (left.length === 0 || right.length === 0) return 0;
  const unmet = [...right];
  const common = left.filter((word) => {
    const place = unmet.indexOf(word);
    if (place >= 0) unmet.splice(place, 1);
    return place >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

/** Titles are the same when nine words in ten are. */
export const isSameTitle = (a: string, b: string): boolean => a === b || overlap(a, b) >= 0.9;

/** One is part of the other: « Dupont » for « Jean Dupont ». */
export function isSamePerson(a: string, b: string): boolean {
  const within = (small: string, large: string) => small.split('-').every((word) => large.includes(word));
  return within(a, b) || within(b, a);
}
