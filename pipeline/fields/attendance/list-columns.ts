import { Passage } from '../../document/passage.ts';
import { isHolderTitle, isPlaceTitle, type ListKind, labelAlone } from '../../french/attendance/labels.ts';
import { ENDS_WRAPPED_LABEL, LABELS_SIDE_BY_SIDE } from '../../french/attendance/list-starts.ts';
import { foldInPlace } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import { type Cell, cellsOf, type Place } from '../../tables/placed-cells.ts';

/** In points or letters: what stands in a column begins so close to where its label does, or is so close to it. */
const NEAR = 30;

/** A column of a list that stands beside others. */
export interface Column {
  /** « Commune », « Collège »: what stands below lists nobody; « Pouvoir à »: who votes for the absent beside. */
  kind: ListKind | 'place' | 'holder';
  label: Cell;
  cells: Passage[];
  /** Where the cells below begin, under a title set in the middle of its column. */
  left?: number;
}

/** Whether a text may hold labels of lists side by side: most hold none, and are not looked at line by line. */
export const mayHaveLabels = (text: string): boolean =>
  LABELS_SIDE_BY_SIDE.every((label) => label.test(text));

/** The columns of a line of labels: no two are alike, though « Titulaires présents » and « Suppléants présents » list the same; one lists who is there. */
export const labelsIn = (line: Passage): Column[] | null =>
  mayHaveLabels(line.text) ? labelsOf(cellsOf(line)) : null;

/** « Titulaires | Suppléants » over « présents | présents »: labels that wrap, each below the first of its words. */
export function labelsOver(above: Passage | undefined, line: Passage): Column[] | null {
  if (!above || !ENDS_WRAPPED_LABEL.test(line.text) || !mayHaveLabels(`${above.text} ${line.text}`))
    return null;
  const [first, second] = [cellsOf(above), cellsOf(line)];
  if (first.length !== second.length || first.some(({ passage }) => passage.isEmpty)) return null;
  return labelsOf(
    second.map(({ passage, place }, index) => {
      const over = (first[index] as Cell).passage;
      return { passage: Passage.join([over, passage], '\n'), place };
    }),
  );
}

function labelsOf(cells: readonly Cell[]): Column[] | null {
  const columns = cells.flatMap((label): Column[] => {
    const { flat: text } = label.passage;
    const other = isPlaceTitle(text) ? 'place' : isHolderTitle(text) ? 'holder' : null;
    const kind = other ?? labelAlone(text);
    return kind ? [{ kind, label, cells: [] }] : [];
  });
  const kinds = new Set(columns.map(({ kind }) => kind));
  const lists = columns.filter(({ kind }) => kind !== 'place' && kind !== 'holder');
  const titles = new Set(columns.map(({ label }) => foldInPlace(label.passage.flat)));
  const areSeveral = lists.length > 1 || kinds.has('place');
  const isOfLists = kinds.has('present') && areSeveral && titles.size === columns.length;
  return isOfLists && columns.length === cells.length ? columns : null;
}

/** « | Présents | Excusés », « Valdoré | M. X, Mme Y | »: the first cell stands beside a list and under no title. */
export function untitledIn(columns: readonly Column[], rows: readonly Passage[]): Column[] {
  const [first] = columns;
  const own = first?.label.place;
  if (!first || !own || own.of !== undefined || first.kind === 'place') return [];
  for (const row of rows) {
    const [cell, next] = cellsOf(row);
    if (!cell?.place || !next?.place || cell.place.right > own.left - NEAR) continue;
    if (between(next.place, own) > 0 || scan(cell.passage)[0]?.kind === 'relation') return [];
    first.left = next.place.left;
    return [{ kind: 'place', label: cell, cells: [] }];
  }
  return [];
}

/** A row that fills all columns tells where the cells of each begin. */
export function setLefts(columns: readonly Column[], rows: readonly Passage[]): void {
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells.length !== columns.length || cells.some(({ passage }) => passage.isEmpty)) continue;
    const ordered = columns.toSorted((a, b) => (a.label.place?.left ?? 0) - (b.label.place?.left ?? 0));
    cells.forEach(({ place }, index) => {
      const column = ordered[index];
      if (column && place && place.of === undefined) column.left = place.left;
    });
    return;
  }
}

/**
 * The column of a cell: by where the cell begins; in a text without places, by its rank in a row that fills all
 * columns, and a single cell is of the first.
 */
export function columnOf(cell: Cell, cells: readonly Cell[], columns: readonly Column[]): Column | undefined {
  if (cells.length === columns.length && !columns.some(({ label, kind }) => isUntitled(kind, label)))
    return columns[cells.indexOf(cell)];
  const { place } = cell;
  if (!place || place.of !== undefined) return columns[place?.left ?? 0];
  const away = ({ label, left = label.place?.left }: Column) =>
    left === undefined ? Number.POSITIVE_INFINITY : Math.abs(left - place.left);
  const [nearest] = [...columns].sort((a, b) => away(a) - away(b));
  if (nearest && away(nearest) <= NEAR) return nearest;
  // Labels in the middle of their columns: under one of them, and far from the others.
  const close = columns.filter(({ label }) => label.place && between(label.place, place) <= NEAR);
  return close.length === 1 ? close[0] : undefined;
}

/** A column of places that its own first cell stands for. */
const isUntitled = (kind: Column['kind'], { passage }: Cell): boolean =>
  kind === 'place' && !isPlaceTitle(passage.text);

const between = (a: Place, b: Place): number => Math.max(a.left - b.right, b.left - a.right);
