import type { Person } from '../../../schemas/deliberation.ts';
import { once } from '../../lib/once.ts';
import { type Roster, rosterOf } from '../../members.ts';
import type { Act } from '../../register.ts';
import { type Roll, rollOf } from '../../roll-call.ts';

/** Told apart by the act alone, as long as the roster of its authority is not noted. */
const rosterOfAct = once((act: Act): Roster => rosterOf([act]));

/** Who is who in all acts of one authority, worked out once for the checks of one run. */
export const rosterOfAll = once((acts: readonly Act[]): Roster => {
  const roster = rosterOf(acts);
  for (const act of acts) rosterOfAct.note(act, roster);
  return roster;
});

/** The roll call of one act, names told apart by all acts of its authority once they are known. */
export const rollOfAct = once((act: Act): Roll => rollOf(act, rosterOfAct(act)));

/** Whether two printings are one person in this act; a doubt is none. */
export function isSame(act: Act, a: Person, b: Person): boolean {
  const { keyOf } = rollOfAct(act);
  const key = keyOf(a);
  return key !== null && key === keyOf(b);
}

/** Whether the act notes an arrival or a departure of this person: the lists then tell two moments. */
export const hasMoved = (act: Act, person: Person): boolean =>
  act.record.attendance.changes.some((change) => isSame(act, change.person, person));
