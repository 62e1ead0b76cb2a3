import type { Line } from './document.ts';

/** Characters with their places, one by one: appending never looks back at the whole text. */
export class PlacedWriter {
  readonly chars: string[] = [];
  readonly pageOf: number[] = [];
  readonly offsetOf: number[] = [];

  private push(char: string, page: number, offset: number): void {
    this.chars.push(char);
    this.pageOf.push(page);
    this.offsetOf.push(offset);
  }

  /** `BOUTET-` at a line end: the hyphen belongs to the name. */
  get endsInHyphen(): boolean {
    return /[-‐‑]/.test(this.chars.at(-1) ?? '') && /\p{L}/u.test(this.chars.at(-2) ?? '');
  }

  breakLine(count: number): void {
    for (let i = 0; i < count; i++) this.push('\n', -1, 0);
  }

  /** The words of a line, white space collapsed (a tab stays), none at its ends. */
  writeLine(line: Line, page: number): void {
    const start = this.chars.length;
    for (let i = 0, blank = true; i < line.text.length; i++) {
      const char = line.text[i] ?? '';
      const isBlank = char === ' ' || (!(char > ' ' && char < '\x7f') && /\s/.test(char));
      if (!isBlank || !blank) this.push(isBlank && char !== '\t' ? ' ' : char, page, line.start + i);
      blank = isBlank;
    }
    while (this.chars.length > start && /[ \t]/.test(this.chars.at(-1) ?? '')) {
      this.chars.pop();
      this.pageOf.pop();
      this.offsetOf.pop();
    }
  }
}
