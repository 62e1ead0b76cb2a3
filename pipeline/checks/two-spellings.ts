import { fold } from '../french/fold.ts';
import { several } from '../french/phrasing.ts';
import { identityKey } from '../members/identity.ts';
import { countedMentions } from '../members/mentions.ts';
import { type Member, personOf } from '../members.ts';
import { pageOf } from './base/evidence.ts';
import { rosterOfAll } from './base/people.ts';
import type { Check, Finding } from './check.ts';

interface Spelling {
  /** First place it was met. */
  first: Pick<Finding, 'act'> & { pointer: string; name: string };
  times: number;
}

export const twoSpellings: Check = {
  code: 'names.two-spellings',
  severity: 'info',
  summary: 'Un nom est écrit de deux façons.',
  basis: 'Cohérence du registre',
  run(acts) {
    const roster = rosterOfAll(acts);
    const spellings = new Map<Member, Map<string, Spelling>>();
    const keys = new Map(roster.members.map((member) => [member, identityKey(personOf(member))]));
    for (const { act, mention, times } of countedMentions(acts)) {
      const { person, pointer } = mention;
      const member = roster.find(person, act.record.sitting.date);
      if (!member || identityKey(person) !== keys.get(member)) continue;
      const known = spellings.get(member) ?? new Map<string, Spelling>();
      spellings.set(member, known);
      const spelling = known.get(person.name) ?? { first: { act, pointer, name: person.name }, times: 0 };
      spelling.times += times;
      known.set(person.name, spelling);
    }
    return [...spellings.values()].flatMap(differencesIn);
  },
};

/** Each spelling against the one met most; capitals may drop their accents, and words change places. */
function differencesIn(known: Map<string, Spelling>) {
  const [usual, ...others] = [...known.values()].sort((a, b) => b.times - a.times);
  if (!usual) return [];
  return others.flatMap(({ first, times }) =>
    isSpeltAlike(usual.first.name, first.name)
      ? []
      : {
          act: first.act,
          pointer: first.pointer,
          message:
            `« ${first.name} »${pageOf(first.act, first.pointer)} est écrit « ${usual.first.name} » ailleurs ` +
            `(${several(usual.times, 'fois', 'fois')} contre ${times}).`,
          actual: first.name,
          expected: usual.first.name,
          remedy: 'Choisissez une graphie pour les prochains actes ; corrigez celle qui est mal lue.',
        },
  );
}

function isSpeltAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) =>
    name
      .replaceAll('’', "'")
      .replaceAll('.', '')
      .split(/\s+/)
      .sort((one, other) => (fold(one) < fold(other) ? -1 : 1)),
  ) as [string[], string[]];
  const isCapitals = (word: string) => word === word.toUpperCase();
  return (
    left.length === right.length &&
    left.every((word, i) => {
      const other = right[i] ?? '';
      if (word.toLowerCase() === other.toLowerCase()) return true;
      return fold(word) === fold(other) && (isCapitals(word) || isCapitals(other));
    })
  );
}
