import { type Member, type Roster, rosterOf } from '../../members.ts';
import type { Act, AuthorityEntry, Register } from '../../register.ts';
import type { RollCallEntry } from '../../roll-call/entry.ts';
import { rollCall } from '../../roll-call.ts';

/** One member in one act, told apart from the other members of the authority. */
export interface RollRow {
  act: Act;
  /** Place in the roll of the act, from 1. */
  rank: number;
  entry: RollCallEntry;
  /** Who it is; null when the printed name could be several people. */
  member: Member | null;
  holder: Member | null;
}

interface People {
  rosters: ReadonlyMap<AuthorityEntry['slug'], Roster>;
  rolls: readonly RollRow[];
}

const known = new WeakMap<Register, People>();

/** The people of a register, told apart once for all the exports. */
export function peopleOf(register: Register): People {
  const before = known.get(register);
  if (before) return before;
  const rosters = new Map(
    register.authorities.map(({ slug }) => [
      slug,
      rosterOf(register.acts.filter(({ authority }) => authority.slug === slug)),
    ]),
  );
  const people = {
    rosters,
    rolls: register.acts.flatMap((act) => rollOf(act, rosters.get(act.authority.slug))),
  };
  known.set(register, people);
  return people;
}

function rollOf(act: Act, roster: Roster | undefined): RollRow[] {
  return rollCall(act, roster).map((entry, i) => ({
    act,
    rank: i + 1,
    entry,
    member: roster?.find(entry.person) ?? null,
    holder: entry.holder ? (roster?.find(entry.holder) ?? null) : null,
  }));
}
