import { groupBy } from '../../lib/group-by.ts';
import { type Member, type Roster, rosterOf } from '../../members.ts';
import { digestOf } from '../../output/act-digest.ts';
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

const digests = new WeakMap<readonly RollRow[], string>();

/** Digest of all that a roll says, made once for the pages and the data. */
export function rollDigest(rows: readonly RollRow[]): string {
  const who = (member: Member | null) => member && [member.slug, member.name];
  const digest =
    digests.get(rows) ?? digestOf(rows.map(({ entry, member, holder }) => [entry, who(member), who(holder)]));
  digests.set(rows, digest);
  return digest;
}

interface People {
  rosters: ReadonlyMap<AuthorityEntry['slug'], Roster>;
  rollsOf: ReadonlyMap<Act, readonly RollRow[]>;
}

const known = new WeakMap<Register, People>();

/** The people of a register, told apart once for all the exports. */
export function peopleOf(register: Register): People {
  const before = known.get(register);
  if (before) return before;
  const actsOf = groupBy(register.acts, ({ authority }) => authority.slug);
  const rosters = new Map(register.authorities.map(({ slug }) => [slug, rosterOf(actsOf.get(slug) ?? [])]));
  const rollsOf = new Map(register.acts.map((act) => [act, rollOf(act, rosters.get(act.authority.slug))]));
  const people = { rosters, rollsOf };
  known.set(register, people);
  return people;
}

/** The people of a register are also those of a part of it, whose acts alone would not tell them apart. */
export const sharePeople = (whole: Register, part: Register): unknown => known.set(part, peopleOf(whole));

/** The rolls of all acts of a register, one after the other. */
export const rollsOf = (register: Register): readonly RollRow[] => {
  const people = peopleOf(register);
  return register.acts.flatMap((act) => people.rollsOf.get(act) ?? []);
};

function rollOf(act: Act, roster: Roster | undefined): RollRow[] {
  return rollCall(act, roster).map((entry, i) => ({
    act,
    rank: i + 1,
    entry,
    member: roster?.find(entry.person, act.record.sitting.date) ?? null,
    holder: entry.holder ? (roster?.find(entry.holder, act.record.sitting.date) ?? null) : null,
  }));
}
