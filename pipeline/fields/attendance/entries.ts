import type { Passage } from '../../document/passage.ts';
import { OF_HOLDERS, OF_SUBSTITUTED } from '../../french/attendance/labels.ts';
import {
  ENDS_WITH_HOLDER,
  HOLDER_IN_PARENS,
  LEADS_TO_GRANTOR,
  OF_COMMUNE,
  SOMEBODY_IN_PARENS,
} from '../../french/attendance/proxy-pairs.ts';
import { foldInPlace } from '../../french/fold.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { scan } from '../../french/people/scan.ts';
import type { Item } from '../../french/people/state.ts';
import { OF_STAFF } from '../../french/people/titles.ts';
import { once } from '../../lib/once.ts';
import { type Entry, insideOf } from './entry.ts';
import { ListReader } from './list-reader.ts';
import { heldPairsOf, pairsIn, pairsOf, pairsUnderTitles, titledPairsOf, titlesOf } from './pairs.ts';
import { withoutPlaces } from './places.ts';
import { columnsOf, columnsParted } from './proxy-columns.ts';
import type { Zone } from './zone.ts';

/**
 * The people of one list, each with their proxy. Remembered, since a list is counted before its people are
 * placed.
 */
export const entriesOf = once((zone: Zone): readonly Entry[] => {
  const { kind, label, list: own, areSubstituted } = zone;
  if (zone.entries) return zone.entries;
  const printed = withoutParens(own);
  const titles = kind === 'proxies' ? titlesOf(printed) : 0;
  const list = kind === 'proxies' ? pairsIn(printed.slice(titles)) : withoutPlaces(printed);
  const items = scan(list);
  if (kind === 'proxies')
    return (
      (OF_HOLDERS.test(foldInPlace(label.flat)) ? heldPairsOf(list) : null) ??
      pairsOf(items) ??
      (titles > 0 || ENDS_WITH_HOLDER.test(label.text) ? pairsUnderTitles(items) : null) ??
      titledPairsOf(items) ??
      columnsOf(items) ??
      columnsParted(list) ??
      withoutLead(new ListReader(items, kind).entries())
    );
  const parted = kind === 'present' ? null : columnsParted(list);
  if (parted) return parted;
  const said =
    areSubstituted || OF_SUBSTITUTED.test(foldInPlace(label.flat)) ? items.map(asSubstitute) : items;
  const entries = withoutStaff(new ListReader(said, kind).entries(), kind);
  return ofPlaces(entries, kind) ?? (areRunTogether(entries) ? [] : withoutPlace(entries));
});

/** « Luc ROUX à (Anne LEROY) », « M. le Maire (Luc ROUX) »: the holder, or who holds the office, between parentheses. */
const withoutParens = (list: Passage): Passage =>
  list.without(
    [...list.text.matchAll(HOLDER_IN_PARENS)].flatMap(({ index, 0: { length } }): [number, number][] => [
      [index, index + 1],
      [index + length - 1, index + length],
    ]),
  );

/** Everybody named under the titles of two columns, where nobody knows by the list alone who gives to whom. */
export function namedUnderTitles({ kind, list }: Zone): Entry[] {
  const titles = kind === 'proxies' ? titlesOf(list) : 0;
  return titles > 0 ? new ListReader(scan(list.slice(titles)), 'absent').entries() : [];
}

/**
 * « Absents : Mme A Madame B, Directrice Générale des Services, Madame C, … »: who works for the members is none, and
 * the list of the absent is over; after « Présents : M. A, Mme B, secrétaire de mairie, M. C » it may go on.
 */
function withoutStaff(entries: Entry[], kind: Zone['kind']): Entry[] {
  const isOfStaff = ({ person }: Entry): boolean => OF_STAFF.test(foldInPlace(person.role ?? ''));
  if (kind === 'present') return entries.filter((entry) => !isOfStaff(entry));
  const staff = entries.findIndex(isOfStaff);
  return staff < 0 ? entries : entries.slice(0, staff);
}

