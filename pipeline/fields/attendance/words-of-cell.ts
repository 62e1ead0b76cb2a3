import { Passage } from '../../document/passage.ts';
import type { Piece } from '../../tables/piece.ts';
import type { Cell, Row } from '../../tables/rows.ts';

/** The words of a cell, in one line: « Jean- » + « Baptiste » is one word. */
export const wordsOf = ({ pieces }: Cell, passage: Passage): Passage =>
  pieces
    .map((piece) => passage.slice(...rangeOf(piece, passage)))
    .reduce((above, words) => Passage.join([above, words], above.text.endsWith('-') ? '' : ' '));

/** Where a piece stands in the passage, whose line it need not fill. */
export function rangeOf({ start, end, runs, page }: Piece, passage: Passage): [number, number] {
  const [from, to] = [runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0];
  const isOwn = (index: number): boolean => {
    const place = passage.placeAt(index);
    return place?.page === page && place.offset >= from && place.offset < to;
  };
  let [first, last] = [start, end];
  while (first < last && !isOwn(first)) first++;
  while (last > first && !isOwn(last - 1)) last--;
  return [first, last];
}

/** The passage in which lines stand for the rows of a table. */
export function inPlaceOf(rows: readonly Row[], lines: readonly Passage[], passage: Passage): Passage {
  const ranges = rows.flatMap((row) =>
    row.flatMap(({ pieces }) => pieces.map((piece) => rangeOf(piece, passage))),
  );
  return Passage.join([
    passage.slice(0, Math.min(...ranges.map(([from]) => from))).trim(),
    Passage.join(lines, '\n'),
    passage.slice(Math.max(...ranges.map(([, to]) => to))).trim(),
  ]);
}
