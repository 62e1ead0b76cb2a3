import { Passage } from '../../document/passage.ts';
import type { Labelled } from '../../french/labelled.ts';
import { COUNT_LABELS, type CountLabel, DAY_IN_ROW, NAMES_DAY } from '../../french/sitting/counted-labels.ts';
import { type Cell, cellsOf, drawnCells, gap, type Place } from '../../tables/placed-cells.ts';
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
const COUNT = /^\d{1,3}$/;
const DAY_CELL = new RegExp(`^(?:${DAY_IN_ROW})$`, 'u');
const DAYS = new RegExp(DAY_IN_ROW, 'gu');
const MAY_HAVE_DAYS = new RegExp(`^(?:${DAY_IN_ROW}|[\\d|]|[^\\S\\n]){3,40}$`, 'mu');

/**
 * « Afférents au | En | Présents | Qui ont pris part » over « conseil | exercice | | à la délibération » over « 15 | 14 |
 * 10 | 12 »: labels that wrap in narrow columns, each with the number below it, or « Date de convocation | Présents » over
 * « 3 mai 2024 | 12 ». None where a label is not whole.
 */
export function countsInColumns(passage: Passage): Labelled<CountLabel, Count>[] {
  if (!MAY_BE_COUNTS.test(passage.text) && !MAY_HAVE_DAYS.test(passage.text)) return [];
  const lines = [...passage.matches(LINE)];
  for (const [at, { start, whole: line }] of lines.entries()) {
    if (line.length > LONGEST_LINE || !/^[\d\s|]+$/.test(line.text.replace(DAYS, ''))) continue;
    const values = filled(line);
    const isRow = values.length >= FEWEST_COLUMNS && values.length <= MOST_COLUMNS;
    if (!isRow || !values.every((cell) => isCount(cell) || isDay(cell))) continue;
    if (values.filter(isCount).length < FEWEST_COLUMNS) continue;
    const above = lines.slice(Math.max(0, at - TALLEST), at).map(({ whole }) => whole);
    const labels = labelsAbove(values, above);
    const pairs = values.map((value, index) => ({ value, label: labels?.[index] as Passage }));
    if (labels) return pairs.filter(({ value }) => isCount(value)).map((pair) => pairOf(pair, start));
  }
  return [];
}

const isCount = ({ passage: { text } }: Cell): boolean => COUNT.test(text);
const isDay = ({ passage: { text } }: Cell): boolean => DAY_CELL.test(text);

const filled = (line: Passage): Cell[] => cellsOf(line).filter(({ passage: { isEmpty } }) => !isEmpty);

/** The label of each value, of the fewest lines above that make all of them whole; of one line, another reading tells. */
function labelsAbove(values: readonly Cell[], above: readonly Passage[]): Passage[] | null {
  const columns: Passage[][] = values.map(() => []);
  for (const [height, line] of above.toReversed().entries()) {
    if (line.length > LONGEST_LINE) return null;
    for (const cell of titlesIn(line)) {
      const column = columns[nearest(cell.place, values)];
      if (!column) return null;
      column.unshift(cell.passage);
    }
    const labels = columns.map((parts) => Passage.join(parts, '\n'));
    const areWhole = labels.every(({ flat }, index) =>
      (isDay(values[index] as Cell) ? NAMES_DAY : WHOLE_LABEL).test(flat),
    );
    if (areWhole && (height > 0 || values.some(isDay))) return labels;
  }
  return null;
}

/** « Date de la convocation Membres en exercice Présents », drawn one by one in columns too narrow for tabs. */
function titlesIn(line: Passage): Cell[] {
  const cells = filled(line);
  return cells.length === 1 && cells[0]?.place ? drawnCells(line) : cells;
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

const pairOf = (
  { label, value: { passage } }: { label: Passage; value: Cell },
  start: number,
): Labelled<CountLabel, Count> => ({
  label: { kind: COUNT_LABELS.kindOf(label.flat), passage: label, start, end: start },
  value: { value: Number(passage.text), passage, start, end: start + passage.length },
});
