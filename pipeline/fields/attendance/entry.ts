import type { AttendanceChange, Person } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../document/passage.ts';
import type { OfficeItem, PersonItem } from '../../french/people/state.ts';

/** A person of a list, with what the list says of whom they vote through. */
export interface Entry {
  person: Person;
  passage: Passage;
  link: PersonItem['link'];
  notes: Passage[];
  /** Who votes for them: a person, an office, null when the list names nobody; absent without a proxy. */
  holder?: Holder | null;
  /** Its words may name several people: nobody of a list. */
  isUnclear?: true;
  /** « (pas de pouvoir donné) » */
  hasNoProxy?: true;
}

/** « à Mme Y », « à M. le Maire » */
export interface Holder {
  person: Person | null;
  passage: Passage;
  notes: Passage[];
  isUnclear?: true;
}

/** A value with the words it was read from. */
export interface Found<T> {
  value: T;
  read: Passage[];
}

export interface FoundProxy {
  grantor: Entry;
  holder: Holder | null;
}

/** Everybody the lists name, each in the list where the words about them put them. */
export interface Roll {
  present: Entry[];
  absent: Entry[];
  excused: Entry[];
  proxies: FoundProxy[];
  changes: Found<AttendanceChange>[];
  /** Names that may be those of several people. */
  unclear: Passage[];
}

/** A person of a list, nothing said of a proxy yet. */
export const entryOf = ({ person, passage, link, notes, isUnclear }: PersonItem): Entry => ({
  person,
  passage,
  link,
  notes,
  ...(isUnclear ? { isUnclear } : {}),
});

/** Somebody, or whoever has an office: « à M. le Maire ». */
export const holderOf = (item: PersonItem | OfficeItem): Holder =>
  item.kind === 'person' ? item : { person: null, passage: item.passage, notes: [] };

/** What stands between parentheses, whether the closing one is printed or not. */
export const insideOf = (note: Passage): Passage =>
  note.slice(1, note.length - (/[)\]]$/.test(note.text) ? 1 : 0));
