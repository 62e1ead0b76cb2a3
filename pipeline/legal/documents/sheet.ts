/** A page to print and sign: one description, drawn in HTML and in PDF. */
export interface Sheet {
  /** The authority and its body. */
  heading: string;
  title: string;
  lead: string;
  paragraphs: string[];
  table: { columns: Column[]; rows: string[][] };
  /** Article and reservations, in small print. */
  note: string;
  /** Labels of what is filled by hand. */
  blanks: string[];
}

interface Column {
  title: string;
  /** Share of the width. */
  share: number;
}
