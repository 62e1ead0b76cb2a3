/** [x0, y0, x1, y1] in PDF points, origin bottom left. */
export type Box = [number, number, number, number];

/** An affine transform, as PDF writes it. */
export type Matrix = [number, number, number, number, number, number];

/** A run of characters drawn together: the finest thing that has a box. Offsets are in the page's text. */
export interface Run {
  start: number;
  end: number;
  box: Box;
  /** 0–100, given by OCR only. */
  confidence?: number;
}

/** A printed line. `text` equals the page's text from `start` to `end`. */
export interface Line {
  page: number;
  start: number;
  end: number;
  text: string;
  box: Box | null;
  /** Font height in points, when the source has one. */
  size: number | null;
  /** Name of the font of most of the line, when the source has one: titles often have their own. */
  font: string | null;
  /** Lines of one column or region share a block; numbers grow in reading order. */
  block: number;
  /** White space above this line is larger than between lines of one paragraph. */
  gapAbove: boolean;
}

/** A cell of a table that the source itself marks as one; its place is in the page's text. */
export interface MarkedCell {
  start: number;
  end: number;
  /** How many columns and rows it takes. */
  columns: number;
  rows: number;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  /** The page as `registre text` prints it: lines in reading order. */
  text: string;
  lines: Line[];
  runs: Run[];
  /** From where lines and runs are read to where the page shows them: a sheet scanned aslant or turned. */
  shown?: Matrix;
  /** Tables marked as such, row by row; pages that are drawn mark none. */
  tables?: MarkedCell[][][];
  /** An image, read optically. */
  isOptical?: true;
}

/** A passage of the source: `quote` is the page's text from `start` to `end`. */
export interface Span {
  page: number;
  start: number;
  end: number;
  quote: string;
  box?: Box;
  /** One for each line, when there are several: `box` holds them all. */
  boxes?: Box[];
}
