import type { Person } from '../../../schemas/deliberation.ts';
import { type Roster, rosterOf } from '../../members.ts';
import type { Act } from '../../register.ts';
import { type Roll, rollOf } from '../../roll-call.ts';

const rosters = new WeakMap<readonly Act[], Roster>();
const rosterOfAct = new WeakMap<Act, Roster>();
const rolls = new WeakMap<Act, Roll>();

/** Who is who in all acts of one authority, worked out once for the checks of one run. */
export function rosterOfAll(acts: readonly Act[]): Roster {
  const known = rosters.get(acts);
  if (known) return known;
  const roster = rosterOf(acts);
  rosters.set(acts, roster);
  for (const act of acts) rosterOfAct.set(act, roster);
  return roster;
}

/** The roll call of one act, names told apart by all acts of its authority once they are known. */
export function rollOfAct(act: Act): Roll {
  const roll = rolls.get(act) ?? rollOf(act, rosterOfAct.get(act));
  rolls.set(act, roll);
  return roll;
}

/** Whether two printings are one person in this act; a doubt is none. */
export function isSame(act: Act, a: Person, b: Person): boolean {
  const { keyOf } = rollOfAct(act);
  const key = keyOf(a);
  return key !== null && key === keyOf(b);
}

/** Whether the act notes an arrival or a departure of this person: the lists then tell two moments. */
export const hasMoved = (act: Act, person: Person): boolean =>
  act.record.attendance.changes.some((change) => isSame(act, change.person, person));
