import { LETTERS } from '../patterns/letters.ts';
import { fold } from './fold.ts';
import { anyOf } from './phrases.ts';

/** In the plain form of `plain()`, as the names made of them. */
const UNITS = [
  ...'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  ),
  ...['dix sept', 'dix huit', 'dix neuf'],
];
const TENS = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
/** Ten names of their own, in use in some regions beside « soixante-dix » and « quatre-vingts ». */
const REGIONAL_TENS = { septante: 70, huitante: 80, octante: 80, nonante: 90 };

/** « quatre-vingt-dix-neuf », without « et » and without the plural s. */
function below100(n: number): string {
  if (n < 20) return UNITS[n] as string;
  if (n >= 80) return n === 80 ? 'quatre vingt' : `quatre vingt ${below100(n - 80)}`;
  if (n >= 70) return `soixante ${below100(n - 60)}`;
  const tens = TENS[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? tens : `${tens} ${UNITS[n % 10]}`;
}

function below1000(n: number): string {
  const hundreds = Math.floor(n / 100);
  if (hundreds === 0) return below100(n);
  const head = hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent`;
  return n % 100 === 0 ? head : `${head} ${below100(n % 100)}`;
}

/** Words as they are compared: folded, « une » as « un », « vingts » as « vingt », no hyphen, no « et ». */
const plain = (words: string): string =>
  fold(words)
    .split(/[\s‐‑-]+/)
    .filter((word) => word !== '' && word !== 'et')
    .map((word) => (word === 'une' ? 'un' : word.replace(/^(vingt|cent)s$/, '$1')))
    .join(' ');

const VALUES = new Map(Array.from({ length: 1000 }, (_, n) => [below1000(n), n]));
for (const [tens, value] of Object.entries(REGIONAL_TENS)) {
  for (let unit = 0; unit < 10; unit++) VALUES.set(unit ? `${tens} ${UNITS[unit]}` : tens, value + unit);
}

/** « 31 », « vingt-et-un », « une », « deux mil seize » → the number; null when it is none. Below 10 000. */
export function numberOf(words: string): number | null {
  const trimmed = words.trim();
  if (/^\d{1,4}$/.test(trimmed)) return Number(trimmed);
  const text = plain(trimmed);
  const [, before, thousand, after] = /^(?:(\S+) )?(mille?|mil)(?: (.+))?$/.exec(text) ?? [];
  if (!thousand) return VALUES.get(text) ?? null;
  const thousands = before === undefined ? 1 : VALUES.get(before);
  const rest = after === undefined ? 0 : VALUES.get(after);
  if (thousands === undefined || rest === undefined || thousands < 1 || thousands > 9) return null;
  return thousands * 1000 + rest;
}

const WORD = anyOf([
  ...UNITS.filter((word) => !word.includes(' ')),
  ...TENS.filter((word) => word !== ''),
  ...Object.keys(REGIONAL_TENS),
  ...['une', 'vingts', 'cent', 'cents'],
]);
// Every repetition is bounded: a pattern built from these stays linear whatever follows.
const GAP = '[\\s‐‑-]{1,3}';
const AND = `(?:et${GAP})?`;
const END = `(?![${LETTERS}\\d])`;

/** Source of a pattern for a number up to 999, in digits or words. Use with the `i` and `u` flags. */
export const NUMBER = `(?<![${LETTERS}\\d])(?:\\d{1,3}(?!\\d)|${WORD}(?:${GAP}${AND}${WORD}){0,5}${END})`;

/** Source of a pattern for a year: « 2016 », « deux mil seize », « deux-mille-vingt-et-un ». */
export const YEAR =
  `(?<![${LETTERS}\\d])(?:(?:19|20)\\d{2}(?!\\d)|` +
  `(?:deux${GAP})?mil(?:le)?(?:${GAP}${AND}${WORD}){0,6}${END})`;
