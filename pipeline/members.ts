import type { Person } from '../schemas/deliberation.ts';
import { slug } from './french/fold.ts';
import { compare, type Group, groupsOf } from './members/groups.ts';
import {
  abbreviates,
  contradicts,
  fullKey,
  identityOf,
  isOfOtherCivility,
  remembered,
} from './members/identity.ts';
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

/** Who is who in the acts of one authority. A doubt is never settled by a merge. */
export function rosterOf(acts: readonly Act[]): Roster {
  const groups = groupsOf(acts);
  const roots: Group[][] = [];
  const rootOf = new Map<string, Group[] | null>();
  for (const group of groups) {
    const candidates = candidatesFor(group, roots);
    const [only, ...more] = candidates;
    if (!only) roots.push([group]);
    else if (more.length === 0) only.push(group);
    rootOf.set(fullKey(group.identity), only ? (more.length === 0 ? only : null) : (roots.at(-1) ?? null));
  }
  const taken = new Set<string>();
  const members = new Map(roots.map((root) => [root, memberOf(root, taken)]));
  return {
    members: [...members.values()].sort((a, b) => compare(sortKey(a), sortKey(b))),
    find: remembered((person) => {
      const identity = identityOf(person);
      const known = rootOf.get(fullKey(identity));
      if (known !== undefined) return known && (members.get(known) ?? null);
      const [only, ...more] = candidatesFor({ identity, forms: new Map(), lists: new Set() }, roots);
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

/** The people a printed name may be: those of exactly this name, else those it may abbreviate. */
function candidatesFor({ identity, lists }: Group, roots: readonly Group[][]): Group[][] {
  const possible = roots.filter((root) => !root.some((other) => isOfOtherCivility(identity, other.identity)));
  const equal = possible.filter((root) =>
    root.some((other) => other.identity.key === identity.key && !contradicts(identity, other.identity)),
  );
  if (equal.length > 0) return equal;
  const isListedBeside = (root: Group[]) =>
    root.some((other) => [...lists].some((list) => other.lists.has(list)));
  return possible.filter(
    (root) => root.some((other) => abbreviates(identity, other.identity)) && !isListedBeside(root),
  );
}

function memberOf(root: readonly Group[], taken: Set<string>): Member {
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

const sortKey = ({ familyName, givenName, name }: Member): string =>
  slug(`${familyName ?? ''} ${givenName ?? ''} ${name}`);
