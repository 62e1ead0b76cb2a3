import type { Person } from '../../schemas/deliberation.ts';
import type { Act } from '../register.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { isSame } from './base/people.ts';
import { several } from './base/phrase.ts';
import type { Check } from './index.ts';

const TALLIES = [
  ['inFavour', 'pour'],
  ['against', 'contre'],
  ['abstentions', 'abstention'],
  ['notVoting', 'ne prend pas part au vote'],
] as const;

/** A named holder may carry the voice of his grantors, counted without being named. */
export const voteNames: Check = {
  code: 'vote.names-count',
  severity: 'warning',
  summary: 'Le nombre de voix n’est pas celui des personnes nommées.',
  basis: 'Arithmétique : autant de voix que de personnes nommées et de pouvoirs qu’elles portent',
  run: each((act) =>
    TALLIES.flatMap(([name, words]) => {
      const { count, names } = act.record.vote[name];
      if (count === null || names.length === 0) return [];
      if (names.length <= count && count <= names.length + proxiesHeldBy(act, names)) return [];
      const pointer = `/vote/${name}/count`;
      return {
        pointer,
        message:
          `« ${words} » : ${several(count, 'voix', 'voix')}${pageOf(act, pointer)}, mais ` +
          `${several(names.length, 'personne nommée', 'personnes nommées')}${pageOf(act, `/vote/${name}/names`)}.`,
        actual: names.length,
        expected: count,
        remedy: 'Comparez le nombre et les noms imprimés ; corrigez la lecture si un nom manque.',
      };
    }),
  ),
};

const proxiesHeldBy = (act: Act, names: readonly Person[]): number =>
  act.record.attendance.proxies.filter(
    ({ holder }) => holder && names.some((person) => isSame(act, person, holder)),
  ).length;
