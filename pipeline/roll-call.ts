import type { AttendanceChange, Deliberation, Person, Tally } from '../schemas/deliberation.ts';
import { personOf, printedRosterOf, type Roster, rosterOf } from './members.ts';
import type { Act } from './register.ts';
import { deducedVoters } from './roll-call/deduction.ts';
import type { RollCallEntry, Status, VoteCast } from './roll-call/entry.ts';

/** The roll of one deliberation, with the place of anybody in it. */
export interface Roll {
  entries: readonly RollCallEntry[];
  find(person: Person): RollCallEntry | undefined;
  /** The same for all printings of one person of this act; null when it could be several. */
  keyOf(person: Person): string | null;
}

/** Each member the act names, with presence and vote, in the order: present, represented, excused, absent. */
export const rollCall = (act: Act, roster?: Roster): RollCallEntry[] => [...rollOf(act, roster).entries];

const rolls = new WeakMap<Roster, WeakMap<Deliberation, Roll>>();

/** The roll call, to look people up in; made once for those a roster tells apart. */
export function rollOf(act: Act, roster: Roster = rosterOf([act])): Roll {
  const known = rolls.get(roster) ?? new WeakMap<Deliberation, Roll>();
  rolls.set(roster, known);
  const roll = known.get(act.record) ?? madeRoll(act, roster);
  known.set(act.record, roll);
  return roll;
}

function madeRoll(act: Act, roster: Roster): Roll {
  const { record } = act;
  const knownKeyOf = keysOf(act, roster);
  const keyOf = (person: Person) => knownKeyOf(person) ?? `name ${person.name}`;
  const byKey = new Map<string, RollCallEntry>();
  const entryOf = (person: Person) => byKey.get(keyOf(person));

  for (const listed of listedIn(record)) {
    const before = entryOf(listed.person);
    if (!before)
      byKey.set(keyOf(listed.person), { ...listed, vote: null, certainty: 'unknown', votePointer: null });
    else if (before.status !== listed.status) before.status = 'unknown';
    if (before && listed.holder !== undefined) before.holder = listed.holder;
  }
  for (const change of record.attendance.changes) {
    const entry = entryOf(change.person);
    if (entry) entry.status = settled(change, record.number) ?? 'unknown';
  }
  for (const { person, vote, pointer } of votesIn(record)) {
    const entry = entryOf(person) ?? { person, status: 'unknown', pointer };
    const status = vote === 'notVoting' ? 'notVoting' : entry.status;
    byKey.set(keyOf(person), { ...entry, status, vote, certainty: 'stated', votePointer: pointer });
  }
  const entries = [...byKey.values()];
  for (const entry of entries) if (entry.vote === null && hasNoVote(entry.status)) entry.certainty = 'stated';
  const holderOf = (entry: RollCallEntry) => (entry.holder ? entryOf(entry.holder) : undefined);
  for (const entry of deducedVoters(record, entries, holderOf))
    Object.assign(entry, { vote: 'inFavour', certainty: 'deduced' });
  return { entries, find: entryOf, keyOf: knownKeyOf };
}

const hasNoVote = (status: Status): boolean => ['absent', 'excused', 'left'].includes(status);

type Listed = Pick<RollCallEntry, 'person' | 'status' | 'holder' | 'pointer'>;

function listedIn({ attendance }: Deliberation): Listed[] {
  const plain = (people: Person[], status: Status, list: string): Listed[] =>
    people.map((person, i) => ({ person, status, pointer: `/attendance/${list}/${i}` }));
  return [
    ...plain(attendance.present, 'present', 'present'),
    ...attendance.proxies.map(
      ({ grantor, holder, scope }, i): Listed => ({
        person: grantor,
        status: scope === undefined ? 'represented' : 'unknown',
        holder,
        pointer: `/attendance/proxies/${i}`,
      }),
    ),
    ...plain(attendance.excused, 'excused', 'excused'),
    ...plain(attendance.absent, 'absent', 'absent'),
  ];
}

/** Names of a secret ballot are no votes: an act that prints them breaks L2121-21, and we do not repeat it. */
function votesIn({ vote }: Deliberation): { person: Person; vote: VoteCast; pointer: string }[] {
  const named = ({ names }: Tally, cast: VoteCast, list: string) =>
    names.map((person, i) => ({ person, vote: cast, pointer: `/vote/${list}/names/${i}` }));
  const notVoting = named(vote.notVoting, 'notVoting', 'notVoting');
  if (vote.ballot === 'secret') return notVoting;
  return [
    ...named(vote.inFavour, 'inFavour', 'inFavour'),
    ...named(vote.against, 'against', 'against'),
    ...named(vote.abstentions, 'abstention', 'abstentions'),
    ...notVoting,
  ];
}

/**
 * Whether a late arrival or a departure had taken place at this deliberation: told only when both carry
 * plain ranks of the agenda (« à partir du point n° 7 »); a time of day tells nothing.
 */
function settled({ kind, items = [] }: AttendanceChange, number: string | null): Status | null {
  const isRank = (text: string) => /^\d{1,3}$/.test(text);
  if (items.length === 0 || number === null) return null;
  if (kind === 'partial') {
    if (items.includes(number)) return 'present';
    return isRank(number) && items.every(isRank) ? 'left' : null;
  }
  const [from] = items;
  if (items.length > 1 || !from || !isRank(from) || !isRank(number)) return null;
  const isThen = Number(number) >= Number(from);
  if (kind === 'arrival') return isThen ? 'present' : null;
  return isThen ? 'left' : 'present';
}

/**
 * One key per person, whatever the printing. A bare « MARTIN » that could be two people of the authority is
 * one person when this act lists only one.
 */
function keysOf(act: Act, roster: Roster): Roll['keyOf'] {
  const day = act.record.sitting.date;
  let own: Roster | undefined;
  return (person) => {
    const member = roster.find(person, day);
    if (member) return member.slug;
    own ??= printedRosterOf([act]);
    const local = own.find(person);
    return local ? (roster.find(personOf(local), day)?.slug ?? `local ${local.slug}`) : null;
  };
}
