import type { Attendance, Deliberation } from '../../schemas/deliberation.ts';
import { once } from '../lib/once.ts';
import type { Roster } from '../members.ts';
import { summaryOf } from '../record/summary.ts';
import type { RollCallEntry } from './entry.ts';

/** Who stands in the roll of an act, by the key of each. */
export interface Standing {
  entries: readonly RollCallEntry[];
  byKey: ReadonlyMap<string, RollCallEntry>;
}

/** By roster, by lists, by the rest that a roll depends on. */
const alikeOf = once((_: Roster) => once((_: Attendance) => new Map<string, Standing>()));

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
  const alike = alikeOf(roster)(record.attendance);
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
