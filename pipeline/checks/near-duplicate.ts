import { fold } from '../french/fold.ts';
import { several } from '../french/phrasing.ts';
import { isOneLetterApart } from '../lib/letters.ts';
import { countedMentions, type Mention } from '../members/mentions.ts';
import { type Member, personOf } from '../members.ts';
import type { Act } from '../register.ts';
import { pageOf } from './base/evidence.ts';
import { rosterOfAll } from './base/people.ts';
import type { Check, Finding } from './check.ts';

/** The first place where a member is named, and how many there are. */
interface Seen {
  member: Member;
  first: { act: Act; mention: Mention };
  times: number;
  lists: Set<string>;
}

/** Never merged, only shown: two councillors may well be called so. Two entries of one list are two people. */
export const nearDuplicate: Check = {
  code: 'names.near-duplicate',
  severity: 'info',
  summary: 'Deux noms ne diffèrent que d’une lettre : une seule personne, peut-être.',
  basis: 'Cohérence du registre',
  run(acts) {
    const seen = [...seenIn(acts).values()];
    return seen.flatMap((one, i) => seen.slice(i + 1).flatMap((other) => findingOf(one, other)));
  },
};

function seenIn(acts: readonly Act[]): Map<Member, Seen> {
  const roster = rosterOfAll(acts);
  const seen = new Map<Member, Seen>();
  for (const { act, mention, times } of countedMentions(acts)) {
    const member = roster.find(mention.person, act.record.sitting.date);
    if (!member) continue;
    const known = seen.get(member) ?? { member, first: { act, mention }, times: 0, lists: new Set() };
    known.times += times;
    if (mention.list) known.lists.add(`${act.record.id} ${mention.list}`);
    seen.set(member, known);
  }
  return seen;
}

function findingOf(one: Seen, other: Seen): Finding[] {
  if (!isNear(one.member, other.member)) return [];
  if ([...one.lists].some((list) => other.lists.has(list))) return [];
  const [rare, usual] = one.times <= other.times ? [one, other] : [other, one];
  const { act, mention } = rare.first;
  return [
    {
      act,
      pointer: mention.pointer,
      message:
        `« ${rare.member.name} »${pageOf(act, mention.pointer)} (${several(rare.times, 'mention')}) ` +
        `est peut-être « ${usual.member.name} » (${several(usual.times, 'mention')}).`,
      actual: rare.member.name,
      expected: usual.member.name,
      remedy: 'Si c’est la même personne, corrigez le nom de cet acte ou ajoutez cette forme à members.csv.',
    },
  ];
}

/** One name equal and the other one letter apart; « André » and « Andrée » are two people. */
function isNear(a: Member, b: Member): boolean {
  const [left, right] = [a, b].map((member) => {
    const { givenName = '', familyName = '', name } = personOf(member);
    return givenName && familyName ? [fold(givenName), fold(familyName)] : ['', fold(name)];
  }) as [[string, string], [string, string]];
  if ((left[0] === '') !== (right[0] === '')) return false;
  if (left[1] === right[1]) return isOneLetterApart(left[0], right[0]) && !isFeminineOf(left[0], right[0]);
  return left[0] === right[0] && isOneLetterApart(left[1], right[1]);
}

const isFeminineOf = (a: string, b: string): boolean => `${a}e` === b || `${b}e` === a;
