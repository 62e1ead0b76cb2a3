import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { COUNT_HEAD, HAS_AGAINST, HAS_REJECTED, RESULT_HEAD, TICKED } from '../../french/lists/rows.ts';
import { type Cell, cellsOf, drawnCells, gap } from '../../tables/placed-cells.ts';
import { cutLine } from '../cut-line.ts';

const FIGURE = /^\d{1,3}$/;
/** How far a figure may stand from the middle of its column, as a part of the distance to the next column. */
const NEAR = 0.4;

type Under = (line: Line) => Line[];

/**
 * « N° | Objet | Pour | Contre | Abst. »: gives, for a line of the table, the label and the figure of each of
 * these columns, as lines: « Pour », « 22 ». None where no line heads columns of counts.
 */
export function countsUnder(pages: readonly Page[], lines: readonly Line[]): Under | null {
  const head = lines.find((line) => labelsOf(pages, line).length > 1);
  if (!head) return null;
  const labels = labelsOf(pages, head);
  const reach = NEAR * Math.min(...labels.slice(1).map((label, index) => between(labels[index], label)));
  return (line) => {
    if (line === head) return [];
    const figures = pieces(pages, line).filter(({ passage }) => FIGURE.test(passage.text));
    return labels.flatMap((label) => {
      const under = figures.filter((figure) => between(figure, label) <= reach || isInside(figure, label));
      const pair = under.length === 1 ? [label, under[0] as Cell] : [];
      return pair.flatMap((cell) => lineOf(cell, [head, line], cell === label));
    });
  };
}

/** « N° | Objet | Approuvée | Rejetée »: the title over the only cross of a line, as a line; null where none heads such columns. */
export function resultsUnder(pages: readonly Page[], lines: readonly Line[]): Under | null {
  const titlesOf = (line: Line) =>
    HAS_REJECTED.test(line.text)
      ? pieces(pages, line, RESULT_HEAD).filter(({ passage }) => RESULT_HEAD.test(passage.text))
      : [];
  const head = lines.find((line) => titlesOf(line).length > 1);
  if (!head) return null;
  const titles = titlesOf(head);
  const reach = NEAR * Math.min(...titles.slice(1).map((title, index) => between(titles[index], title)));
  return (line) => {
    if (line === head) return [];
    const crosses = pieces(pages, line, RESULT_HEAD).filter(({ passage }) => TICKED.test(passage.text));
    const [cross] = crosses;
    const under = titles.filter((title) => crosses.length === 1 && between(cross, title) <= reach);
    return under.flatMap((title) => lineOf(title, [head], true));
  };
}

/** « 5 contre, 1 abstention », whose figures are in the line, heads no column. */
const labelsOf = (pages: readonly Page[], line: Line): Cell[] => {
  const titles = HAS_AGAINST.test(line.text) ? pieces(pages, line) : [];
  return titles.some(({ passage }) => FIGURE.test(passage.text))
    ? []
    : titles.filter(({ passage }) => COUNT_HEAD.test(passage.text));
};

/** The cells of a line; narrow ones are told apart by their runs. */
const pieces = (pages: readonly Page[], line: Line, label = COUNT_HEAD): Cell[] =>
  cellsOf(Passage.of(pages, [line])).flatMap((cell) =>
    label.test(cell.passage.text) ? [cell] : drawnCells(cell.passage),
  );

const between = (a: Cell | undefined, b: Cell | undefined): number =>
  a?.place && b?.place ? gap(a.place, b.place) : Number.POSITIVE_INFINITY;

/** A figure flush with the begin of a long title, « Abstention ». */
const isInside = ({ place: figure }: Cell, { place: label }: Cell): boolean =>
  figure !== null &&
  label !== null &&
  label.right - label.left > NARROWEST &&
  figure.left >= label.left - SLACK &&
  figure.right <= label.right + SLACK;
/** In points; the columns of a table that its source marks are no places on a page. */
const SLACK = 1;
const NARROWEST = 12;

/** A cell as a line of its own. A label begins a paragraph, so that it is not read with the figure above. */
function lineOf({ passage }: Cell, lines: readonly Line[], gapAbove: boolean): Line[] {
  const at = passage.placeAt(0);
  const line =
    at &&
    lines.find(({ page, start, end }) => page === at.page.number && start <= at.offset && at.offset < end);
  if (!line) return [];
  const from = at.offset - line.start;
  return [{ ...cutLine(line, from, from + passage.length), gapAbove }];
}
