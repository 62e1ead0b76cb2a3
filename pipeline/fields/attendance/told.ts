import type { AttendanceChange, Person } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../document/passage.ts';
import type { Movement } from '../../document.ts';
import { MOVEMENT_OF_ALL, TIME_BEFORE_MOVEMENT } from '../../french/attendance/movement-words.ts';
import { fold, foldInPlace } from '../../french/fold.ts';
import { numberOfHint } from '../number.ts';
import { changesOf } from './changes.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Found, Roll } from './entry.ts';
import { zonesOf } from './zones.ts';

/** Members who came or went in the course of the sitting, and from which item; others of the room are not members. */
export function changesTold(movements: readonly Movement[], roll: Roll): Found<AttendanceChange>[] {
  if (movements.length === 0) return [];
  const isMember = memberOf(roll);
  return movements.flatMap(({ said, item }) =>
    peopleOf(said).flatMap(({ person }): Found<AttendanceChange>[] => {
      if (!isMember(person)) return [];
      return changesOf(person, said)
        .filter(({ kind }) => kind !== 'partial')
        .map((change) => {
          const first = change.items?.length === 0 && item ? numberOfHint(item) : null;
          return first
            ? { value: { ...change, items: [first.flat] }, read: [said, first] }
            : { value: change, read: [said] };
        });
    }),
  );
}

function peopleOf(said: Passage): readonly Entry[] {
  const rest = said.slice(TIME_BEFORE_MOVEMENT.exec(foldInPlace(said.text))?.[0].length ?? 0);
  const [zone] = zonesOf(rest).filter(({ sentence }) => sentence);
  const entries = zone ? entriesOf(zone) : [];
  return MOVEMENT_OF_ALL.test(foldInPlace(rest.text)) ? entries : entries.slice(0, 1);
}

/** Listed under this name, or the only one of this family name. */
function memberOf({ present, absent, excused, proxies }: Roll): (person: Person) => boolean {
  const members = [...present, ...absent, ...excused, ...proxies.map(({ grantor }) => grantor)];
  const names = new Set(
    members.flatMap(({ person: { name, familyName } }) => [fold(name), fold(familyName ?? name)]),
  );
  return ({ name, familyName }) => names.has(fold(name)) || names.has(fold(familyName ?? name));
}
