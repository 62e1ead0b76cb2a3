import { Passage } from '../document/passage.ts';
import type { Line, Page } from '../document.ts';
import { type Cell, cellsOf, drawnCells, gap } from '../tables/placed-cells.ts';
import { cutLine } from './cut-line.ts';

/** What heads a column of counts. */
const LABEL =
  /^\W*(?:(?:voix|votes?)\s)?(?:pour|contre|abst(?:entions?)?|nppv|ne\sprend\spas\spart(?:\sau\svote)?)\W*$/iu;
const FIGURE = /^\d{1,3}$/;
/** A figure stands so near to the middle of its column, as a part of the way to the next. */
const NEAR = 0.4;

/**
 * « N° | Objet | Pour | Contre | Abst. »: what stands under the labels in a line of the table, as lines that say
 * « Pour », « 22 »; none where no line heads columns of counts.
 */
export function countsUnder(pages: readonly Page[], lines: readonly Line[]): (line: Line) => Line[] {
  const head = lines.find((line) => labelsOf(pages, line).length > 1);
  if (!head) return () => [];
  const labels = labelsOf(pages, head);
  const reach = NEAR * Math.min(...labels.slice(1).map((label, index) => between(labels[index], label)));
  return (line) => {
    if (line === head) return [];
    const figures = pieces(pages, line).filter(({ passage }) => FIGURE.test(passage.text));
    return labels.flatMap((label) => {
      const under = figures.filter((figure) => between(figure, label) <= reach);
      const pair = under.length === 1 ? [label, under[0] as Cell] : [];
      return pair.flatMap((cell) => lineOf(cell, [head, line], cell === label));
    });
  };
}

const labelsOf = (pages: readonly Page[], line: Line): Cell[] =>
  /contre/iu.test(line.text) ? pieces(pages, line).filter(({ passage }) => LABEL.test(passage.text)) : [];

/** The cells of a line: narrow ones are known by what was drawn at once. */
const pieces = (pages: readonly Page[], line: Line): Cell[] =>
  cellsOf(Passage.of(pages, [line])).flatMap((cell) =>
    LABEL.test(cell.passage.text) ? [cell] : drawnCells(cell.passage),
  );

const between = (a: Cell | undefined, b: Cell | undefined): number =>
  a?.place && b?.place ? gap(a.place, b.place) : Number.POSITIVE_INFINITY;

/** The part of its line that a cell is; a label begins a paragraph, for the figure above is not its own. */
function lineOf({ passage }: Cell, lines: readonly Line[], gapAbove: boolean): Line[] {
  const at = passage.placeAt(0);
  const line =
    at &&
    lines.find(({ page, start, end }) => page === at.page.number && start <= at.offset && at.offset < end);
  if (!line) return [];
  const from = at.offset - line.start;
  return [{ ...cutLine(line, from, from + passage.length), gapAbove }];
}
