import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { columnTitleIn } from '../../french/lists/columns.ts';
import { BEGINS_OUTCOME, COUNT_HEAD } from '../../french/lists/rows.ts';
import { cellsOf, drawnCells, overlaps, type Place } from '../../tables/placed-cells.ts';
import { cutLine } from '../cut-line.ts';
import { saysOutcome } from './cells.ts';

/** Where the columns of a table stand across the page. */
interface Columns {
  titles: { title: Title; place: Place }[];
  /** Where the column of outcomes begins. */
  left: number;
}
type Title = 'subject' | 'rapporteur' | 'outcome' | 'none';
/** What a line holds of one column. */
export interface Part {
  title: Title;
  line: Line;
}

/** The columns of a table drawn without numbers: the lines below its head, and what each holds; null where there is none. */
export function columnsIn(
  pages: readonly Page[],
  lines: readonly Line[],
): { below: Line[]; partsOf: (line: Line) => Part[] } | null {
  const at = lines.findIndex((line) => titlesOf(pages, line) !== null);
  const titles = lines[at] ? titlesOf(pages, lines[at]) : untitled(pages, lines);
  if (!titles) return null;
  const below = lines.slice(at + 1).filter(({ text }) => text !== lines[at]?.text);
  const columns = { titles, left: leftOfOutcomes(pages, below, titles) };
  return { below, partsOf: (line) => partsOf(pages, line, columns) };
}

/** The titles of a head that names what was decided and how, and no number. */
function titlesOf(pages: readonly Page[], line: Line): Columns['titles'] | null {
  if (line.box === null || !line.text.includes('\t')) return null;
  const cells = cellsOf(Passage.of(pages, [line])).flatMap(({ passage, place }) => {
    const title = COUNT_HEAD.test(passage.text) ? 'outcome' : (columnTitleIn(passage.text) ?? 'none');
    return place ? [{ title, place }] : [];
  });
  const [subject, outcome] = ['subject', 'outcome'].map((name) => cells.find(({ title }) => title === name));
  if (!subject || !outcome || outcome.place.left < subject.place.right) return null;
  return cells.every(isNoNumber) ? cells : null;
}

/** So many outcomes show two columns that have no titles, once a row stands on one line. */
const FEWEST_ROWS = 3;

/** « Tarifs du camping | Adopté à l'unanimité », and no head: the columns of these rows. */
function untitled(pages: readonly Page[], lines: readonly Line[]): Columns['titles'] | null {
  const rows = lines.flatMap((line) => {
    const cells = line.box && line.text.includes('\t') ? cellsOf(Passage.of(pages, [line])) : [];
    const [subject, outcome] = cells.map(({ place }) => place);
    const isRow = cells.length === 2 && BEGINS_OUTCOME.test(cells[1]?.passage.text ?? '');
    return isRow && subject && outcome ? [{ subject, outcome }] : [];
  });
  const [row] = rows;
  const told = lines.filter(saysOutcome).length;
  if (!row || told < FEWEST_ROWS || rows.some(({ subject }) => subject.left !== row.subject.left))
    return null;
  return [
    { title: 'subject', place: row.subject },
    { title: 'outcome', place: row.outcome },
  ];
}

const isNoNumber = <T extends { title: string }>(cell: T): cell is T & { title: Title } =>
  cell.title !== 'number';

/** The leftmost of the outcomes that stand under their title. */
function leftOfOutcomes(pages: readonly Page[], lines: readonly Line[], titles: Columns['titles']): number {
  const { place } = titles.find(({ title }) => title === 'outcome') as Columns['titles'][number];
  const lefts = lines.flatMap((line) =>
    drawnCells(Passage.of(pages, [line])).flatMap(({ place: own }, index, all) => {
      const said = all.slice(index).map(({ passage }) => passage.text);
      const isUnder = own && overlaps(own, place);
      // « Pour : 15 » at the left of its column, whose title stands in the middle.
      const isNear = own && index === 0 && nearest(own, titles).title === 'outcome';
      return (isUnder || isNear) && BEGINS_OUTCOME.test(said.join(' ')) ? [own.left] : [];
    }),
  );
  return Math.min(place.left, ...lefts);
}

/** A line cut where its words go from one column to the next. */
function partsOf(pages: readonly Page[], line: Line, columns: Columns): Part[] {
  const pieces = drawnCells(Passage.of(pages, [line])).flatMap(({ passage, place }) => {
    const at = passage.placeAt(0);
    return at && place ? [{ title: titleAt(place, columns), at: at.offset - line.start }] : [];
  });
  const starts = pieces.filter(({ title }, index) => title !== pieces[index - 1]?.title);
  return starts.map(({ title, at }, index) => ({
    title,
    line: cutLine(line, index === 0 ? 0 : at, starts[index + 1]?.at ?? line.text.length),
  }));
}

/** What stands left of the outcomes is of the nearest title there. */
function titleAt(place: Place, { titles, left }: Columns): Part['title'] {
  const isOutcome = (place.left + place.right) / 2 >= left;
  const meant = titles.filter(({ title, place: at }) =>
    isOutcome ? title === 'outcome' || at.left > left : title !== 'outcome' && at.left < left,
  );
  return nearest(place, meant).title;
}

/** The title with least white space between it and a place across the page. */
function nearest(place: Place, titles: Columns['titles']): Columns['titles'][number] {
  const away = (at: Place) => Math.max(0, at.left - place.right, place.left - at.right);
  return titles.reduce((best, each) => (away(each.place) < away(best.place) ? each : best));
}
