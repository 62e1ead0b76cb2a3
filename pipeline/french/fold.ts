const LIGATURES: Record<string, string> = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae' };
const PLAIN = new Map<string, string>();

function plainOf(char: string): string {
  const base = char.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = LIGATURES[base] ?? base;
  PLAIN.set(char, plain);
  return plain;
}

/** Without case, accents or ligatures: for comparing, never for showing. Lengths may differ from the source. */
export const fold = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (char) => PLAIN.get(char) ?? plainOf(char)).toLowerCase();

/** Most words are on one line already. */
const IS_UNEVEN = /\s\s|[^\S ]/;

/** As one line: white space collapsed. */
export const flat = (text: string): string =>
  (IS_UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** A piece of address: « n° 2013 / 1 » → `n-2013-1`. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const ACCENTS: Record<string, string> = {
  a: 'aàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oôö',
  u: 'uùûü',
  y: 'yÿ',
};

/**
 * Source of a pattern that matches words with or without accents, any run of white space, and both
 * apostrophes: « a l'unanimité » reads « À l’unanimite ». Use with the `i` and `u` flags.
 */
export const loose = (words: string): string =>
  fold(words)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[aceiouy]/g, (letter) => `[${ACCENTS[letter]}]`)
    .replaceAll(`[${ACCENTS.o}][${ACCENTS.e}]`, `(?:[${ACCENTS.o}][${ACCENTS.e}]|œ)`)
    .replace(/['’]/g, "['’´`]\\s?")
    .replace(/\s+/g, '\\s+');

/** What each UTF-16 unit is folded to; 0 for those not met yet. */
const folded = new Uint16Array(1 << 16);

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  const base = /[’‘´]/.test(char) ? "'" : /[‐‑]/.test(char) ? '-' : (fold(char)[0] ?? char);
  folded[unit] = base.charCodeAt(0);
  return base.charCodeAt(0);
}

/** Where units are folded, large enough for the longest text met. */
let units = new Uint16Array(1 << 14);

/** `fold` that keeps every offset: one character for one, so that « œ » is `o`; apostrophes and hyphens as in ASCII. */
export function foldInPlace(text: string): string {
  if (units.length < text.length) units = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = folded[unit] || foldUnit(unit);
  }
  return Buffer.from(units.buffer).toString('utf16le', 0, 2 * text.length);
}

/** Source of a pattern in which a space stands for any white space, as phrases wrap over lines; `[ -]` too. */
export const spaced = (source: string): string =>
  source.replaceAll('[ -]', '[\\s-]').replace(/ \?/g, '\\s?').replace(/ /g, '\\s{1,3}');
