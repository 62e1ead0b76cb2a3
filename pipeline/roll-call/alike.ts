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
 * What stands in the roll of an act: the acts of a sitting share their lists, and most went by the same vote, so
 * that one serves them all. `settles` tells whether the roster alone told everybody apart, without the other names
 * that the act happens to hold.
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

/** All that a roll is made of beside the lists. */
const keyOf = (record: Deliberation): string =>
  JSON.stringify([
    record.sitting.date,
    record.vote,
    summaryOf(record).vote,
    record.attendance.changes.length > 0 && record.number,
  ]);
