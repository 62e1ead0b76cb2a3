import type { Passage } from '../../document/passage.ts';
import type { ListKind } from '../../french/attendance/labels.ts';
import type { Entry } from './entry.ts';

/** One list of the attendance, or a remark about a member: its label, and the words up to the next label. */
export interface Zone {
  /** `attending`: members where nobody is listed as present, else guests. */
  kind: ListKind | 'remark' | 'attending';
  label: Passage;
  list: Passage;
  /** « Représentés : X par Y », where no proxies were counted: Y sits. */
  areSubstituted?: true;
  /** A line that ends the list and is not understood, with names below it. */
  unread?: Passage;
  /** Who is in it, where more than its own words tell. */
  entries?: readonly Entry[];
  /** Of a remark about one member, all its words: « Arrivée de M. X à 19 h 15 ». */
  sentence?: Passage;
}
