import type { Attendance, Deliberation } from '../../schemas/deliberation.ts';
import type { Roster } from '../members.ts';
import { summaryOf } from '../record/summary.ts';
import type { RollCallEntry } from './entry.ts';

/** Who stands in the roll of an act, by the key of each. */
export interface Standing {
  entries: readonly RollCallEntry[];
  byKey: ReadonlyMap<string, RollCallEntry>;
}

const known = new WeakMap<Roster, WeakMap<Attendance, Map<string, Standing>>>();

/**
 * The roll of an act, shared by the acts of a sitting that have the same lists and the same vote. `settles`
 * tells whether the roster alone told everybody apart: when the other names of the act were needed, its roll
 * can serve no other act.
 */
export function standingOf(
  record: Deliberation,
  roster: Roster,
  make: () => { standing: Standing; settles: boolean },
): Standing {
  const ofLists = known.get(roster) ?? new WeakMap<Attendance, Map<string, Standing>>();
  known.set(roster, ofLists);
  const alike = ofLists.get(record.attendance) ?? new Map<string, Standing>();
  ofLists.set(record.attendance, alike);
  const key = keyOf(record);
  const before = alike.get(key);
  if (before) return before;
  const { standing, settles } = make();
  if (settles) alike.set(key, standing);
  return standing;
}

/** Everything a roll depends on, apart from the lists. */
const keyOf = (record: Deliberation): string =>
  JSON.stringify([
    record.sitting.date,
    record.vote,
    summaryOf(record).vote,
    record.attendance.changes.length > 0 && record.number,
  ]);
