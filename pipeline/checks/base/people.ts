import type { Person } from '../../../schemas/deliberation.ts';
import { type Roster, rosterOf } from '../../members.ts';
import type { Act } from '../../register.ts';
import { type Roll, rollOf } from '../../roll-call.ts';

const rosters = new WeakMap<Act, Roster>();
const rolls = new WeakMap<Act, Roll>();
const wholeRosters = new WeakMap<readonly Act[], Roster>();

/** What a key gives, worked out once for the checks of one run. */
function once<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Who is who in one act. */
export const rosterOfAct = (act: Act): Roster => once(rosters, act, () => rosterOf([act]));

/** Who is who in all acts of the authority. */
export const rosterOfAll = (acts: readonly Act[]): Roster => once(wholeRosters, acts, () => rosterOf(acts));

export const rollOfAct = (act: Act): Roll => once(rolls, act, () => rollOf(act, rosterOfAct(act)));

/** Whether two printings are one person in this act; a doubt is none. */
export function isSame(act: Act, a: Person, b: Person): boolean {
  const member = rosterOfAct(act).find(a);
  return member !== null && member === rosterOfAct(act).find(b);
}

/** Whether the act notes an arrival or a departure of this person: the lists then tell two moments. */
export const hasMoved = (act: Act, person: Person): boolean =>
  act.record.attendance.changes.some((change) => isSame(act, change.person, person));
