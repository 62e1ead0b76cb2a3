import { wordsOfSpread } from '../french/pages/head-words.ts';
import type { Item } from './item.ts';

/** Where no word is so long, in letters, these may be a name: « ETDE SA » is no « ET DES A ». */
const LONG = 5;
/** Words in capitals are on average longer than this, in letters. */
const SHORT = 3.5;

/**
 * Heads set with white space between their letters, « D É L I B É R AT I O N », which are drawn or taken as letters:
 * where these make words that heads print, they are those words.
 */
export function lettersTogether(items: readonly Item[]): readonly Item[] {
  if (!items.some(isOfLetters)) return items;
  const together: Item[] = [];
  for (let from = 0; from < items.length; ) {
    const end = endOfPieces(items, from);
    const pieces = items.slice(from, Math.max(end, from + 1));
    together.push(...(end > from ? joined(pieces) : pieces));
    from += pieces.length;
  }
  return together;
}

/** Pieces of letters and the white space between them, on one line. */
function endOfPieces(items: readonly Item[], from: number): number {
  const first = items[from] as Item;
  let end = from;
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    const isBeside = Math.abs(item.y - first.y) < 0.3 * Math.max(item.size, first.size);
    if (!isBeside || !(isOfLetters(item) || item.text.trim() === '')) break;
    if (item.text.trim()) end = at + 1;
  }
  return end;
}

function joined(pieces: readonly Item[]): readonly Item[] {
  const words = wordsOfSpread(pieces.map(({ text }) => text).join(' '));
  const last = pieces.at(-1);
  const largest = pieces.reduce((most, item) => (item.size > most.size ? item : most));
  if (!words || !last || words.split(' ').every(({ length }) => length < LONG)) return pieces;
  const [{ x }] = pieces as [Item];
  return [{ ...largest, x, width: last.x + last.width - x, text: words }];
}

function isOfLetters({ text, confidence }: Item): boolean {
  const pieces = text.trim().split(/\s+/);
  return (
    confidence === undefined &&
    text.trim() !== '' &&
    !/[\p{Ll}\d]/u.test(text) &&
    text.replace(/\s/g, '').length / pieces.length <= SHORT
  );
}
