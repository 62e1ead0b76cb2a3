import { foldedOf } from '../patterns/find.ts';
import { placesOn } from './boxes.ts';
import type { Page, Span } from './page.ts';
import { isBlank } from './placed-writer.ts';

/** The whole text that passages are cut from: passages share it, so that cutting copies nothing. */
export class Whole {
  #folded: string | null | undefined;

  constructor(
    readonly text: string,
    readonly pages: readonly Page[],
    /** Index in `pages`, one per character; -1 for a separator we added. */
    readonly pageOf: Int32Array,
    readonly offsetOf: Int32Array,
  ) {}

  /** Folded in place; null when it cannot be. */
  get folded(): string | null {
    this.#folded ??= foldedOf(this.text);
    return this.#folded;
  }
}

/** The places of a part of it in the source, split where other words stand between. */
export function spansOf({ text, pages, pageOf, offsetOf }: Whole, from: number, to: number): Span[] {
  const places: { page: Page; start: number; end: number }[] = [];
  for (let at = from; at < to; at++) {
    const page = pages[pageOf[at] ?? -1];
    if (!page || isBlank(text.charCodeAt(at))) continue;
    const offset = offsetOf[at] ?? 0;
    const last = places.at(-1);
    const continues =
      last?.page === page && offset >= last.end && isBlankBetween(page.text, last.end, offset);
    if (continues) last.end = offset + 1;
    else places.push({ page, start: offset, end: offset + 1 });
  }
  return places.map(({ page, start, end }) => ({
    page: page.number,
    start,
    end,
    quote: page.text.slice(start, end),
    ...placesOn(page, start, end),
  }));
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
