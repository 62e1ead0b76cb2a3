import type { Line } from '../document.ts';
import { fold } from '../french/fold.ts';
import { SUBJECT_LABEL } from '../french/headings.ts';

/** A line that may begin an item of a sitting. */
export interface Heading {
  /** Index of its line in the flow. */
  index: number;
  /** Characters of the line before the title: number, label, bullet. */
  titleAt: number;
  /** Characters of the number in the line, when one is printed. */
  number: [number, number] | null;
  /** Rank, for styles that count 1, 2, 3 … */
  rank: number | null;
}

/** One way documents mark their items. The style that best separates the decisions is the document's. */
export interface HeadingStyle {
  name: string;
  find(flow: readonly Line[], index: number): Heading | null;
  /** The ranks must follow one another. */
  counted: boolean;
  /** How much a heading of this style says by itself that an item begins. */
  weight: number;
}

const LEAD = '^[\\s*_#>•–—-]*';
const N = 'n\\s?[°ºo]s?\\s?:?\\s?';
/** An act's number: at least one digit, and more than a bare rank. */
const ACT_NUMBER =
  '(?:[A-Z]{1,6}[\\s_-]?)?\\d{2,8}(?:[\\s]?[./_-][\\s]?[\\dA-Z]{1,6}){1,3}|[A-Z]{1,5}[-_ ]?\\d{3,10}|\\d{5,10}(?:\\s\\d{1,3})?';

const byPattern =
  (pattern: RegExp) =>
  (flow: readonly Line[], index: number): Heading | null => {
    const match = pattern.exec(flow[index]?.text ?? '');
    if (!match) return null;
    const number = match.indices?.groups?.number ?? null;
    const rank = number && match.groups?.number ? Number.parseInt(match.groups.number, 10) : null;
    return { index, titleAt: match[0].length, number: number ? [...number] : null, rank };
  };

const ROMAN = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'
    .split(' ')
    .map((r, i) => [r, i + 1]),
);

export const styles: readonly HeadingStyle[] = [
  {
    name: 'act-number',
    weight: 1.3,
    counted: false,
    find: byPattern(
      new RegExp(
        `${LEAD}(?:(?:d[ée]lib[ée]rations?|affaire|question|dossier|rapport|point|d[ée]cision|DCM|acte)\\s*(?:${N})?|${N})?(?<number>${ACT_NUMBER})(?![\\d/€])(?!\\s+du\\s)[\\s*_]*[:.–—)-]*\\s*(?![\\d€%])`,
        'dui',
      ),
    ),
  },
  {
    name: 'labelled-rank',
    weight: 1.25,
    counted: true,
    find: byPattern(
      new RegExp(
        `${LEAD}(?:d[ée]lib[ée]ration|affaire|question|dossier|rapport|point|sujet|${N.slice(0, 4)})\\s*(?:${N})?(?<number>\\d{1,3})(?!\\d)[\\s*_]*[:.–—)-]*\\s*`,
        'dui',
      ),
    ),
  },
  {
    name: 'subject-label',
    weight: 1.25,
    counted: false,
    find: byPattern(new RegExp(SUBJECT_LABEL.source, 'dui')),
  },
  {
    name: 'rank',
    weight: 1.15,
    counted: true,
    find: byPattern(
      /^[\s*_#•–—-]*(?<number>\d{1,2})\s?(?:[.)°/]|[–—-](?=\s?\p{L})|\s[–—-])+[\s*_.)–—-]*(?=["«“]?\s?\p{Lu})/du,
    ),
  },
  {
    name: 'roman',
    weight: 1,
    counted: true,
    find(flow, index) {
      const match = /^[\s*_#]*([IVX]{1,5})\s?[.)°/–—-]+[\s*_]*(?=\p{L})/u.exec(flow[index]?.text ?? '');
      const rank = match && ROMAN.get(match[1] ?? '');
      return match && rank ? { index, titleAt: match[0].length, number: null, rank } : null;
    },
  },
  {
    name: 'capitals',
    weight: 0.9,
    counted: false,
    find: (flow, index) => titleLine(flow, index, isInCapitals),
  },
  {
    name: 'bullet',
    weight: 0.85,
    counted: false,
    find: byPattern(/^\s*[•➢►▪●➤❖✓\uf000-\uf0ff][\s*_]*(?=["«“]?\s?\p{Lu})/du),
  },
  {
    name: 'own-font',
    weight: 0.9,
    counted: false,
    find: (flow, index) => titleLine(flow, index, hasOwnFont),
  },
];

type LineTest = (line: Line, flow: readonly Line[]) => boolean;

/** A line of a look of its own that begins after a gap or after a line of another look. */
function titleLine(flow: readonly Line[], index: number, test: LineTest): Heading | null {
  const line = flow[index] as Line;
  const previous = flow[index - 1];
  if (!test(line, flow) || (previous && !line.gapAbove && test(previous, flow))) return null;
  return { index, titleAt: line.text.length - line.text.trimStart().length, number: null, rank: null };
}

/** Nearly all letters are capitals, in more than one word. */
export function isInCapitals({ text }: Line): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 8 &&
    letters.filter((letter) => /\p{Lu}/u.test(letter)).length >= 0.9 * letters.length &&
    fold(text).split(/\s+/).length >= 2
  );
}

const bodyFonts = new WeakMap<readonly Line[], string | null>();

/** The font most of the text is set in. */
function bodyFontOf(flow: readonly Line[]): string | null {
  const known = bodyFonts.get(flow);
  if (known !== undefined) return known;
  const lengths = new Map<string, number>();
  for (const { font, text } of flow) if (font) lengths.set(font, (lengths.get(font) ?? 0) + text.length);
  const [most] = [...lengths].sort((a, b) => b[1] - a[1]);
  bodyFonts.set(flow, most?.[0] ?? null);
  return most?.[0] ?? null;
}

const hasOwnFont: LineTest = (line, flow) =>
  line.font !== null &&
  line.font !== bodyFontOf(flow) &&
  /\p{Lu}/u.test(line.text) &&
  line.text.trim().length >= 8;
