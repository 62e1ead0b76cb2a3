import type { Line } from '../document.ts';

/** A line that may begin an item of a sitting. */
export interface Heading {
  /** Index of its line in the flow. */
  index: number;
  /** Characters of the line before the title: number, label, bullet. */
  titleAt: number;
  /** Characters of the number in the line, when one is printed. */
  number: [number, number] | null;
  /** Rank, for styles that count 1, 2, 3 … */
  rank: number | null;
  /** The title ends with the line, whatever follows. */
  isOneLine?: true;
  /** Characters of the line up to the end of the title, where its paragraph goes on. */
  titleEnd?: number;
  /** The rank is read as another sign: it counts where no other heading has it. */
  isMisread?: true;
}

/** One way documents mark their items. The style that best separates the decisions is the document's. */
export interface HeadingStyle {
  name: string;
  find(flow: readonly Line[], index: number): Heading | null;
  /** The ranks must follow one another. */
  counted: boolean;
  /** It prints a number or a label; the others are titles known by their look. */
  numbered: boolean;
  /** How surely a heading of this style, by itself, begins an item. */
  weight: number;
}

/** An item of a sitting: its heading, and the lines up to the next. */
export interface Item extends Heading {
  end: number;
  /** The number of the act, where it stands on another line: alone above or below the title, or at its end. */
  numberApart?: Heading;
  /** Another title stands between this one and what was decided: nobody knows of which it is. */
  isDoubtful?: true;
  /** A narrow cell cuts the number: its end is alone on the line below, and the title under that. */
  numberIsCut?: true;
}
