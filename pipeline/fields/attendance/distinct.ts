import type { AttendanceChange } from '../../../schemas/deliberation.ts';
import { fold } from '../../french/fold.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { identityKey, isPartOfName } from '../../members/identity.ts';
import { type Entry, type Found, type FoundProxy, type Holder, insideOf } from './entry.ts';

/** The names of entries, whatever the order of their words. */
export const keysOf = (entries: readonly Entry[]): Set<string> =>
  new Set(entries.map(({ person }) => identityKey(person)));

/** Each person of a list once. */
export const distinct = (entries: readonly Entry[]): Entry[] => {
  const seen = new Map<string, Entry[]>();
  return entries.filter((entry) => {
    const known = seen.get(identityKey(entry.person)) ?? [];
    seen.set(identityKey(entry.person), [...known, entry]);
    return known.every((other) => areTwo(entry, other));
  });
};

/** « M. DUROC, Mme DUROC », « M. DUROC (P.), M. DUROC (Michel) » are two people; « Mme DUROC, DUROC » one, told twice. */
function areTwo(one: Entry, other: Entry): boolean {
  const [given, otherGiven] = [givenIn(one), givenIn(other)];
  if (given && otherGiven && given !== otherGiven) return true;
  const [{ civility }, { civility: otherCivility }] = [one.person, other.person];
  return civility !== undefined && otherCivility !== undefined && civility !== otherCivility;
}

/** « (P.) », « (Michel) », after the name. */
const givenIn = ({ notes: [note] }: Entry): string | null => {
  const said = note ? insideOf(note).text.trim() : '';
  return /^\p{Lu}{1,2}\.?$/u.test(said) || isGivenName(said) ? said : null;
};

/** Told in two lists, « Présents : …, X (arrivé à 20 h) » and « Absents : X (arrivé à 20 h) », it happened once. */
export const distinctChanges = (changes: readonly Found<AttendanceChange>[]): Found<AttendanceChange>[] => [
  ...new Map(changes.map((change) => [keyOfChange(change.value), change])).values(),
];

/** « à partir de 19h10 » and « jusqu'à 19h10 », of those present and of those absent: one arrival. */
const keyOfChange = ({ person, kind, time, items = [], text }: AttendanceChange): string =>
  [identityKey(person), kind, time ? `${time} ${items.join(' ')}` : text].join('|');

/** A table may be read as lines too, and a list be told again: « M. X, qui a donné procuration à elle-même ». */
export const distinctProxies = (proxies: readonly FoundProxy[]): FoundProxy[] => {
  const pairs = new Map(
    proxies.map((proxy) => [
      `${identityKey(proxy.grantor.person)}>${fold(proxy.holder?.passage.flat ?? '')}`,
      proxy,
    ]),
  );
  const held = keysOf(proxies.filter(({ holder }) => holder?.person).map(({ grantor }) => grantor));
  const told = [...pairs.values()];
  return told.filter(
    (proxy) =>
      (proxy.holder?.person || !held.has(identityKey(proxy.grantor.person))) &&
      !told.some((other) => isToldInFull(proxy, other)),
  );
};

/** « Zoé BOIS > Luc ROUX » beside « Zoé PIN-BOIS > Luc ROUX »: one proxy, told again with half of a name. */
const isToldInFull = (proxy: FoundProxy, other: FoundProxy): boolean =>
  haveSameHolder(proxy.holder, other.holder) && isPartOfName(proxy.grantor.person, other.grantor.person);

const haveSameHolder = (one: Holder | null, other: Holder | null): boolean =>
  one !== null && other !== null && holderKey(one) === holderKey(other);

/** Empty for an office, « le Maire ». */
const holderKey = ({ person }: Holder): string => (person ? identityKey(person) : '');
