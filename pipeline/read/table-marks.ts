import type { MarkedCell } from '../document.ts';
import type { MarkupWords } from './markup-words.ts';

/** A cell that claims more is not believed. */
const MOST = 50;

/** The tables of a tree of elements, as they are met. One that holds another lays out a page: it is none. */
export class TableMarks {
  readonly found: MarkedCell[][][] = [];
  private readonly around: { rows: MarkedCell[][]; holdsTable: boolean }[] = [];

  constructor(private readonly words: Pick<MarkupWords, 'tables' | 'rows' | 'cells' | 'spans'>) {}

  /** An element begins at a place of the text. */
  open(name: string, attributes: Record<string, string>, at: number): void {
    const { tables, rows, cells, spans } = this.words;
    const table = this.around.at(-1);
    if (tables.has(name)) {
      if (table) table.holdsTable = true;
      this.around.push({ rows: [], holdsTable: false });
    } else if (rows.has(name)) table?.rows.push([]);
    else if (cells.has(name)) {
      const count = (attribute: string) => Math.min(MOST, Math.max(1, Number(attributes[attribute]) || 1));
      const cell = { start: at, end: at, columns: count(spans.columns), rows: count(spans.rows) };
      table?.rows.at(-1)?.push(cell);
    }
  }

  /** The element ends. */
  close(name: string, at: number): void {
    if (this.words.cells.has(name)) {
      const cell = this.around.at(-1)?.rows.at(-1)?.at(-1);
      if (cell) cell.end = Math.max(cell.start, at);
    } else if (this.words.tables.has(name)) {
      const table = this.around.pop();
      if (table && !table.holdsTable) this.found.push(table.rows);
    }
  }
}
