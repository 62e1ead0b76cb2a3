import { cutAt, type Extent, type Part, SAME } from './cut.ts';
import type { Piece } from './piece.ts';
import type { Cell, Row } from './rows.ts';

/** Edges no further apart than this, in points, are one edge. */
const FLUSH = 2;

/**
 * The columns of a table, known better with each row taken in: every cell stands under one column of its own.
 */
export class Columns {
  private columns: Extent[];
  private readonly lefts: number[][];
  readonly rows: string[][] = [];

  constructor(widest: Row) {
    this.columns = widest.map(({ left, right }) => ({ left, right }));
    this.lefts = widest.map(() => []);
  }

  get first(): Extent {
    return this.columns[0] ?? { left: 0, right: 0 };
  }

  /** What stands in each column begins at the same edge. */
  get isFlushLeft(): boolean {
    return this.lefts.every(([first = 0, ...others]) =>
      others.every((left) => Math.abs(left - first) < FLUSH),
    );
  }

  /** Takes a row in; false, and nothing changes, when it does not stand under these columns. */
  take(row: Row, isLoose = false): boolean {
    const placed = this.placesOf(row, this.rows.length > 0 && !isLoose);
    if (!placed || (isLoose && !this.fits(placed))) return false;
    const wider = this.columns.map((column, index) => union(column, placed[index] ?? []));
    if (wider.some(({ left }, index) => left < (wider[index - 1]?.right ?? -Infinity) + SAME)) return false;
    this.columns = wider;
    this.rows.push(this.columns.map((_, index) => (placed[index] ?? []).map(({ text }) => text).join(' ')));
    placed.forEach((parts, index) => {
      if (parts?.[0]) this.lefts[index]?.push(parts[0].left);
    });
    return true;
  }

  /** Words that are not set as cells stand under a column by chance, unless they keep to one of its edges. */
  private fits(placed: readonly (Part[] | undefined)[]): boolean {
    return this.columns.every((column, index) =>
      (placed[index] ?? []).every(
        (part) =>
          !overlap(column, part) ||
          Math.abs(part.left - column.left) < FLUSH ||
          Math.abs(part.right - column.right) < FLUSH ||
          (part.left > column.left && part.right < column.right),
      ),
    );
  }

  /** Adds a line to the first cell of the last row. */
  extend(text: string): void {
    const [first = '', ...others] = this.rows.at(-1) ?? [];
    this.rows.splice(-1, 1, [`${first} ${text}`, ...others]);
  }

  /** The parts of a row by column; null when two of its cells share one, or one of them none. */
  private placesOf(row: Row, isSure: boolean): (Part[] | undefined)[] | null {
    const placed: (Part[] | undefined)[] = [];
    const floating: [number, Cell][] = [];
    const reached: number[] = [];
    for (const [rank, cell] of row.entries()) {
      const own = this.partsOf(cell, isSure, isSure && rank === 0);
      if (!own) return null;
      if (own.size === 0) floating.push([rank, cell]);
      for (const [column, parts] of own) {
        if (placed[column]) return null;
        placed[column] = parts;
        reached[rank] = column;
      }
    }
    for (const [rank, cell] of floating) {
      const column = this.freeFor(cell, placed, reached.slice(0, rank).at(-1) ?? -1);
      if (column === null) return null;
      placed[column] = cell.pieces;
      reached[rank] = column;
    }
    return placed;
  }

  /** What a cell gives to the columns it stands under: none when it stands between two. */
  private partsOf({ pieces }: Cell, isSure: boolean, maySpan: boolean): Map<number, Part[]> | null {
    const own = new Map<number, Part[]>();
    const between: Piece[] = [];
    for (const piece of pieces) {
      const under = this.columns.flatMap((column, index) => (overlap(column, piece) ? [index] : []));
      const columns = under.map((index) => this.columns[index] as Extent);
      const parts = under.length > 1 ? cutAt(piece, columns, isSure) : [piece];
      if (!parts) return pieces.length === 1 && maySpan ? this.spanOf(piece, under) : null;
      if (under.length === 0) between.push(piece);
      for (const [rank, column] of under.entries())
        own.set(column, [...(own.get(column) ?? []), parts[rank] as Part]);
    }
    if (between.length === 0 || own.size === 0) return own;
    const [column] = own.keys();
    return own.size === 1 ? new Map([[column as number, pieces]]) : null;
  }

  /** « TOTAL » over the columns that name what is counted: it stands in the first, and widens none. */
  private spanOf({ text }: Piece, under: readonly number[]): Map<number, Part[]> {
    const partIn = (column: number): Part => ({
      ...(this.columns[column] as Extent),
      text: column === under[0] ? text : '',
    });
    return new Map(under.map((column) => [column, [partIn(column)]]));
  }

  /** The nearest of the free columns between those that hold the cells beside. */
  private freeFor({ left, right }: Cell, placed: readonly unknown[], after: number): number | null {
    let nearest: { column: number; distance: number } | null = null;
    for (let column = after + 1; column < this.columns.length && !placed[column]; column++) {
      const { left: from, right: to } = this.columns[column] as Extent;
      const distance = Math.max(from - right, left - to);
      if (distance < (nearest?.distance ?? Infinity)) nearest = { column, distance };
    }
    return nearest?.column ?? null;
  }
}

const overlap = (column: Extent, { left, right }: Extent): boolean =>
  left < column.right - SAME && right > column.left + SAME;

const union = ({ left, right }: Extent, parts: readonly Extent[]): Extent => ({
  left: Math.min(left, ...parts.map((part) => part.left)),
  right: Math.max(right, ...parts.map((part) => part.right)),
});
