import type { Member } from '../members.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { rosterOfAct } from './base/people.ts';
import type { Check } from './index.ts';

const TALLIES = [
  ['inFavour', 'pour'],
  ['against', 'contre'],
  ['abstentions', 'abstention'],
  ['notVoting', 'ne prend pas part au vote'],
] as const;

export const votedTwice: Check = {
  code: 'vote.voted-twice',
  severity: 'warning',
  summary: 'Une personne est nommée deux fois dans le vote.',
  basis: 'Cohérence de l’acte',
  run: each((act) => {
    const seen = new Map<Member, { pointer: string; words: string }>();
    const voices = TALLIES.flatMap(([name, words]) =>
      act.record.vote[name].names.map((person, i) => ({
        person,
        words,
        pointer: `/vote/${name}/names/${i}`,
      })),
    );
    return voices.flatMap(({ person, words, pointer }) => {
      const member = rosterOfAct(act).find(person);
      const before = member && seen.get(member);
      if (member && !before) seen.set(member, { pointer, words });
      if (!before) return [];
      return {
        pointer,
        message:
          `${person.name} est nommé sous « ${before.words} »${pageOf(act, before.pointer)} ` +
          `et sous « ${words} »${pageOf(act, pointer)}.`,
        actual: person.name,
        remedy: 'Vérifiez le vote imprimé ; retirez la mention qui est fausse.',
      };
    });
  }),
};
