import { MONTHS } from './calendar.ts';
import { anyOf } from './fold.ts';

/** « 1°" janvier », « 1# février »: the « er » of the first day of a month, which is printed small and high. */
const FIRST_DAY = /^1\s?[°º#*e"”“'’r]{1,3}$/u;
const MONTH = new RegExp(`^(?:${anyOf(MONTHS)})(?!\\p{L})`, 'iu');

/** A word as it is printed, where its form leaves no doubt that optical reading gave another. */
export const mended = (word: string, next: string): string =>
  FIRST_DAY.test(word) && MONTH.test(next)
    ? '1er'
    : // « l’'Aqueduc »: one apostrophe, read twice.
      word.replace(/['’]{2}(?=\p{L})/u, '’');
