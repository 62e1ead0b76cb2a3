import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { type Cell, cellsOf, drawnCells } from '../../tables/placed-cells.ts';

/** What the titles of columns announce. */
const TITLES = {
  number: /^\W*(?:n\s?[°º]s?(?:\s(?:de\s)?(?:la\s)?d[ée]lib[ée]ration)?|num[ée]ros?|rang)\W*$/iu,
  subject: /^\W*(?:objets?|intitul[ée]s?|titres?|libell[ée]s?)(?!\p{L})/iu,
  rapporteur: /^\W*rapporteure?s?\W*$/iu,
  outcome: /^\W*(?:d[ée]cisions?|r[ée]sultats?|votes?|sens\sdu\svote)(?!\p{L})/iu,
};
type Title = keyof typeof TITLES;

/** What a title of a column announces. */
export const titleIn = (text: string): Title | undefined =>
  (Object.keys(TITLES) as Title[]).find((each) => TITLES[each].test(text));

interface Column {
  title: Title;
  left: number;
  right: number;
}

/** A rank that stands alone in the column of numbers. */
const RANK = /^\d{1,3}$/;
/** A rank stands so near to the title of its column, in points. */
const NEAR = 15;

/** The columns of a table drawn on its page, by their titles; none where no line has the titles, or places. */
export class ListColumns {
  private readonly columns: Column[];

  constructor(
    private readonly pages: readonly Page[],
    lines: readonly Line[],
  ) {
    const heads = lines.map((line) => this.titlesOf(line));
    this.columns = heads.find((titles) => titles.length > 2 && titles[0]?.title === 'number') ?? [];
  }

  /** How long the rank is that opens a line, drawn apart in the column of numbers; 0 where none does. */
  rankAt(line: Line): number {
    const [numbers] = this.columns;
    if (!numbers || !/^\d/.test(line.text)) return 0;
    const [first] = drawnCells(Passage.of(this.pages, [line]));
    const isRank = first?.place && RANK.test(first.passage.text) && away(first.place, numbers) < NEAR;
    return isRank ? first.passage.length : 0;
  }

  /** The column that a cell with words stands in: the one whose title is nearest. */
  titleOf(cell: Line): Title | null {
    const [{ place } = { place: null }] = this.columns.length > 0 ? this.cellsOf(cell) : [];
    if (!place) return null;
    const [nearest] = this.columns
      .filter(({ title }) => title !== 'number')
      .sort((a, b) => away(place, a) - away(place, b));
    return nearest?.title ?? null;
  }

  private titlesOf(line: Line): Column[] {
    if (!TITLES.number.test(line.text.split('\t', 1)[0] ?? '')) return [];
    return this.cellsOf(line).flatMap(({ passage, place }) => {
      const title = titleIn(passage.text);
      return title && place && place.of === undefined
        ? [{ title, left: place.left, right: place.right }]
        : [];
    });
  }

  private cellsOf(line: Line): Cell[] {
    return cellsOf(Passage.of(this.pages, [line]));
  }
}

/** White space between two extents across the page; 0 when one stands above the other. */
const away = (a: Omit<Column, 'title'>, b: Omit<Column, 'title'>): number =>
  Math.max(0, a.left - b.right, b.left - a.right);
