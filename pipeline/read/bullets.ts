import type { Item } from './item.ts';

/** Optical reading knows no bullets: it takes them for the letters and signs that look most like them. */
interface Taken {
  /** What it reads. */
  sign: RegExp;
  /** The bullet that was printed, or one alike. */
  bullet: string;
  /** Of the white space after it, in font heights: a letter stands closer to what follows. */
  gap: number;
}

const TAKEN: readonly Taken[] = [
  { sign: /^(?:[=«][="“”]?|\*)$/u, bullet: '▪', gap: 0.25 },
  { sign: /^(?:u|uw|mu)$/u, bullet: '▪', gap: 0.7 },
  { sign: /^["“”]$/u, bullet: '▪', gap: 0.45 },
  { sign: /^[e.]$/u, bullet: '•', gap: 0.5 },
  { sign: /^[©@]$/u, bullet: '•', gap: 0.7 },
  { sign: /^(?:[vyY/]|[/“]_)$/u, bullet: '✓', gap: 0.7 },
  { sign: /^(?:>=?|»)$/u, bullet: '➢', gap: 0.7 },
  { sign: /^[%&+]$/u, bullet: '❖', gap: 0.7 },
];

/** « e Taxe d'aménagement », « = 60 ans et plus »: what is listed begins with a capital, or counts. */
const BEGINS = /^(?:["«“(]?\p{Lu}|\d+ ?\p{L}{2})/u;
/** A quotation is closed within so many words. */
const QUOTATION = 60;
/** In font heights: what is thinner is a piece of a rule. */
const THINNEST = 0.2;

/** The words of a page with the bullets that stand at the beginnings of its lines. Words that are drawn stay. */
export const withBullets = (items: readonly Item[]): Item[] =>
  items.map((item, index) => {
    const bullet = opensLine(items, index) ? bulletAt(items, index) : undefined;
    return bullet ? { ...item, text: bullet } : item;
  });

function opensLine(items: readonly Item[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index] as Item];
  return before?.y !== item.y || before.x > item.x || item.opensCell === true;
}

function bulletAt(items: readonly Item[], index: number): string | undefined {
  const [item, next] = [items[index] as Item, items[index + 1]];
  if (item.confidence === undefined || next?.y !== item.y) return undefined;
  if (!BEGINS.test(`${next.text} ${items[index + 2]?.text}`.trimStart())) return undefined;
  const gap = next.x - item.x - item.width;
  const taken = TAKEN.find(({ sign, gap: least }) => sign.test(item.text) && gap >= least * item.size);
  return taken && item.width >= THINNEST * item.size && !isClosed(items, index) ? taken.bullet : undefined;
}

const MARKS: readonly { opening: RegExp; mark: RegExp; closing: RegExp }[] = [
  { opening: /^«$/u, mark: /[«»]/u, closing: /^[^«]*»/u },
  { opening: /^["“”]$/u, mark: /["“”]/u, closing: /^[^"“”]+["”]/u },
];

/** « Répondre aux questions »: a quotation that ends before another begins. */
function isClosed(items: readonly Item[], opening: number): boolean {
  const marks = MARKS.find((each) => each.opening.test(items[opening]?.text ?? ''));
  if (!marks) return false;
  const after = items.slice(opening + 1, opening + 1 + QUOTATION);
  return marks.closing.test(after.find(({ text }) => marks.mark.test(text))?.text ?? '');
}
