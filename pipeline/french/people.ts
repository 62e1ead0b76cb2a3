import type { Person } from '../../schemas/deliberation.ts';
import { Passage } from '../document/passage.ts';
import { scan } from './people/scan.ts';

export interface Named {
  person: Person;
  /** The words of the name. */
  passage: Passage;
  /** What the list says of the person: « (arrivé à 19h10) », « (pouvoir à Y) ». */
  note?: Passage;
}

/**
 * The people of a list, in reading order, whatever parts them: commas, dashes, line ends, « et » or nothing.
 * Whom somebody represents or gives a proxy to is not of the list. Reading stops where the list is over.
 */
export function peopleIn(passage: Passage): Named[] {
  const items = scan(passage);
  return items.flatMap((item, index) => {
    if (item.kind !== 'person' || items[index - 1]?.kind === 'relation') return [];
    const { person, passage, notes } = item;
    return [{ person, passage, ...(notes.length > 0 ? { note: Passage.join(notes) } : {}) }];
  });
}

/** Somebody who votes; `isHeld`: through whoever was named before and holds the power. */
export interface Voter {
  person: Person;
  passage: Passage;
  isHeld?: true;
}

/** The people of a list of voters, and those whose power they hold: « M. X (pouvoir de Mme Y) ». */
export function votersIn(passage: Passage): Voter[] {
  const items = scan(passage);
  return items.flatMap((item, index): Voter[] => {
    const before = items[index - 1];
    if (item.kind !== 'person' || (before?.kind === 'relation' && before.relation !== 'receives')) return [];
    const { person, passage, notes } = item;
    return [
      { person, passage, ...(before?.kind === 'relation' ? { isHeld: true } : {}) },
      ...notes.flatMap(heldIn),
    ];
  });
}

/** « (pouvoir de Mme Y) », « (+ procuration de M. Z) » */
function heldIn(note: Passage): Voter[] {
  const opening = /^[([]\s?(?:(?:\+|et)\s?)?/u.exec(note.text)?.[0].length ?? 0;
  const items = opening > 0 ? scan(note.slice(opening, note.length - 1)) : [];
  const [first] = items;
  if (first?.kind !== 'relation' || first.relation !== 'receives') return [];
  return items.flatMap((item) =>
    item.kind === 'person' ? [{ person: item.person, passage: item.passage, isHeld: true }] : [],
  );
}
