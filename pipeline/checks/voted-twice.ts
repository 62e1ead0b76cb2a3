import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { rollOfAct } from './base/people.ts';
import { TALLIES } from './base/tallies.ts';
import type { Check } from './check.ts';

export const votedTwice: Check = {
  code: 'vote.voted-twice',
  severity: 'warning',
  summary: 'Une personne est nommée deux fois dans le vote.',
  basis: 'Cohérence de l’acte',
  restsOn: ['/vote'],
  run: each((act) => {
    const seen = new Map<string, { pointer: string; words: string }>();
    const voices = TALLIES.flatMap(([name, words]) =>
      act.record.vote[name].names.map((person, i) => ({
        person,
        words,
        pointer: `/vote/${name}/names/${i}`,
      })),
    );
    return voices.flatMap(({ person, words, pointer }) => {
      const key = rollOfAct(act).keyOf(person);
      const before = key === null ? undefined : seen.get(key);
      if (key !== null && !before) seen.set(key, { pointer, words });
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
