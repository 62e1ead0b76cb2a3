import type { Deliberation, Person } from '../schemas/deliberation.ts';
import { slug } from './french/fold.ts';
import { compare } from './lib/compare.ts';
import { Candidates, type Root } from './members/candidates.ts';
import { groupsOf } from './members/groups.ts';
import { fullKey, identityOf, remembered } from './members/identity.ts';
import { isInOffice, type ListedMember, type Mandate } from './members/listed.ts';
import { digestOf } from './output/act-digest.ts';
import type { Act } from './register.ts';

/** One person of a council, whatever the printings. */
export interface Member {
  /** Piece of address, unique in the authority. */
  slug: string;
  /** « Prénom NOM » when the fullest printed form tells them apart, else that form. */
  name: string;
  givenName: string | null;
  familyName: string | null;
  /** All printed forms, in alphabetical order. */
  aliases: string[];
  /** Groups and times of office, as members.csv lists them. */
  mandates: readonly Mandate[];
}

export interface Roster {
  /** In the order of family names. */
  members: readonly Member[];
  /** Who a printed name is, on that day; null when nobody, or when it could be several. */
  find(person: Person, day?: string | null): Member | null;
  /** Everybody a printed name could be, on that day: more than one is a doubt. */
  candidates(person: Person, day?: string | null): readonly Member[];
  /** The same digest means the same answers, whoever is asked about. */
  readonly digest: string;
}

interface Known {
  acts: readonly Act[];
  listed: readonly ListedMember[];
  roster: Roster;
}

const known = new WeakMap<Deliberation, Known>();
const NOBODY: readonly ListedMember[] = [];

/** Who is who in the acts of one authority, with those it lists. A doubt is never settled by a merge. */
export function rosterOf(acts: readonly Act[], listed = acts[0]?.authority.members ?? NOBODY): Roster {
  const [first] = acts;
  const before = first && known.get(first.record);
  // Checks, data and pages ask one after the other, with different lists of acts that hold the same records.
  const isSame =
    before?.listed === listed &&
    before.acts.length === acts.length &&
    acts.every(({ record }, rank) => before.acts[rank]?.record === record);
  const roster = isSame ? before.roster : madeRoster(acts, listed);
  if (first) known.set(first.record, { acts, listed, roster });
  return roster;
}

/** Those whom the acts alone name, whatever the authority lists. */
export const printedRosterOf = (acts: readonly Act[]): Roster => rosterOf(acts, NOBODY);

/** The people of a council, and whom each full name may name. */
interface ToldApart {
  candidates: Candidates;
  listedAs: ReadonlyMap<Root, ListedMember>;
  rootsOf: ReadonlyMap<string, readonly Root[]>;
}

function tellApart(acts: readonly Act[], listed: readonly ListedMember[]): ToldApart {
  const candidates = new Candidates();
  const listedAs = new Map(listed.map((member) => [candidates.list(member), member]));
  const rootsOf = new Map<string, readonly Root[]>();
  for (const group of groupsOf(acts)) {
    const [only, ...more] = candidates.for(group);
    rootsOf.set(
      fullKey(group.identity),
      only && more.length > 0 ? [only, ...more] : [candidates.add(group, only)],
    );
  }
  return { candidates, listedAs, rootsOf };
}

function madeRoster(acts: readonly Act[], listed: readonly ListedMember[]): Roster {
  const told = tellApart(acts, listed);
  const { candidates, listedAs, rootsOf } = told;
  const taken = new Set<string>();
  const members = new Map(candidates.roots.map((root) => [root, memberOf(root, taken, listedAs.get(root))]));
  let sorted: readonly Member[] | undefined;
  let digest: string | undefined;
  const possible = remembered((person): readonly Root[] => {
    const identity = identityOf(person);
    return rootsOf.get(fullKey(identity)) ?? candidates.for({ identity, lists: new Set() });
  });
  const sat = (root: Root, day: string) => {
    const member = listedAs.get(root);
    return !member || isInOffice(member, day);
  };
  const inOffice = (roots: readonly Root[], day: string | null) =>
    roots.length > 1 && day ? roots.filter((root) => sat(root, day)) : roots;
  const candidatesFor: Roster['candidates'] = (person, day = null) =>
    inOffice(possible(person), day).map((root) => members.get(root) as Member);
  return {
    get members() {
      sorted ??= inOrder([...members.values()]);
      return sorted;
    },
    get digest() {
      digest ??= digestOfAnswers(told, members, listed);
      return digest;
    },
    candidates: candidatesFor,
    find(person, day = null) {
      const [only, ...others] = candidatesFor(person, day);
      return only && others.length === 0 ? only : null;
    },
  };
}

/** Digest of all that the answers of a roster depend on. */
function digestOfAnswers(
  { candidates: { roots }, rootsOf }: ToldApart,
  members: ReadonlyMap<Root, Member>,
  listed: readonly ListedMember[],
): string {
  const ranks = new Map(roots.map((root, rank) => [root, rank]));
  const people = roots.map((root) => [members.get(root), root.map(({ identity }) => identity)]);
  const named = [...rootsOf].map(([key, own]) => [key, own.map((root) => ranks.get(root))]);
  return digestOf(named, people, listed);
}

/** The member as a printed person. */
export const personOf = ({ name, givenName, familyName }: Member): Person => ({
  name,
  ...(givenName ? { givenName } : {}),
  ...(familyName ? { familyName } : {}),
});

function memberOf(root: Root, taken: Set<string>, listed?: ListedMember): Member {
  const person = listed?.person ?? fullestOf(root);
  const { givenName = null, familyName = null } = person;
  const own = slug(givenName && familyName ? `${givenName} ${familyName}` : person.name) || 'sans-nom';
  let address = own;
  for (let n = 2; taken.has(address); n++) address = `${own}-${n}`;
  taken.add(address);
  const aliases = [...new Set(root.flatMap(({ forms }) => [...forms.keys()]))].sort(compare);
  const mandates = listed?.mandates ?? [];
  return { slug: address, name: usualForm(person), givenName, familyName, aliases, mandates };
}

function fullestOf(root: Root): Person {
  const fullest = root.filter(({ identity }) => identity.key === root[0]?.identity.key);
  const printings = fullest.flatMap(({ forms }) => [...forms.values()]);
  const [best] = printings.sort(
    (a, b) =>
      quality(b.person) - quality(a.person) || b.times - a.times || compare(a.person.name, b.person.name),
  );
  return best?.person ?? { name: '' };
}

/** « DUROC Michaël », « Michaël Duroc » → « Michaël DUROC »: one order and one look for all; « JP » are initials. */
function usualForm({ name, givenName, familyName }: Person): string {
  if (!givenName || !familyName) return name;
  const given = /\p{Ll}/u.test(givenName)
    ? givenName
    : givenName.replace(/\p{L}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return `${given} ${familyName.toUpperCase()}`;
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
