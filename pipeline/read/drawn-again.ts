import { LETTERS } from '../patterns/letters.ts';

/**
 * Bold that a program made by drawing words, or their letters, again a little further: its text has them side by
 * side, « AbsentsAbsents », « DDééllééggaattiioonn ».
 */
const WORD = new RegExp(`[${LETTERS}\\d][${LETTERS}\\d/'’–-]{7,79}`, 'g');

/** Some words say a syllable again, « couscous »: fewer letters prove nothing, nor do those of one or two kinds. */
const FEWEST = { inPairs: 8, inPieces: 10, ofAll: 4, ofPiece: 4 };

/** A text whose words are each set once, where their form proves that they were not. */
export function drawnOnce(text: string): string {
  const isSaidOnce = (text.match(WORD) ?? []).every((word) => wordOnce(word) === null);
  return isSaidOnce ? text : text.split('\n').map(lineOnce).join('\n');
}

/** Where one word is set letter by letter, the short ones of its line are too: « ddeess », « 22002244 ». */
const lineOnce = (line: string): string =>
  (line.match(WORD) ?? []).some((word) => wordOnce(word) !== null && inPairs(word) !== null)
    ? line.replace(/\S+/g, (word) => inPairs(word) ?? word)
    : line.replace(WORD, (word) => wordOnce(word) ?? word);

function wordOnce(word: string): string | null {
  if (lengthAgain(word, 0) === 0) return null;
  const letters = word.match(/\p{L}/gu) ?? [];
  if (new Set(letters).size < FEWEST.ofAll || letters.length < FEWEST.inPairs) return null;
  return inPairs(word) ?? (letters.length < FEWEST.inPieces ? null : inPieces(word));
}

/** « DDééllééggaattiioonn »: each letter, then itself. */
function inPairs(word: string): string | null {
  let once = '';
  for (let at = 0; at < word.length; at += 2) {
    if (word[at] !== word[at + 1]) return null;
    once += word[at];
  }
  return once;
}

/** « comptecompte----rendurendu », « PPROCÈSROCÈS »: pieces of a word, each of them said again. */
function inPieces(word: string): string | null {
  const pieces: string[] = [];
  for (let at = 0; at < word.length; ) {
    const length = lengthAgain(word, at);
    if (length === 0) return null;
    const piece = word.slice(at, at + length);
    at += length;
    while (word.startsWith(piece, at)) at += length;
    pieces.push(isOneLetter(piece) ? piece.slice(0, 1) : piece);
  }
  return pieces.some(({ length }) => length >= FEWEST.ofPiece) ? pieces.join('') : null;
}

/** How long the longest piece is that stands at a place and right after itself; 0 where none does. */
function lengthAgain(word: string, at: number): number {
  for (let length = (word.length - at) >> 1; length > 0; length--)
    if (word[at] === word[at + length] && word.startsWith(word.slice(at, at + length), at + length))
      return length;
  return 0;
}

/** « ---- »: one mark, drawn four times. */
const isOneLetter = (piece: string): boolean => piece.split('').every((letter) => letter === piece[0]);
