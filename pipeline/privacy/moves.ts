import type { Deliberation, Span } from '../../schemas/deliberation.ts';
import type { MaskedCopy } from '../../schemas/privacy.ts';
import type { Page } from '../document.ts';
import { MASK, type Masks, PDF_MASK } from './masks.ts';

/** From this offset of a page on, how many letters further the same words stand in the masked copy. */
type Move = NonNullable<MaskedCopy['moves']>[number];
type Range = Pick<Span, 'start' | 'end'>;

/** Letters of a text without its white space, and where each stands. */
interface Letters {
  text: string;
  at: number[];
}

/**
 * Where the words of a page stand in its copy, line by line: white space may be set otherwise there, and a reader
 * may take the lines in another order. A line that is not found moves as the one before.
 */
export function movesOf(page: Page, copy: Page | undefined, masks: Masks): Move[] {
  const there = lettersOf(copy?.text ?? '');
  const mask = there.text.includes(PDF_MASK) ? PDF_MASK : MASK;
  const places = masks.places(page.text);
  const moves: Move[] = [];
  const note = (from: number, to: number) => {
    if (moves.at(-1)?.[2] !== to - from) moves.push([page.number, from, to - from]);
  };
  let last = 0;
  for (const line of page.lines) {
    const here = maskedLetters(page.text, line, places, mask);
    const after = there.text.indexOf(here.text, last);
    const found = after < 0 ? there.text.indexOf(here.text) : after;
    if (here.text === '' || found < 0) continue;
    last = found + here.text.length;
    for (const [rank, from] of here.at.entries()) {
      const to = there.at[found + rank] ?? 0;
      if (from !== here.at[rank - 1]) note(from, to);
      const ended = places.find(({ start, end }) => Math.max(start, line.start) === from && end > from);
      if (ended && here.at[rank + 1] !== from) note(Math.min(ended.end, line.end), to + 1);
    }
  }
  return moves;
}

function lettersOf(text: string): Letters {
  const letters: Letters = { text: '', at: [] };
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text[at] ?? '')) add(letters, text[at] ?? '', at);
  return letters;
}

function add(letters: Letters, letter: string, at: number): void {
  letters.text += letter;
  letters.at.push(at);
}

/** The letters of a line as the copy shows them; those of a mask stand where it begins. */
function maskedLetters(text: string, line: Range, places: readonly Range[], mask: string): Letters {
  const letters: Letters = { text: '', at: [] };
  for (let at = line.start; at < line.end; at++) {
    const place = places.find(({ start, end }) => start <= at && at < end);
    if (place) {
      for (const letter of mask) add(letters, letter, at);
      at = place.end - 1;
    } else if (!/\s/.test(text[at] ?? '')) add(letters, text[at] ?? '', at);
  }
  return letters;
}

/** The record whose places in the document are those of the same words in its masked copy. */
export function moved(record: Deliberation, moves: readonly Move[]): Deliberation {
  const span = (from: Span): Span => ({
    ...from,
    start: place(from, 'start', moves),
    end: place(from, 'end', moves),
  });
  const provenance = Object.entries(record.provenance).map(([pointer, fact]) => [
    pointer,
    { ...fact, spans: fact.spans.map(span) },
  ]);
  return { ...record, provenance: Object.fromEntries(provenance) };
}

/** An offset inside a mask is never beyond its end. */
function place(span: Span, edge: 'start' | 'end', moves: readonly Move[]): number {
  const offset = span[edge];
  const own = moves.filter(([page]) => page === span.page);
  const rank = own.findLastIndex(([, from]) => from <= offset);
  const next = own[rank + 1];
  const to = offset + (own[rank]?.[2] ?? 0);
  return next ? Math.min(to, next[1] + next[2]) : to;
}
