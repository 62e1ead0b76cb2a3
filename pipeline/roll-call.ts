import type { Attendance, AttendanceChange, Deliberation, Person, Tally } from '../schemas/deliberation.ts';
import { LEAVES_PROXY } from './french/attendance/movement-words.ts';
import { once } from './lib/once.ts';
import { personOf, printedRosterOf, type Roster, rosterOf } from './members.ts';
import type { Act } from './register.ts';
import { type Standing, standingOf } from './roll-call/alike.ts';
import { deducedVoters } from './roll-call/deduction.ts';
import type { RollCallEntry, Status, VoteCast } from './roll-call/entry.ts';

/** The roll of one deliberation, with the place of anybody in it. */
export interface Roll {
  entries: readonly RollCallEntry[];
  find(person: Person): RollCallEntry | undefined;
  /**
   * The same key for all printed forms of one person in this act; null when the name could be that of several.
   */
  keyOf(person: Person): string | null;
}

/** Each member the act names, with presence and vote, in the order: present, represented, excused, absent. */
export const rollCall = (act: Act, roster?: Roster): readonly RollCallEntry[] => rollOf(act, roster).entries;

const rollsOf = once((_: Roster) => new WeakMap<Deliberation, Roll>());

/** The roll call, to look people up in; made once for each roster. */
export function rollOf(act: Act, roster: Roster = rosterOf([act])): Roll {
  const known = rollsOf(roster);
  const roll = known.get(act.record) ?? madeRoll(act, roster);
  known.set(act.record, roll);
  return roll;
}

function madeRoll(act: Act, roster: Roster): Roll {
  const { record } = act;
  const names = namesOf(act, roster);
  const keyOf = (person: Person) => names.keyOf(person) ?? `name ${person.name}`;
  const { entries, byKey } = standingOf(record, roster, () => ({
    standing: madeStanding(record, keyOf),
    settles: !names.areDoubtful(),
  }));
  return { entries, find: (person) => byKey.get(keyOf(person)), keyOf: names.keyOf };
}

function madeStanding(record: Deliberation, keyOf: (person: Person) => string): Standing {
  const byKey = new Map<string, RollCallEntry>();
  const entryOf = (person: Person) => byKey.get(keyOf(person));

  for (const listed of listedIn(record.attendance)) {
    const before = entryOf(listed.person);
    if (!before)
      byKey.set(keyOf(listed.person), { ...listed, vote: null, certainty: 'unknown', votePointer: null });
    else if (before.status !== listed.status) before.status = 'unknown';
    if (before && listed.holder !== undefined) before.holder = listed.holder;
  }
  const gone = new Set<RollCallEntry>();
  for (const change of record.attendance.changes) {
    const entry = entryOf(change.person);
    if (!entry) continue;
    entry.status = statusAfter(change, record.number, { status: entry.status, wasGone: gone.has(entry) });
    if (change.kind === 'departure') gone.add(entry);
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
  return { entries, byKey };
}

const hasNoVote = (status: Status): boolean => ['absent', 'excused', 'left'].includes(status);

type Listed = Pick<RollCallEntry, 'person' | 'status' | 'holder' | 'pointer'>;

/** The acts of a sitting share their lists. */
const listedIn = once((attendance: Attendance): readonly Listed[] => {
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
});

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

/** What a late arrival or a departure makes of a member's status at this deliberation. */
function statusAfter(
  { kind, items = [], text }: AttendanceChange,
  number: string | null,
  { status, wasGone }: { status: Status; wasGone: boolean },
): Status {
  if (kind === 'partial') {
    if (number !== null && items.includes(number)) return 'present';
    return isRank(number) && items.length > 0 && items.every(isRank) ? 'left' : 'unknown';
  }
  const isThen = items.length === 1 ? hasBegun(items[0] ?? '', number) : null;
  if (isThen === null) return 'unknown';
  if (kind === 'departure') return isThen ? (LEAVES_PROXY.test(text) ? 'unknown' : 'left') : status;
  // Listed as present, without a word of where the member was before.
  return isThen ? 'present' : status === 'present' && !wasGone ? 'unknown' : status;
}

const isRank = (text: string | null): boolean => /^\d{1,3}$/.test(text ?? '');

/**
 * Does the deliberation come at or after the item from which something holds? Told only of two ranks of an
 * agenda, or of two numbers of one series, « 2024-031 » and « 2024-034 »; a time of day tells nothing.
 */
function hasBegun(item: string, number: string | null): boolean | null {
  const [from, here] = [item, number ?? ''].map(
    (text) => /^(?<series>.*?)(?<rank>\d{1,4})$/.exec(text)?.groups,
  );
  return from && here && from.series === here.series ? Number(here.rank) >= Number(from.rank) : null;
}

interface Names extends Pick<Roll, 'keyOf'> {
  /** Whether some name was looked for among those of this act alone. */
  areDoubtful(): boolean;
}

/**
 * One key per person, whatever the printing. A bare « MARTIN » that could be two people of the authority is
 * one person when this act lists only one.
 */
function namesOf(act: Act, roster: Roster): Names {
  const day = act.record.sitting.date;
  let own: Roster | undefined;
  const keyOf = (person: Person) => {
    const member = roster.find(person, day);
    if (member) return member.slug;
    own ??= printedRosterOf([act]);
    const local = own.find(person);
    return local ? (roster.find(personOf(local), day)?.slug ?? `local ${local.slug}`) : null;
  };
  return { keyOf, areDoubtful: () => own !== undefined };
}
