import type { Deliberation, Person } from '../schemas/deliberation.ts';
import { slug } from './french/fold.ts';
import { Candidates, type Root } from './members/candidates.ts';
import { compare, groupsOf } from './members/groups.ts';
import { fullKey, identityOf, remembered } from './members/identity.ts';
import type { Act } from './register.ts';

/** One person of a council, whatever the printings. */
export interface Member {
  /** Piece of address, unique in the authority. */
  slug: string;
  /** The fullest printed form. */
  name: string;
  givenName: string | null;
  familyName: string | null;
  /** All printed forms, in alphabetical order. */
  aliases: string[];
}

export interface Roster {
  /** In the order of family names. */
  members: readonly Member[];
  /** Who a printed name is; null when nobody, or when it could be several. */
  find(person: Person): Member | null;
}

const known = new WeakMap<Deliberation, { acts: readonly Act[]; roster: Roster }>();

/** Who is who in the acts of one authority. A doubt is never settled by a merge. */
export function rosterOf(acts: readonly Act[]): Roster {
  const [first] = acts;
  const before = first && known.get(first.record);
  // Checks, data and pages ask in turn, each with acts of its own and the same records in them.
  const isSame =
    before?.acts.length === acts.length &&
    acts.every(({ record }, rank) => before.acts[rank]?.record === record);
  const roster = isSame ? before.roster : madeRoster(acts);
  if (first) known.set(first.record, { acts, roster });
  return roster;
}

function madeRoster(acts: readonly Act[]): Roster {
  const candidates = new Candidates();
  const rootOf = new Map<string, Root | null>();
  for (const group of groupsOf(acts)) {
    const [only, ...more] = candidates.for(group);
    rootOf.set(fullKey(group.identity), more.length > 0 ? null : candidates.add(group, only));
  }
  const taken = new Set<string>();
  const members = new Map(candidates.roots.map((root) => [root, memberOf(root, taken)]));
  let sorted: readonly Member[] | undefined;
  return {
    get members() {
      sorted ??= inOrder([...members.values()]);
      return sorted;
    },
    find: remembered((person) => {
      const identity = identityOf(person);
      const known = rootOf.get(fullKey(identity));
      if (known !== undefined) return known && (members.get(known) ?? null);
      const [only, ...more] = candidates.for({ identity, lists: new Set() });
      return only && more.length === 0 ? (members.get(only) ?? null) : null;
    }),
  };
}

/** The member as a printed person. */
export const personOf = ({ name, givenName, familyName }: Member): Person => ({
  name,
  ...(givenName ? { givenName } : {}),
  ...(familyName ? { familyName } : {}),
});

function memberOf(root: Root, taken: Set<string>): Member {
  const fullest = root.filter(({ identity }) => identity.key === root[0]?.identity.key);
  const printings = fullest.flatMap(({ forms }) => [...forms.values()]);
  const [best] = printings.sort(
    (a, b) =>
      quality(b.person) - quality(a.person) || b.times - a.times || compare(a.person.name, b.person.name),
  );
  const person = best?.person ?? { name: '' };
  const givenName = person.givenName ?? null;
  const familyName = person.familyName ?? null;
  const own = slug(givenName && familyName ? `${givenName} ${familyName}` : person.name) || 'sans-nom';
  let address = own;
  for (let n = 2; taken.has(address); n++) address = `${own}-${n}`;
  taken.add(address);
  const aliases = [...new Set(root.flatMap(({ forms }) => [...forms.keys()]))].sort(compare);
  return { slug: address, name: person.name, givenName, familyName, aliases };
}

/** A form that tells the names apart beats one that does not; then small letters, then accents. */
function quality({ name, givenName, familyName }: Person): number {
  const accents = name.normalize('NFD').replace(/[^\p{M}]/gu, '').length;
  return (givenName && familyName ? 100 : 0) + (/\p{Ll}/u.test(name) ? 50 : 0) + Math.min(accents, 49);
}

/** By family name, then given name. */
const inOrder = (members: readonly Member[]): Member[] =>
  members
    .map((member) => {
      const { familyName, givenName, name } = member;
      return { member, key: slug(`${familyName ?? ''} ${givenName ?? ''} ${name}`) };
    })
    .sort((a, b) => compare(a.key, b.key))
    .map(({ member }) => member);
