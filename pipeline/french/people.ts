import type { Person } from '../../schemas/deliberation.ts';
import { Passage } from '../passage.ts';
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
