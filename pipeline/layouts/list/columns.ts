import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { type ColumnTitle, columnTitleIn, HAS_NUMBER } from '../../french/lists/columns.ts';
import { COUNT_HEAD, PRESENTER_ALONE } from '../../french/lists/rows.ts';
import { firstThat } from '../../tables/first.ts';
import { type Cell, cellsOf, drawnCells, gap, type Place } from '../../tables/placed-cells.ts';
import { cutLine } from '../cut-line.ts';

interface Column {
  title: ColumnTitle;
  left: number;
  right: number;
}

/** « 2025-061 », « DEL_12 »: a number, alone in its cell. */
const IS_NUMBER = /^(?=\S*\d)[\p{Lu}\d][\p{Lu}\d/._-]{1,20}$/u;
/** A rank that stands alone in the column of numbers. */
const RANK = /^\d{1,3}$/;
/** A rank stands so near to the title of its column, in points. */
const NEAR = 15;

/** The columns of a table drawn on its page, by their titles; none where no line has the titles, or places. */
export class ListColumns {
  private readonly columns: Column[];
  /** The line of their titles. */
  readonly head: Line | undefined;
  /** Of a text without places, the titles that tabs part. */
  private readonly tabbed: Cell[];
  /** Of a plain text, the titles that rules part: « | N° | Objet | Débat | Décision | ». */
  private readonly ruled: readonly string[];

  constructor(
    private readonly pages: readonly Page[],
    lines: readonly Line[],
  ) {
    const heads = lines.map((line, index) => this.titlesOf(line, lines.slice(Math.max(0, index - 2), index)));
    const head = lines.find(
      ({ text, box }) =>
        box === null &&
        text.includes('\t') &&
        text.split('\t').some((title) => columnTitleIn(title) === 'subject'),
    );
    this.tabbed = head ? this.cellsOf(head) : [];
    const ruled = lines.find(({ text, box }) => box === null && isRuledHead(text.split('|')));
    this.ruled = ruled ? ruled.text.split('|') : [];
    const titled = heads.findIndex(
      (titles) => titles.length > 2 && titles.some(({ title }) => title === 'number'),
    );
    this.head = lines[titled];
    this.columns = heads[titled] ?? [];
  }

