/**
 * Kinds of letters, as members of a set: « [${LETTERS}’-] ». They are those of the Latin alphabet: a pattern that
 * knows every alphabet, as `\p{L}` does, takes several times as long to be made, and one act asks for hundreds.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ɏᴀ-ᶿḀ-ỿﬀ-ﬆ';
export const CAPITALS = `A-Z${accented(/\p{Lu}/u)}`;
export const SMALL = `a-zµ${accented(/\p{Ll}/u)}`;

/** Marks that stand before titles and points; the last are those of the fonts of symbols. */
export const MARKS = '•➢►▪●➤❖✓♦◆\uf000-\uf0ff';

/** Dashes and marks that stand before a point; wherever it stands in a class. */
export const POINTS = `–—*·\\-${MARKS}`;

/** Letters as regular expression literals with the flag i write them. */
export const IN_ANY_CASE = 'a-zß-ɏ';

/**
 * The accented letters of one case. In these blocks capitals and small letters alternate, so that no range
 * holds one case only: each letter is listed.
 */
function accented(kind: RegExp): string {
  const codes = [...between(0xc0, 0x24f), ...between(0x1e00, 0x1eff)];
  return String.fromCharCode(...codes).replace(/[^]/g, (letter) => (kind.test(letter) ? letter : ''));
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, rank) => first + rank);
}
