import { Passage } from '../../pipeline/document/passage.ts';
import type { Line, Page } from '../../pipeline/document.ts';

/** A passage of one page whose lines are those of the text; a blank line makes a gap above the next. */
export function passageOf(text: string): Passage {
  const lines: Line[] = [];
  let start = 0;
  let gapAbove = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim())
      lines.push({ page: 1, start, end, text: line, box: null, size: null, font: null, block: 0, gapAbove });
    gapAbove = line.trim() === '';
    start = end + 1;
  }
  const page: Page = { number: 1, width: 595, height: 842, text, lines, runs: [] };
  return Passage.of([page], lines);
}
