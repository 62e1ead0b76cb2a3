import type { Passage } from '../../document/passage.ts';
import { DAY_OF_PROXY, HOLDS_FOR, PAIR_TITLES, SAYS_PROXY } from '../../french/attendance/proxy-pairs.ts';
import { scan } from '../../french/people/scan.ts';
import type { Item, PersonItem } from '../../french/people/state.ts';
import { type Entry, entryOf, holderOf } from './entry.ts';
import { withoutPlacesOfProxies } from './places.ts';

/** How long the titles above two columns are, « Mandant Mandataire », « de à ». */
export const titlesOf = ({ text }: Passage): number => PAIR_TITLES.exec(text)?.[0].length ?? 0;

/** Pairs without the commune before them or the day after them. */
export function pairsIn(list: Passage): Passage {
  const pairs = withoutPlacesOfProxies(list);
  const days = [...pairs.text.matchAll(DAY_OF_PROXY)];
  return pairs.without(days.map(({ index, 0: { length } }) => [index, index + length]));
}

/** « Mandant – Mandataire », a pair on each line and nothing said between them. */
export function pairsOf(items: readonly Item[]): Entry[] | null {
  const people = items.filter((item) => item.kind === 'person');
  const isPaired = people.every(
    ({ link }, index) => (index % 2 === 1) === (link === 'dash' || link === 'cell'),
  );
  // « M. ROUX (pouvoir Mme PETIT) - Mme BOIS (pouvoir M. BLANC) »
  const areSaid = people.some(({ notes }) => notes.some(({ text }) => SAYS_PROXY.test(text)));
  if (people.length < items.length || people.length === 0 || people.length % 2 === 1 || !isPaired || areSaid)
    return null;
  return inPairs(people);
}

/** « Absents Pouvoir à », then « Ana ROUX Luc PETIT Zoé BOIS Paul BLANC »: the titles of two columns, and their rows. */
export function titledPairsOf([title, ...rows]: readonly Item[]): Entry[] | null {
  const people = rows.filter((item) => item.kind === 'person');
  const isTitled = title?.kind === 'relation' && title.relation === 'gives';
  const isPaired = people.every(({ link }, index) => index % 2 === 0 || link === 'none');
  if (!isTitled || !isPaired || people.length < Math.max(4, rows.length) || people.length % 2 === 1)
    return null;
  return inPairs(people);
}

/** « Nom du mandant Nom du mandataire », or the second title alone: two on each line below, or nobody knows who gives to whom. */
export function pairsUnderTitles(items: readonly Item[]): Entry[] | null {
  const people = items.filter((item) => item.kind === 'person');
  const areAlone = people.length === items.length && people.every(({ notes }) => notes.length === 0);
  if (!areAlone || people.length < 2) return null;
  const isPaired = people.every(
    ({ link }, index) => index === 0 || (index % 2 === 0) === (link === 'newline'),
  );
  return isPaired && people.length % 2 === 0 ? inPairs(people) : [];
}

const inPairs = (people: readonly PersonItem[]): Entry[] =>
  people.flatMap((grantor, index) =>
    index % 2 === 0 ? [{ ...entryOf(grantor), holder: holderOf(people[index + 1] as PersonItem) }] : [],
  );

/** « Mme Y pour M. X M. W pour Mme Z », whether anything parts the pairs or not: Y votes for X. */
export function heldPairsOf(list: Passage): Entry[] | null {
  const links = [...list.text.matchAll(HOLDS_FOR)];
  const items = scan(
    list.without(links.map(({ index, 0: { length } }): [number, number] => [index, index + length])),
  );
  const people = items.filter((item) => item.kind === 'person');
  if (links.length === 0 || people.length < items.length || people.length !== 2 * links.length) return null;
  return people.flatMap((grantor, index) =>
    index % 2 === 1 ? [{ ...entryOf(grantor), holder: holderOf(people[index - 1] as PersonItem) }] : [],
  );
}
