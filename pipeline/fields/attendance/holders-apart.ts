import { LISTS_HOLDERS } from '../../french/attendance/proxy-pairs.ts';
import { foldInPlace } from '../../french/fold.ts';
import { isSameOrShort } from '../../members/identity.ts';
import { entriesOf, namedUnderTitles } from './entries.ts';
import type { Entry } from './entry.ts';
import type { Zone } from './zone.ts';

/** Those who hold the proxies, listed apart from those who give them. */

/** Lists of holders told with those of grantors above them, and both where one list runs from those to these. */
export function withHolders(zones: readonly Zone[], rows: readonly Entry[]): Zone[] {
  const labelled = joined(zones, told);
  const present = [
    ...rows,
    ...labelled.filter(({ kind }) => kind === 'present').flatMap((zone) => entriesOf(zone)),
  ];
  if (present.length === 0) return labelled;
  const isHere = ({ person }: Entry): boolean => present.some((other) => isSameOrShort(person, other.person));
  return joined(labelled, (above, zone) => besideAbsent(above, zone, isHere)).map((zone) =>
    besidePresent(zone, isHere),
  );
}

/** Each zone with the one above it, which it may change. */
const joined = (zones: readonly Zone[], join: (above: Zone | undefined, zone: Zone) => Zone[]): Zone[] =>
  zones.reduce<Zone[]>((done, zone) => [...done.slice(0, -1), ...join(done.at(-1), zone)], []);

/**
 * « Mandants : X, Z », then « Mandataires : Y, W »: pairs where they are as many, else nobody knows who votes for whom,
 * and nobody of the second list gives a proxy.
 */
function told(above: Zone | undefined, zone: Zone): Zone[] {
  const before = above ? [above] : [];
  if (zone.kind !== 'proxies' || !LISTS_HOLDERS.test(foldInPlace(zone.label.flat))) return [...before, zone];
  const holders = entriesOf({ ...zone, label: zone.label.slice(0, 0) });
  if (holders.length === 0 || !holders.every(isBare)) return [...before, zone];
  const isBelow = above?.kind === 'proxies' && entriesOf(above).length > 0 && entriesOf(above).every(isBare);
  if (!above || !isBelow) return [...before, { ...zone, entries: [], unread: zone.label }];
  const entries = pairsOf(entriesOf(above), holders);
  return [entries ? { ...above, entries } : { ...above, unread: zone.label }];
}

/** « Absents », one name on each line, then « Pouvoir » and as many lines, all with somebody present: who votes for them. */
function besideAbsent(above: Zone | undefined, zone: Zone, isHere: (entry: Entry) => boolean): Zone[] {
  const both = above ? [above, zone] : [zone];
  if (!above || zone.kind !== 'proxies' || !/^(?:absent|excused)$/.test(above.kind)) return both;
  const [absent, holders] = [entriesOf(above), entriesOf(zone)];
  const areColumns = [absent, holders].every((list) => list.length > 0 && list.every(isAlone));
  if (!areColumns || !holders.every(isHere) || absent.some(isHere)) return both;
  const entries = pairsOf(absent, holders);
  return entries ? [{ ...above, entries }] : [above, { ...zone, entries: [], unread: zone.label }];
}

/** « Pouvoirs : », then one name on each line, of which those of the second half, or each second one, are present. */
function besidePresent(zone: Zone, isHere: (entry: Entry) => boolean): Zone {
  if (zone.kind !== 'proxies' || zone.entries) return zone;
  const read = entriesOf(zone);
  const entries = read.length > 0 ? read : namedUnderTitles(zone);
  if (!entries.every(isAlone)) return zone;
  const here = entries.filter(isHere);
  const away = entries.filter((entry) => !isHere(entry));
  const isInTurns = entries.every((entry, index) => isHere(entry) === (index % 2 === 1));
  const isInHalves = entries.every((entry, index) => isHere(entry) === index >= away.length);
  if (here.length === 0 || away.length === 0 || !(isInTurns || isInHalves)) return zone;
  const pairs = pairsOf(away, here);
  return pairs ? { ...zone, entries: pairs } : { ...zone, entries: away, unread: (here[0] as Entry).passage };
}

const isBare = ({ holder, hasNoProxy }: Entry): boolean => holder === undefined && !hasNoProxy;
/** Alone on its line or in its cell, and nothing said of the person. */
const isAlone = (entry: Entry, index: number): boolean =>
  isBare(entry) &&
  entry.notes.length === 0 &&
  (/^(?:newline|cell|gap)$/.test(entry.link) || (index === 0 && entry.link === 'none'));

const pairsOf = (grantors: readonly Entry[], holders: readonly Entry[]): Entry[] | null =>
  grantors.length === holders.length
    ? grantors.map((grantor, index) => ({ ...grantor, holder: holders[index] as Entry }))
    : null;
