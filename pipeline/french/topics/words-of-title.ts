import { fold } from '../fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

/** Words left out of titles, and of the terms; « plus » would read as the plural of PLU. */
export const SMALL_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur n ou par plus pour qu que s sa se ses son sous sur un une'.split(
    ' ',
  ),
);

/** Left out too, for it stands within phrases: « Participation 2024 au syndicat ». */
export const YEAR_WORD = /^(?:19|20)\d\d$/;

/** Where a word stands in the text. */
export interface Place {
  start: number;
  end: number;
}

/** A word that counts, folded. */
export interface Word extends Place {
  text: string;
  /** Without the plural, nor a number that ends it: « dm2 » is « dm ». */
  plain: string;
}

/**
 * A word; a number glued before one is another, and so is a capital within: « DE2025_041_taux » → de2025, 041, taux,
 * « VenteTerrain » → vente, terrain.
 */
const WORD =
  /[\p{L}\p{M}\p{N}]+?(?:(?<=\d)(?=\p{L}{3})|(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})|(?![\p{L}\p{M}\p{N}]))/gu;

/** The words that count, folded, the short ones in full. */
export function wordsOf(title: string): Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index } of title.matchAll(WORD)) {
    const word = fold(printed);
    if (SMALL_WORDS.has(word) || YEAR_WORD.test(word)) continue;
    for (const text of ABBREVIATIONS.get(word) ?? [word])
      words.push({
        text,
        plain: text.replace(/(?:s|\d+)$/, ''),
        start: index,
        end: index + printed.length,
      });
  }
  return words;
}
