import type { Person } from '../../../schemas/deliberation.ts';
import { Passage } from '../../document/passage.ts';
import { ALSO_PRESENT } from '../../french/attendance/list-starts.ts';
import { ATTENDING } from '../../french/attendance/other-labels.ts';
import { fold, foldInPlace } from '../../french/fold.ts';
import { identityKey, isSameOrShort } from '../../members/identity.ts';
import { changesOf } from './changes.ts';
import { distinct, distinctChanges, distinctProxies, keysOf } from './distinct.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Roll } from './entry.ts';
import type { Placed } from './grid.ts';
import { place } from './placing.ts';
import type { Zone } from './zone.ts';

/** One of two printings is a short form of the other. */
const isNamedAlike = (one: Person, other: Person): boolean =>
  isSameOrShort(one, other) || isSameOrShort(other, one);

/** « Absents : M. Luc PETIT », then « M. PETIT donne pouvoir à »: the only one of that family name. */
const fullKeysOf = (givers: readonly Entry[], away: readonly Entry[]): string[] =>
  givers.flatMap(({ person: { name } }) => {
    const namesakes = away.filter(({ person }) => fold(person.familyName ?? '') === fold(name));
    const keys = new Set(namesakes.map(({ person }) => identityKey(person)));
    return keys.size === 1 ? [...keys] : [];
  });

/** « Excusés : MM. PETIT, ROUX », then « M. Luc PETIT donne pouvoir à »: the only grantor these words may stand for. */
const shortKeysOf = (givers: readonly Entry[], away: readonly Entry[]): string[] =>
  away.flatMap(({ person }) => {
    const meant = givers.filter((giver) => isSameOrShort(person, giver.person));
    return keysOf(meant).size === 1 ? [identityKey(person)] : [];
  });

/** Puts the people of all lists together. A grantor is not absent too; nobody stands twice in one list. */
export function rollOf(
  zones: readonly Zone[],
  rows: readonly Placed[],
  presentCount: number | null = null,
): Roll {
  const roll: Roll = { present: [], absent: [], excused: [], proxies: [], changes: [], unclear: [] };
  for (const zone of [...attending(zones, presentCount), ...zones]) {
    if (zone.kind === 'attending' || isOfGuests(zone, roll, zones)) continue;
    const entries = entriesOf(zone);
    if (isCountOnly(zone, entries)) continue;
    for (const entry of zone.sentence ? entries.slice(0, 1) : entries) place(entry, zone, roll);
  }
  for (const { entry, kind } of rows) place(entry, { kind, label: Passage.empty }, roll);
  const givers = roll.proxies.map(({ grantor }) => grantor);
  const away = [...roll.absent, ...roll.excused];
  const grantors = new Set([...keysOf(givers), ...fullKeysOf(givers, away), ...shortKeysOf(givers, away)]);
  const excused = distinct(roll.excused).filter(({ person }) => !grantors.has(identityKey(person)));
  const excusedKeys = keysOf(excused);
  const late = lateComers(zones, [...roll.present, ...away, ...givers]);
  return {
    present: withoutStruck(distinct([...roll.present, ...late]), [...givers, ...away], presentCount),
    excused,
    absent: distinct(roll.absent).filter(
      ({ person }) => !grantors.has(identityKey(person)) && !excusedKeys.has(identityKey(person)),
    ),
    proxies: distinctProxies(roll.proxies),
    changes: distinctChanges(roll.changes),
    unclear: [...new Map(roll.unclear.map((passage) => [passage.flat, passage])).values()],
  };
}

/** « M. Luc ROUX est arrivé à 18h45. », under the lists, none of which names him: he came, and was there. */
const lateComers = (zones: readonly Zone[], listed: readonly Entry[]): Entry[] =>
  zones
    .flatMap((zone) => {
      const [entry] = zone.kind === 'remark' && zone.sentence ? entriesOf(zone) : [];
      const changes = entry && zone.sentence ? changesOf(entry.person, zone.sentence) : [];
      return entry && changes.some(({ kind }) => kind === 'arrival') ? [entry] : [];
    })
    .filter(({ person }) => !listed.some((one) => isNamedAlike(one.person, person)));

/**
 * Some acts print all the members after « Présents : » and strike some out; these are named again below, «
 * Absents : M. L. Roux, avec procuration à … ». They are taken out of those present when exactly as many remain
 * as were counted.
 */
function withoutStruck(present: Entry[], away: readonly Entry[], presentCount: number | null): Entry[] {
  if (presentCount === null || present.length <= presentCount) return present;
  const struck = present.filter((entry) => away.some((other) => isSameOrShort(other.person, entry.person)));
  const isTold = present.length - struck.length === presentCount;
  return isTold ? present.filter((entry) => !struck.includes(entry)) : present;
}

/** « Présents : …, M. ROUX » and « Excusé : M. ROUX (arrivé à 19h10) »: present, and it is told when; not absent too. */
export function withoutMoved<T extends Roll>(roll: T): T {
  const moved = roll.changes.filter(({ value: { kind } }) => kind !== 'partial');
  const isHere = ({ person }: Entry): boolean => {
    const isSame = (other: Pick<Entry, 'person'>): boolean => isNamedAlike(person, other.person);
    return moved.some(({ value }) => isSame(value)) && roll.present.filter(isSame).length === 1;
  };
  const away = (entries: readonly Entry[]) => entries.filter((entry) => !isHere(entry));
  return moved.length > 0 ? { ...roll, absent: away(roll.absent), excused: away(roll.excused) } : roll;
}

/**
 * « Pouvoirs : 3 (7 voix) », then the members college by college: the label only counts when more people follow
 * than it says, none of whom gives a proxy.
 */
const isCountOnly = ({ kind, list }: Zone, entries: readonly Entry[]): boolean =>
  kind === 'proxies' &&
  entries.every(({ holder }) => holder === undefined) &&
  entries.length > Number(/^\D{0,4}(\d{1,3})(?!\d)/.exec(list.text)?.[1] ?? entries.length);

/**
 * « Assistaient à la réunion : MM. X, Y »: those present, where no list says so and they are as many as counted; « Ont
 * assisté à la séance », where nothing is counted too.
 */
function attending(zones: readonly Zone[], presentCount: number | null): Zone[] {
  if (zones.some((zone) => zone.kind === 'present' && entriesOf(zone).length > 0)) return [];
  return zones
    .filter((zone) => zone.kind === 'attending' && isOfCouncil(zone, presentCount))
    .map((zone) => ({ ...zone, kind: 'present' }));
}

function isOfCouncil(zone: Zone, presentCount: number | null): boolean {
  const told = entriesOf(zone).length;
  const isSaidSo = ATTENDING.exec(foldInPlace(zone.label.flat))?.groups?.perfect !== undefined;
  return presentCount === null ? isSaidSo && told >= FEWEST : told === presentCount;
}
/** Fewer who attended are no council. */
const FEWEST = 3;

/**
 * « Étaient également présents : M. X, directeur général des services », after a list of members, even one that
 * could not be read. After « Présent : M. X, maire », which names the chair alone, they are members.
 */
const isOfGuests = ({ kind, label }: Zone, { present }: Roll, others: readonly Zone[]): boolean =>
  kind === 'present' &&
  ALSO_PRESENT.test(foldInPlace(label.flat)) &&
  (present.length > 1 ||
    (present.length === 0 &&
      others.some((other) => other.kind === 'present' && !ALSO_PRESENT.test(foldInPlace(other.label.flat)))));
