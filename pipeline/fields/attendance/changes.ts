import type { AttendanceChange, Person } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../document/passage.ts';
import {
  HOLDS,
  ITEMS,
  MOVEMENTS,
  NOTE_OF_PROXY,
  NUMBERS_OF_ITEMS,
  SAYS_MOVED,
  THEN_LEFT,
} from '../../french/attendance/movement-words.ts';
import { timeIn } from '../../french/dates/times.ts';
import { foldInPlace } from '../../french/fold.ts';

/** What a note says of somebody's coming and going. */
export const changesOf = (person: Person, note: Passage, isAway = false): AttendanceChange[] =>
  note.split(THEN_LEFT).flatMap((part) => changeOf(person, part, isAway) ?? []);

/**
 * What words say of somebody's coming or going; null when they say nothing of the kind. In a list of those
 * absent, « jusqu'au point 4 » is « absent jusqu'au point 4 ».
 */
function changeOf(person: Person, note: Passage, isAway = false): AttendanceChange | null {
  const text = note.flat.replace(/^[([]\s?(.*?)\s?[)\]]?$/, '$1');
  const folded = foldInPlace(text);
  const said = isAway ? `absent ${folded}` : folded;
  const kind = MOVEMENTS.find(([, pattern]) => pattern.test(said))?.[0];
  const time = timeIn(note)?.time ?? null;
  const items = itemsIn(text, folded);
  const isOfNothing = kind === 'partial' && time === null && items.length === 0;
  const isOfProxy = HOLDS.test(folded) || (NOTE_OF_PROXY.test(folded) && !SAYS_MOVED.test(folded));
  if (!kind || isOfNothing || isOfProxy) return null;
  return { person, kind, time, items, text };
}

/** « n°s 3 et 16 », « points 4 à 6 » */
function itemsIn(text: string, folded: string): string[] {
  const [start = 0, end = 0] = ITEMS.exec(folded)?.indices?.groups?.list ?? [];
  const list = text.slice(start, end);
  const items: string[] = [];
  for (const match of list.matchAll(NUMBERS_OF_ITEMS)) {
    const number = (match.groups?.number ?? '').replace(/[./_-]+$/, '');
    const from = Number(items.at(-1));
    const isRange = match.groups?.range !== undefined && Number(number) > from && Number(number) - from < 100;
    for (let between = from + 1; isRange && between < Number(number); between++) items.push(String(between));
    items.push(number);
  }
  return items;
}