const asSubstitute = (item: Item): Item =>
  item.kind === 'relation' && item.relation === 'by' ? { ...item, relation: 'substitute' } : item;

/** « Beauval (Mme Anne PETIT) ; Montbois ; Clairville (M. Luc ROUX) »: communes, with those they sent. */
function ofPlaces(entries: readonly Entry[], kind: Zone['kind']): Entry[] | null {
  const sent = entries.map(({ notes }) =>
    notes
      .filter(({ text }) => SOMEBODY_IN_PARENS.test(text))
      .flatMap((note) => new ListReader(scan(insideOf(note)), kind).entries()),
  );
  const arePlaces = entries.every(({ person }) => !person.civility && !/\p{Lu}{2}/u.test(person.name));
  // « Val le Bois » has two parts, and neither is a given name.
  const named = entries.filter(({ person }) => isGivenName(person.givenName ?? '')).length;
  const isOfPlaces = arePlaces && named < 0.5 * entries.length;
  return isOfPlaces && sent.filter(({ length }) => length > 0).length >= 2 ? sent.flat() : null;
}

/**
 * « Val le Bois Anne Petit – Les Ormes du Lac Luc Roux … », « M. ROUX Beauval Mme PETIT Beauval … »: names and the places
 * that send them, with nothing between. Where a place ends and a name begins is not told.
 */
function areRunTogether(entries: readonly Entry[]): boolean {
  const places = new Map<string, number>();
  for (const { person } of entries) {
    const place = person.civility ? FAMILY_AND_PLACE.exec(person.name)?.[1] : undefined;
    if (place && !isGivenName(place)) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const long = entries.filter(
    ({ person: { name } }) => name.split(/\s+/).length >= LONGEST_IN_SMALL && !/\p{Lu}{2}/u.test(name),
  );
  return long.length >= FEWEST_LED || Math.max(0, ...places.values()) >= FEWEST_LED;
}
const FAMILY_AND_PLACE = /^\p{Lu}[\p{Lu}'’-]+\s(\p{Lu}\p{Ll}[\p{L}-]+)$/u;
/** No name in small letters has so many words. */
const LONGEST_IN_SMALL = 6;

/** So many names in a row cannot all have a particle. */
const FEWEST_LED = 3;

/** « de NOM Ana à M. X, de NOM Luc à Mme Y et de … » : the word that leads to each grantor is not of the name. */
function withoutLead(entries: Entry[]): Entry[] {
  const isLed = ({ passage, holder }: Entry) => holder !== undefined && LEADS_TO_GRANTOR.test(passage.text);
  // « et de » has been read as a separator already.
  const others = entries.filter((entry) => !isLed(entry)).length;
  if (entries.length - others < FEWEST_LED || others > 1) return entries;
  return entries.map((entry) => (isLed(entry) ? renamed(entry, entry.passage.slice('de '.length)) : entry));
}

/** « M. ROUX de BEAUVAL, MM. PETIT et BLANC de VAL, … »: in a list where half are so, the commune is not of the name. */
function withoutPlace(entries: Entry[]): Entry[] {
  const lengths = entries.map(({ person, passage }) =>
    person.civility === undefined ? -1 : passage.text.search(OF_COMMUNE),
  );
  const placed = lengths.filter((length) => length >= 0).length;
  if (placed < FEWEST_LED || 2 * placed < entries.length) return entries;
  return entries.map((entry, index) => {
    const length = lengths[index] ?? -1;
    return length < 0 ? entry : renamed(entry, entry.passage.slice(0, length));
  });
}

/** The same entry, its name read again in these words only; the civility stands before them. */
function renamed(entry: Entry, words: Passage): Entry {
  const [named] = scan(words);
  if (named?.kind !== 'person') return entry;
  const { civility } = entry.person;
  const person = { ...named.person, ...(civility ? { civility } : {}) };
  return { ...entry, person, passage: named.passage };
}
