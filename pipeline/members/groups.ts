import type { Deliberation, Person } from '../../schemas/deliberation.ts';
import type { Act } from '../register.ts';
import { fullKey, type Identity, identityOf } from './identity.ts';

/** Printings of one full name. */
export interface Group {
  identity: Identity;
  /** Printed form → how often. */
  forms: Map<string, { person: Person; times: number }>;
  /** The lists it stands in: two entries of one list are two people. */
  lists: Set<string>;
}

const LISTS: readonly ((record: Deliberation) => Person[])[] = [
  ({ attendance }) => attendance.present,
  ({ attendance }) => attendance.proxies.map(({ grantor }) => grantor),
  ({ attendance }) => attendance.absent,
  ({ attendance }) => attendance.excused,
];

const OTHERS = ({ attendance, sitting, rapporteur, vote }: Deliberation): (Person | null)[] => [
  ...attendance.proxies.map(({ holder }) => holder),
  ...attendance.changes.map(({ person }) => person),
  ...[vote.inFavour, vote.against, vote.abstentions, vote.notVoting].flatMap(({ names }) => names),
  sitting.chair,
  rapporteur,
];

/** By code units: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The fullest names first, so that shorter forms meet the people they may stand for. */
export function groupsOf(acts: readonly Act[]): Group[] {
  const groups = new Map<string, Group>();
  const add = (person: Person, list?: string) => {
    const identity = identityOf(person);
    if (identity.tokens.length === 0) return;
    const id = fullKey(identity);
    const group = groups.get(id) ?? { identity, forms: new Map(), lists: new Set() };
    groups.set(id, group);
    const form = group.forms.get(person.name) ?? { person, times: 0 };
    group.forms.set(person.name, { ...form, times: form.times + 1 });
    if (list) group.lists.add(list);
  };
  for (const { record } of acts) {
    for (const people of LISTS.map((list) => list(record))) {
      const list = people.map(({ name }) => name).join(';');
      for (const person of people) add(person, list);
    }
    for (const person of OTHERS(record)) if (person) add(person);
  }
  return [...groups.values()].sort(
    (a, b) =>
      b.identity.key.length - a.identity.key.length ||
      compare(a.identity.key, b.identity.key) ||
      Number(b.identity.family !== null) - Number(a.identity.family !== null) ||
      Number(b.identity.gender !== null) - Number(a.identity.gender !== null) ||
      compare(fullKey(a.identity), fullKey(b.identity)),
  );
}
