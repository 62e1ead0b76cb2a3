/** What the elements of a kind of markup do to the lines of its text, by their names. */
export interface MarkupWords {
  /** They begin a line. */
  lines: ReadonlySet<string>;
  /** They begin a line with white space above it. */
  paragraphs: ReadonlySet<string>;
  /** Those of them that hold words and nothing else: a converter may make one of each printed line. */
  plain: ReadonlySet<string>;
  /** They end a line. */
  breaks: ReadonlySet<string>;
  tables: ReadonlySet<string>;
  rows: ReadonlySet<string>;
  /** Cells of a row stand on one line, separated by tabs. */
  cells: ReadonlySet<string>;
  /** The attributes that say how many columns and rows a cell takes. */
  spans: { columns: string; rows: string };
  /** They stand for white space. */
  spaces: ReadonlySet<string>;
  /** The look an element gives to its words, by its name and attributes; null when it gives none. */
  lookOf: (name: string, attributes: Record<string, string>) => string | null;
  /** What is in them is not read. */
  unread: ReadonlySet<string>;
}
