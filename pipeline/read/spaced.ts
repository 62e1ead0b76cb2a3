import { STAMP_LINE } from '../french/act/stamp-words.ts';
import type { Item } from './item.ts';
import { isMargin, type Margin, marginsOf } from './margins.ts';

/** In points: what a character and a line take on a page that spaces draw. */
const CHARACTER = 4;
const LINE = 12;
const SIZE = 10;

/** A printed line and its words, as spaces place them. */
interface Printed {
  /** Its place among the lines of the page. */
  rank: number;
  text: string;
  items: Item[];
}

/**
 * A page whose spaces draw its columns, as `pdftotext -layout` gives it: a margin stands before the text it is
 * beside, a stamp on lines of its own. What is set in rows stays as it is.
 */
export function drawnBySpaces(page: string): string {
  const printed = page.split('\n').flatMap(stampApart).map(placed);
  const drawn = printed.filter(({ items }) => items.length > 0);
  const lineOf = (row: number): number => drawn[row]?.rank ?? 0;
  const width = drawn.reduce((widest, { text }) => Math.max(widest, text.length * CHARACTER), 0);
  const apart: string[] = [];
  let at = 0;
  for (const margin of marginsOf(
    drawn.map(({ items }) => items),
    width,
  )) {
    const from = lineOf(margin.from);
    const end = lineOf(margin.end - 1) + 1;
    apart.push(
      ...printed.slice(at, from).map(({ text }) => text),
      ...marginFirst(printed.slice(from, end), margin),
    );
    at = end;
  }
  return [...apart, ...printed.slice(at).map(({ text }) => text)].join('\n');
}

/** No page is so many characters wide: a longer line is not drawn. */
const WIDEST = 400;

/** Words that single spaces part are one piece; a line that is not drawn, all of it. */
function placed(text: string, rank: number): Printed {
  const pieces = text.matchAll(text.length > WIDEST ? /\S[^]*/g : /\S+(?: \S+)*/g);
  const items = Array.from(pieces, (piece) => ({
    text: piece[0],
    x: piece.index * CHARACTER,
    y: -rank * LINE,
    width: piece[0].length * CHARACTER,
    size: SIZE,
    font: null,
  }));
  return { rank, text, items };
}

/** « Séance publique du          Reçu en préfecture le 28/04/2014 » */
function stampApart(line: string): string[] {
  if (line.length > WIDEST) return [line];
  for (const { index } of line.matchAll(/(?<=\S {3,})\S/g))
    if (STAMP_LINE.test(line.slice(index))) return [line.slice(0, index).trimEnd(), line.slice(index)];
  return [line];
}

/** The margin, white space, then the text beside it; a line that only the margin has is none of the text. */
function marginFirst(block: readonly Printed[], { edge }: Margin): string[] {
  const cuts = block.map(({ text, items }) => {
    const first = items.find((item) => !isMargin(item, edge));
    const at = first ? first.x / CHARACTER : text.length;
    return [text.slice(0, at).trimEnd(), text.slice(at).trimEnd()] as const;
  });
  const isBlank = ([left, right]: readonly [string, string]) => left.trim() === '' && right === '';
  const sides = ([0, 1] as const).map((side) =>
    cuts.filter((cut) => cut[side].trim() !== '' || isBlank(cut)).map((cut) => cut[side]),
  );
  return ['', ...(sides[0] ?? []), '', ...(sides[1] ?? []), ''];
}
