import type { AttendanceChange, Person } from '../../../schemas/deliberation.ts';
import { Passage } from '../../document/passage.ts';
import type { ListKind } from '../../french/attendance-labels.ts';
import { fold, foldInPlace } from '../../french/fold.ts';
import { abbreviates, identityOf } from '../../members/identity.ts';
import { changesOf } from './changes.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Holder } from './entry.ts';
import type { Placed } from './grid.ts';
import type { Zone } from './zones.ts';

/** A value with the words it was read from. */
export interface Found<T> {
  value: T;
  read: Passage[];
}

export interface FoundProxy {
  grantor: Entry;
  holder: Holder | null;
}

/** Everybody the lists name, each where their own words put them. */
export interface Roll {
  present: Entry[];
  absent: Entry[];
  excused: Entry[];
  proxies: FoundProxy[];
  changes: Found<AttendanceChange>[];
}

/** The same for « Jean DUPONT » and « DUPONT Jean ». */
const keyOf = (person: Person): string => identityOf(person).key;

const keysOf = (entries: readonly Entry[]): Set<string> =>
  new Set(entries.map(({ person }) => keyOf(person)));

/** « Absents : M. Luc PETIT », then « M. PETIT donne pouvoir à »: the only one of that family name. */
const fullKeysOf = (givers: readonly Entry[], away: readonly Entry[]): string[] =>
  givers.flatMap(({ person: { name } }) => {
    const namesakes = away.filter(({ person }) => fold(person.familyName ?? '') === fold(name));
    const keys = new Set(namesakes.map(({ person }) => keyOf(person)));
    return keys.size === 1 ? [...keys] : [];
  });

/** Puts the people of all lists together. A grantor is not absent too; nobody stands twice in one list. */
export function rollOf(
  zones: readonly Zone[],
  rows: readonly Placed[],
  presentCount: number | null = null,
): Roll {
  const roll: Roll = { present: [], absent: [], excused: [], proxies: [], changes: [] };
  for (const zone of [...attending(zones, presentCount), ...zones]) {
    if (zone.kind === 'attending' || isOfGuests(zone, roll, zones)) continue;
    const entries = entriesOf(zone);
    if (isCountOnly(zone, entries)) continue;
    for (const entry of zone.sentence ? entries.slice(0, 1) : entries) place(entry, zone, roll);
  }
  for (const { entry, kind } of rows) place(entry, { kind, label: Passage.empty }, roll);
  const givers = roll.proxies.map(({ grantor }) => grantor);
  const grantors = new Set([...keysOf(givers), ...fullKeysOf(givers, [...roll.absent, ...roll.excused])]);
  const excused = distinct(roll.excused).filter(({ person }) => !grantors.has(keyOf(person)));
  const excusedKeys = keysOf(excused);
  return {
    present: withoutStruck(
      distinct(roll.present),
      [...givers, ...roll.absent, ...roll.excused],
      presentCount,
    ),
    excused,
    absent: distinct(roll.absent).filter(
      ({ person }) => !grantors.has(keyOf(person)) && !excusedKeys.has(keyOf(person)),
    ),
    proxies: distinctProxies(roll.proxies),
    changes: distinctChanges(roll.changes),
  };
}

/**
 * « Présents : » before all the members, those struck out told again below, « Absents : M. L. Roux, avec procuration à … »:
 * where only they are more than the members counted as present, they were not.
 */
function withoutStruck(present: Entry[], away: readonly Entry[], presentCount: number | null): Entry[] {
  if (presentCount === null || present.length <= presentCount) return present;
  const struck = present.filter((entry) => away.some((other) => isSameOrShort(other, entry)));
  const isTold = present.length - struck.length === presentCount;
  return isTold ? present.filter((entry) => !struck.includes(entry)) : present;
}

/** « L. Roux » for « Luc ROUX », or the same name. */
const isSameOrShort = ({ person: short }: Entry, { person: full }: Entry): boolean =>
  keyOf(short) === keyOf(full) || abbreviates(identityOf(short), identityOf(full));

/** « Pouvoirs : 3 (7 voix) », then members by colleges: more than three, and none said to give one. */
const isCountOnly = ({ kind, list }: Zone, entries: readonly Entry[]): boolean =>
  kind === 'proxies' &&
  entries.every(({ holder }) => holder === undefined) &&
  entries.length > Number(/^\D{0,4}(\d{1,3})(?!\d)/.exec(list.text)?.[1] ?? entries.length);

/** « Assistaient à la réunion : MM. X, Y »: those present, where no list says so and they are as many as counted. */
function attending(zones: readonly Zone[], presentCount: number | null): Zone[] {
  if (zones.some((zone) => zone.kind === 'present' && entriesOf(zone).length > 0)) return [];
  return zones
    .filter((zone) => zone.kind === 'attending' && entriesOf(zone).length === presentCount)
    .map((zone) => ({ ...zone, kind: 'present' }));
}

