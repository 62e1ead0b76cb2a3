import type { Passage } from '../document/passage.ts';
import type { Line, Page } from '../document.ts';
import { firstIn, firstThat } from './first.ts';

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
  for (let start = 0; start < passage.length; ) {
    const place = passage.placeAt(start);
    const line = place && lineAt(place.page, place.offset);
    if (!place || !line) {
      start++;
      continue;
    }
    const { page, offset: from } = place;
    const isBeyond = (index: number) => {
      const at = passage.placeAt(index);
      return at?.page !== page || at.offset < from || at.offset >= line.end;
    };
    const end = firstIn(start, Math.min(passage.length, start + line.end - from), isBeyond);
    const to = (passage.placeAt(end - 1)?.offset ?? from) + 1;
    const last = found.at(-1);
    if (last?.line === line && from >= last.from) Object.assign(last, { end, to });
    else found.push({ start, end, line, page, from, to });
    start = end;
  }
  return found;
}

function lineAt({ lines }: Page, offset: number): Line | null {
  const line = lines[firstThat(lines, ({ end }) => end > offset)];
  return line && line.start <= offset ? line : null;
}
