import type { Item } from './item.ts';

/** Words less sure than this (0–100) are seen where there are none: in a photograph, a plan. Bad scans have 80. */
export const ILLEGIBLE = 40;
/** A word less sure than this may be another. */
export const DOUBTFUL = 60;
/** Clean scans are surer than this; of the words of one that is not, one in three is another below the next. */
const HARDLY_READ = 89;
const DOUBTFUL_THERE = 80;

/** How sure the words of a page are, a long one more than a short one. Without words it is as sure as can be. */
export function surenessOf(items: readonly Pick<Item, 'text' | 'confidence'>[]): number {
  const read = items.filter(({ confidence }) => confidence !== undefined);
  const letters = read.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0) return 100;
  return read.reduce((sum, { text, confidence = 0 }) => sum + confidence * text.length, 0) / letters;
}

/** Whether a word of a page may be another. */
export const isDoubtedOn = (page: number, word: number): boolean =>
  word < (page < HARDLY_READ ? DOUBTFUL_THERE : DOUBTFUL);