/** « Étaient également présents : M. X, directeur général des services », after the members, read or not; « Présent : M. X, maire » names the chair alone. */
const isOfGuests = ({ kind, label }: Zone, { present }: Roll, others: readonly Zone[]): boolean =>
  kind === 'present' &&
  ALSO.test(foldInPlace(label.flat)) &&
  (present.length > 1 ||
    (present.length === 0 &&
      others.some((other) => other.kind === 'present' && !ALSO.test(foldInPlace(other.label.flat)))));
const ALSO = /egalement/;

/** « Absents et procurations : »: who is not said to be represented is only absent. */
const MIXED = /^\W*(?:absent|excuse)e?s? (?:et|ou) (?:pouvoir|procuration)s?[^a-z]*$/;

function place(
  entry: Entry,
  { kind, label, sentence }: Pick<Zone, 'kind' | 'label' | 'sentence'>,
  roll: Roll,
): void {
  const changes = (sentence ? [sentence] : entry.notes).flatMap((note) => {
    const said = changesOf(entry.person, note, kind === 'absent' || kind === 'excused');
    return said.map((value) => ({ value, read: sentence ? [note] : [entry.passage, note] }));
  });
  roll.changes.push(...changes);
  const isGrantor = kind === 'proxies' && !entry.hasNoProxy && !MIXED.test(foldInPlace(label.flat));
  const holder = entry.holder === undefined && isGrantor ? null : entry.holder;
  if (holder !== undefined) roll.proxies.push({ grantor: entry, holder });
  if (kind === 'remark' || kind === 'attending') return;
  const status = statusOf(entry, kind, label);
  // Who came late or left early was there, and may have been represented before or after.
  if (status === 'present' && (holder === undefined || changes.length > 0)) roll.present.push(entry);
  else if (status !== 'present' && holder === undefined) roll[status].push(entry);
}

/** Where the person's own words put them, else the label of the list. */
function statusOf({ notes }: Entry, kind: ListKind, label: Passage): 'present' | 'absent' | 'excused' {
  const said = notes.map((note) => foldInPlace(note.flat)).join(' ');
  const isPartly = /\d|jusqu|partir|pour/.test(said);
  if (!isPartly && /non excus/.test(said)) return 'absent';
  if (!isPartly && /(?<!\p{L})excus/u.test(said)) return 'excused';
  if (kind === 'present') return !isPartly && /(?<!\p{L})absent/u.test(said) ? 'absent' : 'present';
  if (kind === 'proxies') return /excus/i.test(label.text) ? 'excused' : 'absent';
  return kind;
}

const distinct = (entries: readonly Entry[]): Entry[] => {
  const seen = new Map<string, (string | undefined)[]>();
  return entries.filter(({ person }) => {
    const known = seen.get(keyOf(person)) ?? [];
    seen.set(keyOf(person), [...known, person.civility]);
    // « M. DUROC, Mme DUROC » are two people; « Mme DUROC, DUROC » one, told twice.
    return known.every((civility) => civility && person.civility && civility !== person.civility);
  });
};

/** Told in two lists, « Présents : …, X (arrivé à 20 h) » and « Absents : X (arrivé à 20 h) », it happened once. */
const distinctChanges = (changes: readonly Found<AttendanceChange>[]): Found<AttendanceChange>[] => [
  ...new Map(
    changes.map((change) => [
      `${keyOf(change.value.person)}|${change.value.kind}|${change.value.text}`,
      change,
    ]),
  ).values(),
];

/** A table may be read as lines too, and a list be told again: « M. X, qui a donné procuration à elle-même ». */
const distinctProxies = (proxies: readonly FoundProxy[]): FoundProxy[] => {
  const pairs = new Map(
    proxies.map((proxy) => [
      `${keyOf(proxy.grantor.person)}>${fold(proxy.holder?.passage.flat ?? '')}`,
      proxy,
    ]),
  );
  const held = keysOf(proxies.filter(({ holder }) => holder?.person).map(({ grantor }) => grantor));
  const told = [...pairs.values()];
  return told.filter(
    (proxy) =>
      (proxy.holder?.person || !held.has(keyOf(proxy.grantor.person))) &&
      !told.some((other) => isShortOf(proxy, other)),
  );
};

/** « Zoé BOIS > Luc ROUX » beside « Zoé PIN-BOIS > Luc ROUX »: one proxy, told again with half of a name. */
function isShortOf(proxy: FoundProxy, other: FoundProxy): boolean {
  const [short, full] = [proxy, other].map(({ grantor }) => identityOf(grantor.person));
  const [holder, same] = [proxy, other].map((one) => one.holder?.person && keyOf(one.holder.person));
  if (!short || !full || holder === undefined || holder !== same) return false;
  // A family name alone may be that of two who chose the same holder.
  return short.tokens.length > 1 && abbreviates(short, full);
}
