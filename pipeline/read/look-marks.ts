import type { Line, Page } from '../document.ts';

/** Words that an element gives a look of its own: a heading, in bold, underlined. */
export interface Looked {
  start: number;
  end: number;
  look: string;
}

/** What a line looks like that has no look of its own, where others have. */
const PLAIN = 'plain';

/** The looks that elements give to their words, as they are met: bold within a heading is both. */
export class LookMarks {
  readonly found: Looked[] = [];
  private readonly around: string[] = [];

  constructor(private readonly lookOf: (name: string, attributes: Record<string, string>) => string | null) {}

  /** An element begins; true when it has a look, and is to be closed. */
  open(name: string, attributes: Record<string, string>): boolean {
    const look = this.lookOf(name, attributes);
    if (look !== null) this.around.push(look);
    return look !== null;
  }

  close(): void {
    this.around.pop();
  }

  /** Words were written at a place of the text. */
  write(start: number, end: number): void {
    const look = [...new Set(this.around)].sort().join(' ');
    const last = this.found.at(-1);
    if (last?.look === look && last.end === start) last.end = end;
    else this.found.push({ start, end, look });
  }
}

/** A page whose lines have for font the look of all their words; rows of a table have none. */
export function withLooks(page: Page, looked: readonly Looked[]): Page {
  if (!looked.some(({ look }) => look !== '')) return page;
  let at = 0;
  return withFonts(page, ({ start, end, text }) => {
    while ((looked[at]?.end ?? end) <= start) at++;
    const own = new Set<string>();
    for (let next = at; (looked[next]?.start ?? end) < end; next++) own.add(looked[next]?.look ?? '');
    return own.size === 1 && !text.includes('\t') ? ([...own][0] as string) : '';
  });
}

/** A page whose lines have the look told of each; it stays as it is where none has any. */
export function withFonts(page: Page, lookOf: (line: Line) => string): Page {
  const lines = page.lines.map((line) => ({ ...line, font: lookOf(line) || PLAIN }));
  return lines.some(({ font }) => font !== PLAIN) ? { ...page, lines } : page;
}
