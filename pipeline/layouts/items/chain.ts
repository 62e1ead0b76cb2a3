import type { Heading } from '../heading.ts';

/** The longest run of headings whose ranks follow one another (a rank may be skipped). */
export function chain(all: readonly Heading[]): Heading[] {
  const headings = surestOf(all);
  const length: number[] = [];
  const previous: number[] = [];
  headings.forEach(({ rank }, i) => {
    length[i] = 1;
    previous[i] = -1;
    for (let j = Math.max(0, i - 200); j < i; j++) {
      const step = (rank ?? 0) - (headings[j]?.rank ?? 0);
      // The latest of equals wins: an agenda announces the same ranks before the items themselves.
      if (
        ((step >= 1 && step <= 3) || opensHundred(headings[j]?.rank ?? 0, rank ?? 0)) &&
        (length[j] ?? 0) + 1 >= (length[i] ?? 0)
      )
        [length[i], previous[i]] = [(length[j] ?? 0) + 1, j];
    }
  });
  let at = length.lastIndexOf(Math.max(...length));
  const run: Heading[] = [];
  for (; at >= 0; at = previous[at] ?? -1) run.unshift(headings[at] as Heading);
  return run;
}

/** « Rapport n° 104 », then « Rapport n° 201 »: each matter has its hundred. */
const opensHundred = (above: number, rank: number): boolean =>
  above >= 100 &&
  rank > above &&
  rank % 100 >= 1 &&
  rank % 100 <= 3 &&
  Math.floor(rank / 100) > Math.floor(above / 100);

/** A rank that is read surely elsewhere is not that of a heading where it may be another sign. */
function surestOf(headings: readonly Heading[]): readonly Heading[] {
  if (!headings.some(({ isMisread }) => isMisread)) return headings;
  const sure = new Set(headings.filter(({ isMisread }) => !isMisread).map(({ rank }) => rank));
  const isBetween = (rank: number | null): boolean => sure.has((rank ?? 0) - 1) && sure.has((rank ?? 0) + 1);
  return headings.filter(({ rank, isMisread }) => !isMisread || (!sure.has(rank) && isBetween(rank)));
}
