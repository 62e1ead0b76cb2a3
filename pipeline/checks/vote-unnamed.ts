import type { Person } from '../../schemas/deliberation.ts';
import { several } from '../french/phrasing.ts';
import type { Act } from '../register.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { isSame } from './base/people.ts';
import { TALLIES } from './base/tallies.ts';
import type { Check } from './check.ts';

/**
 * Not a contradiction: a political group may stand for its members. But a name may also have been missed, and
 * the votes of the others cannot be told. A named holder votes for his grantors without their being named.
 */
export const voteUnnamed: Check = {
  code: 'vote.unnamed',
  severity: 'info',
  summary: 'L’acte nomme une partie seulement de ceux qui ont voté ainsi.',
  basis: 'CGCT, art. L2121-21 : les votes nominatifs nomment tous les votants',
  restsOn: ['/vote'],
  run: each((act) =>
    TALLIES.flatMap(([name, words]) => {
      const { count, names } = act.record.vote[name];
      const told = names.length + proxiesHeldBy(act, names);
      if (name === 'notVoting' || count === null || names.length === 0 || count <= told) return [];
      const pointer = `/vote/${name}/count`;
      return {
        pointer,
        message:
          `« ${words} » : ${several(count, 'voix', 'voix')}${pageOf(act, pointer)}, ` +
          `${several(names.length, 'personne nommée', 'personnes nommées')}${pageOf(act, `/vote/${name}/names`)}.`,
        actual: names.length,
        expected: count,
        remedy: 'Comparez avec l’acte : si un nom imprimé n’a pas été lu, complétez par une correction.',
      };
    }),
  ),
};

const proxiesHeldBy = (act: Act, names: readonly Person[]): number =>
  act.record.attendance.proxies.filter(
    ({ holder }) => holder && names.some((person) => isSame(act, person, holder)),
  ).length;
