import { flat } from '../french/fold.ts';
import { firstMatch, foldedOf, looseMatchesOf, matchesOf } from '../patterns/find.ts';
import { placing } from '../patterns/placing.ts';
import type { Line, Page, Span } from './page.ts';
import { PassageMatch } from './passage-match.ts';
import { PlacedWriter } from './placed-writer.ts';
import { spansOf, Whole } from './whole.ts';

/** « Jean- », then below a gap « François BOIS, … »: optical reading parts lines as paragraphs. */
const ENDS_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}{2}/u;

/**
 * Text that remembers its place: every character knows the page and offset it came from.
 *
 * Fields match patterns on `text`, where white space is collapsed (a tab stays, between cells of a
 * row), lines are separated by `\n`, paragraphs by `\n\n`, and a double name cut at a line end is whole again (`BOUTET-` + `WAISS`).
 * `spans()` then gives back the words of the source, exactly.
 */
export class Passage {
  private constructor(
    private readonly whole: Whole,
    private readonly from: number,
    readonly text: string,
  ) {}

  static readonly empty = Passage.all(new Whole('', [], new Int32Array(), new Int32Array()));

  private static all(whole: Whole): Passage {
    return new Passage(whole, 0, whole.text);
  }

  /** Lines may come from several pages, in reading order. */
  static of(pages: readonly Page[], lines: readonly Line[]): Passage {
    const written = new PlacedWriter(lines.reduce((room, { text }) => room + text.length + 2, 0));
    const indexOf = new Map(pages.map((page, index) => [page.number, index]));
    let isFirst = true;
    for (const line of lines) {
      const page = indexOf.get(line.page);
      if (page === undefined) throw new Error(`page ${line.page} is not of this document`);
      const joins = written.endsInHyphen && (line.gapAbove ? ENDS_NAME : /^\p{L}/u).test(line.text);
      if (!isFirst && !joins) written.breakLine(line.gapAbove ? 2 : 1);
      written.writeLine(line, page);
      isFirst = false;
    }
    const [text, pageOf, offsetOf] = written.all;
    return Passage.all(new Whole(text, pages, pageOf, offsetOf));
  }

  get length(): number {
    return this.text.length;
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  slice(start: number, end = this.text.length): Passage {
    const from = start < 0 ? Math.max(0, this.text.length + start) : start;
    return new Passage(this.whole, this.from + from, this.text.slice(from, end));
  }

  /** The text folded in place, for patterns; null when it cannot be. */
  get folded(): string | null {
    const all = this.whole.folded;
    return all === null ? foldedOf(this.text) : all.slice(this.from, this.from + this.text.length);
  }

  /** Where a character stands in the source; null for a separator we added. */
  placeAt(index: number): { page: Page; offset: number } | null {
    const { pages, pageOf, offsetOf } = this.whole;
    const page = index < this.text.length ? pages[pageOf[this.from + index] ?? -1] : undefined;
    return page ? { page, offset: offsetOf[this.from + index] ?? 0 } : null;
  }

  /** Without white space at both ends. */
  trim(): Passage {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Each match with the passage of each of its groups (by index or name). */
  *matches(pattern: RegExp): Generator<PassageMatch> {
    for (const match of matchesOf(placing(pattern), this)) yield new PassageMatch(this, match);
  }

  /** Each match of words without case or accents, whose groups are not known. */
  *looseMatches(pattern: RegExp): Generator<PassageMatch> {
    for (const match of looseMatchesOf(pattern, this)) yield new PassageMatch(this, match);
  }

  match(pattern: RegExp): PassageMatch | null {
    const match = firstMatch(placing(pattern), this);
    return match && new PassageMatch(this, match);
  }

  /** The pattern matches somewhere. */
  has(pattern: RegExp): boolean {
    return firstMatch(pattern, this) !== null;
  }

  /** One passage per piece between separators. */
  split(separator: RegExp): Passage[] {
    const pieces: Passage[] = [];
    let from = 0;
    for (const match of this.matches(separator)) {
      pieces.push(this.slice(from, match.start));
      from = match.end;
    }
    pieces.push(this.slice(from));
    return pieces;
  }

  /** The words as one line: white space collapsed. */
  get flat(): string {
    return flat(this.text);
  }

  /** The same words and places, line ends read as spaces. */
  get onOneLine(): Passage {
    return this.reading(this.text.replace(/\s/g, ' '));
  }

  /** The same words and places, those of some ranges read as spaces. */
  without(ranges: readonly (readonly [start: number, end: number])[]): Passage {
    if (ranges.length === 0) return this;
    let text = '';
    for (const [start, end] of ranges) text += this.text.slice(text.length, start) + ' '.repeat(end - start);
    return this.reading(text + this.text.slice(text.length));
  }

  /** The same places, for a text of the same length. */
  private reading(text: string): Passage {
    const { pages, pageOf, offsetOf } = this.whole;
    const end = this.from + this.text.length;
    return Passage.all(
      new Whole(text, pages, pageOf.subarray(this.from, end), offsetOf.subarray(this.from, end)),
    );
  }

  /** A sequence of passages read as one: each a paragraph, or as told, a line of its own. */
  static join(parts: readonly Passage[], between: '\n\n' | '\n' | '\t' | ' ' | '' = '\n\n'): Passage {
    const filled = parts.filter((part) => part.length > 0);
    const [first] = filled;
    if (!first) return Passage.empty;
    const text = filled.map((part) => part.text).join(between);
    const pageOf = new Int32Array(text.length).fill(-1);
    const offsetOf = new Int32Array(text.length);
    let at = 0;
    for (const { whole, from, length } of filled) {
      pageOf.set(whole.pageOf.subarray(from, from + length), at);
      offsetOf.set(whole.offsetOf.subarray(from, from + length), at);
      at += length + between.length;
    }
    return Passage.all(new Whole(text, first.whole.pages, pageOf, offsetOf));
  }

  /** The places in the source, split where other words stand between (page ends, removed furniture). */
  spans(): Span[] {
    return spansOf(this.whole, this.from, this.from + this.text.length);
  }
}
