import type { Attendance, Person } from '../../schemas/deliberation.ts';
import { compare } from '../lib/compare.ts';
import type { Act } from '../register.ts';
import { fullKey, type Identity, identityOf, remembered } from './identity.ts';
import { countedMentions, type Mention, mentionsOfLists } from './mentions.ts';

/** The printed forms of one full name. */
export interface Group {
  identity: Identity;
  /** Printed form → how often. */
  forms: Map<string, { person: Person; times: number }>;
  /** The lists it stands in: two entries of one list are two people. */
  lists: Set<string>;
}

/** The fullest names first, so that shorter forms meet the people they may stand for. */
export function groupsOf(acts: readonly Act[]): Group[] {
  const groups = new Map<string, Group>();
  const groupOf = remembered((person: Person) => {
    const identity = identityOf(person);
    const group = groups.get(fullKey(identity)) ?? { identity, forms: new Map(), lists: new Set() };
    if (identity.tokens.length > 0) groups.set(fullKey(identity), group);
    return group;
  });
  const listNames = new Map<Attendance, Map<Mention['list'], string>>();
  const namesBeside = (attendance: Attendance, list: Mention['list']): string => {
    const names = listNames.get(attendance) ?? namesOfLists(attendance);
    listNames.set(attendance, names);
    return names.get(list) ?? '';
  };
  for (const { act, mention, times } of countedMentions(acts)) {
    const { person, list } = mention;
    const { forms, lists } = groupOf(person);
    const form = forms.get(person.name) ?? { person, times: 0 };
    form.times += times;
    forms.set(person.name, form);
    if (list) lists.add(namesBeside(act.record.attendance, list));
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

function namesOfLists(attendance: Attendance): Map<Mention['list'], string> {
  const names = new Map<Mention['list'], string>();
  for (const { person, list } of mentionsOfLists(attendance))
    names.set(list, `${names.get(list) ?? ''};${person.name}`);
  return names;
}