  /**
   * « M. ROUX | 2025-061 | Tarifs »: where the number stands in its line, drawn apart in a column that is not the
   * first; null where none does.
   */
  numberIn(line: Line): [start: number, end: number] | null {
    // « Ordre | N° délib. »: the number of the act stands after its rank.
    const numbers = this.columns.findLastIndex(({ title }) => title === 'number');
    if (numbers < 1) return null;
    for (const { passage, place } of drawnCells(Passage.of(this.pages, [line]))) {
      const at = passage.placeAt(0);
      if (!at || !place || !IS_NUMBER.test(passage.text) || this.#nearestTo(place)?.title !== 'number')
        continue;
      return [at.offset - line.start, at.offset - line.start + passage.length];
    }
    return null;
  }

  /** How long the rank is that opens a line, drawn apart in the column of numbers; 0 where none does. */
  rankAt(line: Line): number {
    const [numbers] = this.columns;
    if (numbers?.title !== 'number' || !/^\d/.test(line.text)) return 0;
    const [first] = drawnCells(Passage.of(this.pages, [line]));
    const isRank = first?.place && RANK.test(first.passage.text) && away(first.place, numbers) < NEAR;
    return isRank ? first.passage.length : 0;
  }

  /** The column that a cell with words stands in: the one whose title is nearest. */
  titleOf(cell: Line): ColumnTitle | null {
    const [{ place } = { place: null }] = this.columns.length > 0 ? this.cellsOf(cell) : [];
    if (place) return this.#nearestTo(place, ({ title }) => title !== 'number')?.title ?? null;
    const tabbed = this.#tabbedTitleOf(cell);
    return tabbed === 'none' ? null : tabbed;
  }

  /** « Administration générale Installation d'une conseillère », « Mme ROUX Créances éteintes »: cells so close that no tab parts them. */
  apart(cell: Line): Line[] {
    const parts = this.#cutAt(cell, 'none').flatMap((part) => {
      const presented = this.#cutAt(part, 'rapporteur');
      return presented.some(({ text }) => PRESENTER_ALONE.test(text)) ? presented : [part];
    });
    return parts.length > 0 ? parts : [cell];
  }

  /** A cell cut where its words enter or leave the column of a title. */
  #cutAt(cell: Line, title: ColumnTitle): Line[] {
    if (!this.columns.some((column) => column.title === title)) return [cell];
    const pieces = drawnCells(Passage.of(this.pages, [cell])).map(({ passage, place }) => ({
      isUnder: place !== null && this.#nearestTo(place)?.title === title,
      at: (passage.placeAt(0)?.offset ?? cell.start) - cell.start,
    }));
    const starts = pieces.filter(({ isUnder }, index) => index > 0 && isUnder !== pieces[index - 1]?.isUnder);
    const cuts = [0, ...starts.map(({ at }) => at), cell.text.length];
    return cuts.slice(1).map((end, index) => cutLine(cell, cuts[index] as number, end));
  }

  #nearestTo(place: Place, isMeant: (column: Column) => boolean = () => true): Column | undefined {
    return this.columns.filter(isMeant).sort((a, b) => away(place, a) - away(place, b))[0];
  }

  /** Whether the titles of columns were found. */
  get areKnown(): boolean {
    return this.columns.length + this.tabbed.length + this.ruled.length > 0;
  }

  /** A cell under a title that names nothing of an act, « Observations », in the table of a web page or of a plain text. */
  isOfNone(cell: Line): boolean {
    if (this.ruled.length > 0) return this.#ruledTitleOf(cell) === 'none';
    return this.#tabbedTitleOf(cell) === 'none';
  }

  /** The title over a cell of a text whose cells tabs part. */
  #tabbedTitleOf(cell: Line): ColumnTitle | null {
    const place = cell.box === null && this.tabbed.length > 0 ? this.cellsOf(cell)[0]?.place : null;
    if (!place) return null;
    const away = (title: Cell) => (title.place ? gap(title.place, place) : Number.POSITIVE_INFINITY);
    const nearest = this.tabbed.reduce((best, title) => (away(title) < away(best) ? title : best));
    return (away(nearest) < 1 && columnTitleIn(nearest.passage.text)) || null;
  }

  /** The title over a cell between rules, in a line that has as many as the titles. */
  #ruledTitleOf({ page, start }: Line): ColumnTitle | undefined {
    const lines = this.pages.find(({ number }) => number === page)?.lines ?? [];
    const line = lines[firstThat(lines, ({ end }) => end > start)];
    if (line?.text.split('|').length !== this.ruled.length) return undefined;
    const rank = line.text.slice(0, start - line.start).split('|').length - 1;
    return columnTitleIn(this.ruled[rank] ?? '');
  }

  private titlesOf(line: Line, above: readonly Line[]): Column[] {
    const wrapped = HAS_NUMBER.test(line.text) ? null : this.#numberAbove(line, above);
    if (!wrapped && !HAS_NUMBER.test(line.text)) return [];
    const own = this.cellsOf(line).flatMap((cell) => titlesApart(cell));
    const cells = wrapped ? [wrapped, ...own] : own;
    if (!cells.some(({ passage }) => columnTitleIn(passage.text) === 'number')) return [];
    return cells.flatMap(({ passage, place }) => {
      const title = columnTitleIn(passage.text);
      return title && place && place.of === undefined
        ? [{ title, left: place.left, right: place.right }]
        : [];
    });
  }

  /** « N° » + « délibération », above « Rapporteur | Objet | Vote »: a title of two lines. */
  #numberAbove(line: Line, above: readonly Line[]): Cell | null {
    const [first] = above;
    if (above.length < 2 || !first?.box || !line.box || !HAS_SUBJECT_TITLE.test(line.text)) return null;
    const isTitle = columnTitleIn(above.map(({ text }) => text.trim()).join(' ')) === 'number';
    return isTitle ? (this.cellsOf(first)[0] ?? null) : null;
  }

  private cellsOf(line: Line): Cell[] {
    return cellsOf(Passage.of(this.pages, [line]));
  }
}

const isRuledHead = (titles: readonly string[]): boolean =>
  titles.length > 2 && titles.some((title) => columnTitleIn(title) === 'subject');

/** « Objet », « Intitulé », between the titles of other columns. */
const HAS_SUBJECT_TITLE = /(?<!\p{L})(?:objet|intitul[ée]|libell[ée]|titre|d[ée]lib[ée]ration)(?!\p{L})/iu;

/** « Thème N° », « Délibération Rapporteur Pour Contre », drawn apart over narrow columns: each is a title. */
function titlesApart(cell: Cell): Cell[] {
  if (columnTitleIn(cell.passage.text)) return [cell];
  const pieces = drawnCells(cell.passage);
  const isTitle = (text: string) => columnTitleIn(text) !== undefined || COUNT_HEAD.test(text);
  return pieces.every(({ passage }) => isTitle(passage.text)) ? pieces : [cell];
}

/** White space between two extents across the page; 0 when one stands above the other. */
const away = (a: Omit<Column, 'title'>, b: Omit<Column, 'title'>): number =>
  Math.max(0, a.left - b.right, b.left - a.right);
