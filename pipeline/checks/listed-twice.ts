import type { Person } from '../../schemas/deliberation.ts';
import type { Act } from '../register.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { hasMoved, rollOfAct } from './base/people.ts';
import type { Check } from './check.ts';

interface Listing {
  person: Person;
  pointer: string;
  list: 'présents' | 'pouvoirs' | 'absents';
}

/** Present and represented is another check's: a late arrival explains it. */
const isContradiction = (a: Listing, b: Listing): boolean =>
  a.list === b.list || [a.list, b.list].includes('absents');

export const listedTwice: Check = {
  code: 'attendance.listed-twice',
  severity: 'warning',
  summary: 'Une personne figure deux fois dans les listes, ou à la fois présente et absente.',
  basis: 'Cohérence de l’acte',
  restsOn: ['/attendance'],
  run: each((act) => {
    const seen = new Map<string, Listing>();
    return listingsOf(act).flatMap((listing) => {
      const key = rollOfAct(act).keyOf(listing.person);
      const before = key === null ? undefined : seen.get(key);
      if (!before) {
        if (key !== null) seen.set(key, listing);
        return [];
      }
      if (!isContradiction(before, listing) || hasMoved(act, listing.person)) return [];
      const where = `« ${before.person.name} » parmi les ${before.list}${pageOf(act, before.pointer)}`;
      return {
        pointer: listing.pointer,
        message: `L’acte nomme ${where} et « ${listing.person.name} » parmi les ${listing.list}${pageOf(act, listing.pointer)}.`,
        actual: listing.person.name,
        remedy: 'Retirez l’une des deux mentions, ou notez l’arrivée ou le départ.',
      };
    });
  }),
};

function listingsOf({ record: { attendance } }: Act): Listing[] {
  const listings = (people: Person[], list: Listing['list'], name: string): Listing[] =>
    people.map((person, i) => ({ person, list, pointer: `/attendance/${name}/${i}` }));
  return [
    ...listings(attendance.present, 'présents', 'present'),
    ...listings(
      attendance.proxies.map(({ grantor }) => grantor),
      'pouvoirs',
      'proxies',
    ),
    ...listings(attendance.absent, 'absents', 'absent'),
    ...listings(attendance.excused, 'absents', 'excused'),
  ];
}
