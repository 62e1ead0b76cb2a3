import { Passage } from '../../document/passage.ts';
import type { Labelled } from '../../french/labelled.ts';
import { COUNT_LABELS, type CountLabel } from '../../french/sitting/counted-labels.ts';
import { type Cell, cellsOf, gap, type Place } from '../../tables/placed-cells.ts';
import type { Count } from './count-numbers.ts';

const LINE = /[^\n]+/;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 7;
/** No row of counts, nor of labels over them, is wider, whatever its spaces. */
const LONGEST_LINE = 400;
/** Most texts have no such line, and are not looked at line by line. */
const MAY_BE_COUNTS = new RegExp(`^(?:[\\d|]|[^\\S\\n]){3,${LONGEST_LINE}}$`, 'mu');
/** In lines: no label of a narrow column wraps more often. */
const TALLEST = 6;
const WHOLE_LABEL = new RegExp(`^(?:${COUNT_LABELS.source})$`, 'iu');

/**
 * « Afférents au | En | Présents | Qui ont pris part » over « conseil | exercice | | à la délibération » over « 15 | 14 |
 * 10 | 12 »: labels that wrap in narrow columns, each with the number below it. None where a label is not whole.
 */
export function countsInColumns(passage: Passage): Labelled<CountLabel, Count>[] {
  if (!MAY_BE_COUNTS.test(passage.text)) return [];
  const lines = [...passage.matches(LINE)];
  for (const [at, { start, whole: line }] of lines.entries()) {
    if (line.length > LONGEST_LINE || !/^[\d\s|]+$/.test(line.text)) continue;
    const values = filled(line);
    const isRow = values.length >= FEWEST_COLUMNS && values.length <= MOST_COLUMNS;
    if (!isRow || !values.every(({ passage: { text } }) => /^\d{1,3}$/.test(text))) continue;
    const above = lines.slice(Math.max(0, at - TALLEST), at).map(({ whole }) => whole);
    const labels = labelsAbove(values, above);
    if (labels) return values.map((value, index) => pairOf(labels[index] as Passage, value, start));
  }
  return [];
}

const filled = (line: Passage): Cell[] => cellsOf(line).filter(({ passage: { isEmpty } }) => !isEmpty);

/** The label of each value, of the fewest lines above that make all of them whole; of one line, another reading tells. */
function labelsAbove(values: readonly Cell[], above: readonly Passage[]): Passage[] | null {
  const columns: Passage[][] = values.map(() => []);
  for (const [height, line] of above.toReversed().entries()) {
    if (line.length > LONGEST_LINE) return null;
    for (const cell of filled(line)) {
      const column = columns[nearest(cell.place, values)];
      if (!column) return null;
      column.unshift(cell.passage);
    }
    const labels = columns.map((parts) => Passage.join(parts, '\n'));
    if (height > 0 && labels.every(({ flat }) => WHOLE_LABEL.test(flat))) return labels;
  }
  return null;
}

/** The rank of the value a cell stands above; -1 where no place tells. */
function nearest(place: Place | null, values: readonly Cell[]): number {
  const away = (other: Place | null) =>
    place && other && place.of === other.of
      ? Math.min(gap(place, other), Math.abs(place.left - other.left))
      : Number.POSITIVE_INFINITY;
  const distances = values.map((value) => away(value.place));
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : -1;
}

const pairOf = (label: Passage, { passage }: Cell, start: number): Labelled<CountLabel, Count> => ({
  label: { kind: COUNT_LABELS.kindOf(label.flat), passage: label, start, end: start },
  value: { value: Number(passage.text), passage, start, end: start + passage.length },
});
