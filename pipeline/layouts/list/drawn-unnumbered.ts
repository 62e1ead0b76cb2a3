import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { columnTitleIn } from '../../french/list-columns.ts';
import { BEGINS_OUTCOME, COUNT_HEAD } from '../../french/list-rows.ts';
import { cellsOf, drawnCells, overlaps, type Place } from '../../tables/placed-cells.ts';
import { cutLine } from '../cut-line.ts';
import { isBeside, isLevel } from './level.ts';
import { inOneCell } from './one-cell.ts';
import type { Row } from './row.ts';

/** A row under construction: the lines of its cells. */
interface Open {
  subject: Line[];
  rapporteur: Line[];
  outcome: Line[];
  gapAbove: boolean;
  /** What stands above it may be the begin of its title, or a rubric. */
  isDoubtful: boolean;
}

/** Where the columns of a table stand across the page. */
interface Columns {
  titles: { title: Title; place: Place }[];
  /** Where the column of outcomes begins. */
  left: number;
}
type Title = 'subject' | 'rapporteur' | 'outcome' | 'none';
type Part = { title: Title; line: Line };

/**
 * « Intitulé | Résultat du vote », drawn on its page with no column of numbers. What a cell holds is drawn before the
 * next cell: a title after an outcome begins the next row. Nothing where an outcome stands beside no title.
 */
export function drawnUnnumberedRows(
  pages: readonly Page[],
  lines: readonly Line[],
  countsOf: (line: Line) => Line[],
): Row[] {
  const at = lines.findIndex((line) => titlesOf(pages, line) !== null);
  const titles = lines[at] && titlesOf(pages, lines[at]);
  if (!titles) return [];
  const below = lines.slice(at + 1).filter(({ text }) => text !== lines[at]?.text);
  const left = leftOfOutcomes(pages, below, titles);
  const rows: Open[] = [];
  for (const line of below) {
    for (const part of partsOf(pages, line, { titles, left })) take(rows, part);
    rows.at(-1)?.outcome.push(...countsOf(line));
  }
  const whole = rows.filter(
    (row) => row.outcome.some(tells) && (!row.isDoubtful || isLevel(pages, row.subject, row.outcome)),
  );
  return whole.every((row) => isBeside(pages, row.subject, row.outcome))
    ? whole.map((row) => rowOf(pages, row))
    : [];
}

const tells = ({ text }: Line): boolean => BEGINS_OUTCOME.test(text) || COUNT_HEAD.test(text);

const rowOf = (pages: readonly Page[], { subject, rapporteur, outcome }: Open): Row => ({
  number: null,
  subject: Passage.of(pages, subject),
  rapporteur: rapporteur.length > 0 ? Passage.of(pages, rapporteur) : null,
  outcome: inOneCell(Passage.of(pages, outcome)),
  page: subject[0]?.page ?? 1,
});

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

/** A part goes on in the row above, or begins the next. */
function take(rows: Open[], { title, line }: Part): void {
  const last = rows.at(-1);
  if (title === 'none') return;
  if (title !== 'subject') last?.[title].push(line);
  else if (last && goesOn(rows, last, line)) last.subject.push(line);
  else {
    const isAfterRubric = last && last.outcome.length === 0 && last.subject.every(isOfRubric(line));
    rows.push({
      subject: [line],
      rapporteur: [],
      outcome: [],
      gapAbove: line.gapAbove,
      isDoubtful: last !== undefined && last.outcome.length === 0 && !isAfterRubric,
    });
  }
}

/** « FINANCES », or in bold where titles are not. */
const isOfRubric =
  (title: Line) =>
  (line: Line): boolean =>
    line.font !== title.font || (/^\P{Ll}{4,}$/u.test(line.text) && /\p{Ll}/u.test(title.text));

function goesOn(rows: readonly Open[], last: Open, line: Line): boolean {
  if (/^\P{L}*\p{Ll}/u.test(line.text) && !/^\W*\d/.test(line.text)) return true;
  if (line.gapAbove || !isClose(last.subject.at(-1), line)) return false;
  if (last.outcome.length === 0) return !last.subject.every(isOfRubric(line));
  return rows.length > 1 && rows.slice(1).every(({ gapAbove }) => gapAbove);
}

/** In font heights: the lines of a title follow each other so. */
const CLOSE = 2;
const isClose = (above: Line | undefined, { page, box, size }: Line): boolean =>
  above?.page === page && box !== null && above.box !== null && above.box[1] - box[1] < CLOSE * (size ?? 0);
