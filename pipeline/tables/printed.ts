import type { Line, Page } from '../document.ts';
import type { Passage } from '../passage.ts';
import { firstThat } from './first.ts';

/** A printed line of a passage, and the place it takes in it. */
export interface Printed {
  start: number;
  end: number;
  line: Line;
  page: Page;
  /** Its part of the page's text: a line may be cut. */
  from: number;
  to: number;
}

/** The printed lines a passage is made of, in its order: two of them may be one line of its text, at a hyphen. */
export function printedIn(passage: Passage): Printed[] {
  const found: Printed[] = [];
  let last: Printed | null = null;
  for (let index = 0; index < passage.length; index++) {
    const place = passage.placeAt(index);
    if (!place) continue;
    const { page, offset } = place;
    const [end, to] = [index + 1, offset + 1];
    if (last && last.page === page && offset >= last.from && offset < last.line.end)
      Object.assign(last, { end, to });
    else {
      const line = lineAt(page, offset);
      if (line) found.push((last = { start: index, end, line, page, from: offset, to }));
    }
  }
  return found;
}

function lineAt({ lines }: Page, offset: number): Line | null {
  const line = lines[firstThat(lines, ({ end }) => end > offset)];
  return line && line.start <= offset ? line : null;
}
