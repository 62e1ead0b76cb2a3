import { Passage } from '../../document/passage.ts';
import type { Voter } from '../../french/people.ts';
import { NAME_ENDED } from '../../french/vote/names.ts';
import { type Cell, cellsOf, gap, overlaps, type Place } from '../../tables/placed-cells.ts';
import type { Mention } from './mention.ts';
import { isSubject } from './names.ts';
import { listIn } from './voters.ts';

/** Names below a row of counts stand no further down. */
const MOST_LINES = 20;
const REACH = 2000;
const LINE = /[^\n]+/;

/**
 * « Pour | Contre », « 8 | 2 », then names in the cells below, or under each count in its own: those under a count, if
 * they are as many.
 */
export function namesInCells(passage: Passage, { cells, count }: Mention): Voter[] {
  if (!cells || !count) return [];
  const counted = cells.counts.map(({ start, end }) => passage.slice(start, end));
  const places = counted.map((each) => cellsOf(each)[0]?.place ?? null);
  if (places.includes(null)) return [];
  const below = piecesBelow(passage.slice(cells.below, cells.below + REACH), counted);
  const own = below.filter(({ place }) => place !== null && columnOf(place, places) === cells.rank);
  const names = listIn(
    Passage.join(
      own.map((piece) => piece.passage),
      '\n',
    ),
  );
  return names.length === count ? names : [];
}

function columnOf(place: Place, places: readonly (Place | null)[]): number {
  const distances = places.map((each) => (each ? gap(each, place) : Number.POSITIVE_INFINITY));
  return distances.indexOf(Math.min(...distances));
}

/** The pieces of the lines that only name people, counts among them, up to the first that does not. */
export function piecesBelow(passage: Passage, counted: readonly Passage[]): Cell[] {
  const found: Cell[] = [];
  let lines = 0;
  for (const { whole: line } of passage.matches(LINE)) {
    const pieces = cellsOf(line).filter(({ passage: { isEmpty } }) => !isEmpty);
    const named = pieces.filter((piece) => !counted.some((count) => isAt(count, piece.passage)));
    if (LABELLED.test(line.text)) break;
    if (pieces.length === 0 || !named.every((piece) => namesPeople(piece, found)) || ++lines > MOST_LINES)
      break;
    found.push(...named);
  }
  return found;
}

/** « Abstention : FRANÇOIS Yves »: told again below the table, by its label. */
const LABELLED = /^\P{L}*\p{L}[^:\n]{2,40}\s?:\s?\p{L}/u;

const isAt = (one: Passage, other: Passage): boolean => {
  const [place, same] = [one.placeAt(0), other.placeAt(0)];
  return place?.page === same?.page && place?.offset === same?.offset && one.text === other.text;
};

/** Names; the end of one that the line above began; not « M. X dit qu'il votera contre. », right below the table. */
function namesPeople({ passage, place }: Cell, above: readonly Cell[]): boolean {
  const people = listIn(passage);
  if (people.length > 0) return !isSubject(people, passage.text);
  const before = above.findLast((other) => place && other.place && overlaps(place, other.place));
  return before !== undefined && NAME_ENDED.test(passage.text);
}
