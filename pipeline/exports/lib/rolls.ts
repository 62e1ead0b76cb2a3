import { groupBy } from '../../lib/group-by.ts';
import { once } from '../../lib/once.ts';
import { type Member, type Roster, rosterOf } from '../../members.ts';
import { digestOf } from '../../output/act-digest.ts';
import type { Act, AuthorityEntry, Register } from '../../register.ts';
import type { RollCallEntry } from '../../roll-call/entry.ts';
import { rollCall } from '../../roll-call.ts';

/** One line of a roll, its member told apart from the others of the authority. Acts that went alike share theirs. */
export interface RollLine {
  /** Place in the roll of the act, from 1. */
  rank: number;
  entry: RollCallEntry;
  /** Who it is; null when the printed name could be several people. */
  member: Member | null;
  holder: Member | null;
}

/** One member in one act. */
export interface RollRow extends RollLine {
  act: Act;
}

/** Digest of all that a roll says, made once for the pages and the data. */
export const rollDigest = once((roll: readonly RollLine[]): string => {
  const who = (member: Member | null) => member && [member.slug, member.name];
  return digestOf(roll.map(({ entry, member, holder }) => [entry, who(member), who(holder)]));
});

interface People {
  rosters: ReadonlyMap<AuthorityEntry['slug'], Roster>;
  rollsOf: ReadonlyMap<Act, readonly RollLine[]>;
}

/**
 * The people of a register, told apart once for all the exports. Those of a part of it are noted: its acts alone would
 * not tell them apart.
 */
export const peopleOf = once((register: Register): People => {
  const actsOf = groupBy(register.acts, ({ authority }) => authority.slug);
  const rosters = new Map(register.authorities.map(({ slug }) => [slug, rosterOf(actsOf.get(slug) ?? [])]));
  const made: Lines = new Map();
  const rollsOf = new Map(
    register.acts.map((act) => [act, linesOf(act, rosters.get(act.authority.slug), made)]),
  );
  return { rosters, rollsOf };
});

/** The rolls of all acts of a register, one after the other. */
export const rollsOf = (register: Register): RollRow[] => {
  const people = peopleOf(register);
  return register.acts.flatMap((act) => (people.rollsOf.get(act) ?? []).map((line) => ({ act, ...line })));
};

/** Lines by the entries they are made of, which acts share. */
type Lines = Map<readonly RollCallEntry[], readonly RollLine[]>;

function linesOf(act: Act, roster: Roster | undefined, made: Lines): readonly RollLine[] {
  const entries = rollCall(act, roster);
  const lines = made.get(entries) ?? entries.map((entry, i) => lineOf(entry, i + 1, act, roster));
  made.set(entries, lines);
  return lines;
}

function lineOf(entry: RollCallEntry, rank: number, { record }: Act, roster: Roster | undefined): RollLine {
  const { date } = record.sitting;
  return {
    rank,
    entry,
    member: roster?.find(entry.person, date) ?? null,
    holder: entry.holder ? (roster?.find(entry.holder, date) ?? null) : null,
  };
}
