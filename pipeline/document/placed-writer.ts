import type { Line } from './page.ts';

/** White space, by its UTF-16 unit. */
export const isBlank = (unit: number): boolean =>
  unit === 0x20 || (!(unit > 0x20 && unit < 0x7f) && /\s/.test(String.fromCharCode(unit)));
const TAB = 9;

/** Lines with the places of their characters: appending never looks back at the whole text. */
export class PlacedWriter {
  readonly #pieces: string[] = [];
  readonly #pageOf: Int32Array;
  readonly #offsetOf: Int32Array;
  #length = 0;

  /** `room`: how many characters may be written at most. */
  constructor(room: number) {
    this.#pageOf = new Int32Array(room);
    this.#offsetOf = new Int32Array(room);
  }

  /** `BOUTET-` at a line end: the hyphen belongs to the name. */
  get endsInHyphen(): boolean {
    return /\p{L}[-‐‑]$/u.test(this.#pieces.at(-1) ?? '');
  }

  breakLine(count: number): void {
    this.#pieces.push('\n'.repeat(count));
    for (let i = 0; i < count; i++) this.#place(-1, 0);
  }

  /** The words of a line, white space collapsed (a tab stays), none at its ends. */
  writeLine({ text, start }: Line, page: number): void {
    let written = '';
    let from = 0;
    let wasBlank = true;
    const end = text.trimEnd().length;
    for (let at = 0; at < end; at++) {
      const unit = text.charCodeAt(at);
      const blank = isBlank(unit);
      if (!blank || !wasBlank) this.#place(page, start + at);
      if (blank && (wasBlank || (unit !== TAB && unit !== 0x20))) {
        written += text.slice(from, at) + (wasBlank ? '' : ' ');
        from = at + 1;
      }
      wasBlank = blank;
    }
    this.#pieces.push(written + text.slice(from, end));
  }

  #place(page: number, offset: number): void {
    this.#pageOf[this.#length] = page;
    this.#offsetOf[this.#length++] = offset;
  }

  /** What was written: its text, and the page and offset of each character; -1 for a line end. */
  get all(): [text: string, pageOf: Int32Array, offsetOf: Int32Array] {
    return [
      this.#pieces.join(''),
      this.#pageOf.subarray(0, this.#length),
      this.#offsetOf.subarray(0, this.#length),
    ];
  }
}
