import type { Passage } from '../../document/passage.ts';
import type { Voter } from '../../french/people.ts';
import { cellsOf, gap } from '../../tables/placed-cells.ts';
import type { Mention } from './mention.ts';
import { isSubject } from './names.ts';
import { listIn } from './voters.ts';

/** Names below a row of counts stand no further down. */
const MOST_LINES = 20;
const REACH = 2000;
const LINE = /[^\n]+/;

/** « Pour | Contre », « 8 | 2 », then names in the cells below: those under a count, if they are as many. */
export function namesInCells(passage: Passage, { cells, count }: Mention): Voter[] {
  if (!cells || !count) return [];
  const places = cells.counts.map(({ start, end }) => cellsOf(passage.slice(start, end))[0]?.place ?? null);
  const own = places[cells.rank];
  if (!own || places.includes(null)) return [];
  const names: Voter[] = [];
  let lines = 0;
  for (const { whole: line } of passage.slice(cells.below, cells.below + REACH).matches(LINE)) {
    const pieces = cellsOf(line).filter(({ passage: { isEmpty } }) => !isEmpty);
    const people = pieces.map((piece) => listIn(piece.passage));
    // « M. X dit qu'il votera contre. », right below the table.
    const isSaid = pieces.some(({ passage: { text } }, index) => isSubject(people[index] ?? [], text));
    if (pieces.length === 0 || people.some(({ length }) => length === 0) || isSaid || ++lines > MOST_LINES)
      break;
    pieces.forEach(({ place }, index) => {
      const distances = places.map((each) => (each && place ? gap(each, place) : Number.POSITIVE_INFINITY));
      if (place && distances.indexOf(Math.min(...distances)) === cells.rank)
        names.push(...(people[index] ?? []));
    });
  }
  return names.length === count ? names : [];
}
