import type { Passage } from '../../document/passage.ts';
import { LETTERS } from '../../patterns/letters.ts';

/** A sum of money read in a text, with its place there. */
export interface FoundSum {
  /** In euros. */
  value: number;
  passage: Passage;
  start: number;
  end: number;
}

/** « 1284 310,42 € »: optical reading lost a space; four figures that may be a year are another number. */
const SPACE_LOST = '(?!(?:19|20)\\d\\d )\\d{4,6}(?: \\d{3}){1,3}(?:,\\d{1,4})?|';
/** « 445 217 843,00 », « 1.234,56 », « 1 000 », « 2,5 » ; a sum cut by a line end is joined in prose only. */
const FIGURE =
  SPACE_LOST +
  "\\d{1,3}(?:(?:[ .’']|(?<=[^\\n]{40})\\n)\\d{3}){1,4}(?:,\\d{1,4}|\\.\\d{2})?|\\d{1,9}(?:[.,]\\d{1,4})?";
const SCALES: readonly [source: string, factor: number][] = [
  ["milliards?\\s(?:d['’]\\s?)?", 1e9],
  ["millions?\\s(?:d['’]\\s?)?", 1e6],
  ['M', 1e6],
  ['[kK]', 1e3],
];
const SCALE = SCALES.map(([source]) => source).join('|');
const EURO = `(?:€|euros?(?![${LETTERS}])|Euros?(?![${LETTERS}])|EUROS?(?![${LETTERS}])|EUR(?![${LETTERS}]))`;
const SUM = new RegExp(
  `(?<![\\d${LETTERS}]|\\d[.,’'])(?<figure>${FIGURE})(?:,-)?\\s?(?<scale>${SCALE})?${EURO}(?:\\s?(?:HT|TTC|H\\.T\\.|T\\.T\\.C\\.)(?![${LETTERS}]))?`,
  'u',
);
const SYMBOLIC = /(?<![a-zß-ɏ])(?:l['’]\s?|un\s|1\s)euro\ssymbolique/iu;

/** Every sum in euros of a passage, in reading order. Percentages, areas and dates are none. */
export function sumsIn(passage: Passage): FoundSum[] {
  const found: FoundSum[] = [];
  for (const match of passage.matches(SUM)) {
    const figure = match.group('figure')?.text ?? '';
    const scale = match.group('scale')?.text ?? '';
    if (isTorn(figure, scale) || isCut(passage.text, match.start, figure)) continue;
    const value = figureValue(figure) * factorOf(scale);
    found.push({
      value: Math.round(value * 1e4) / 1e4,
      passage: match.whole,
      start: match.start,
      end: match.end,
    });
  }
  for (const { whole, start, end } of passage.matches(SYMBOLIC)) {
    if (!found.some((sum) => sum.start < end && start < sum.end))
      found.push({ value: 1, passage: whole, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** « S 000 € », « 15,000 € »: a figure that lost its first digits, or a comma that may part thousands; its value is not known. */
const isTorn = (figure: string, scale: string): boolean =>
  /^00/.test(figure) || (scale === '' && /,000$/.test(figure));

/** « … 445\n217 € » in a table: what stands above may be its first digits, so its value is not known. */
const isCut = (text: string, start: number, figure: string): boolean =>
  /^\d{3}(?!\d)/.test(figure) && /\d\n$/.test(text.slice(Math.max(0, start - 2), start));

/** « 1.234,56 » → 1234.56; a point before three digits, or before a comma, parts thousands. */
export function figureValue(figure: string): number {
  const digits = figure.replace(/[\s’']/g, '');
  const pointsPartThousands = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(digits);
  return Number((pointsPartThousands ? digits.replaceAll('.', '') : digits).replace(',', '.'));
}

const factorOf = (scale: string): number =>
  SCALES.find(([source]) => scale && new RegExp(`^(?:${source})$`).test(scale))?.[1] ?? 1;
