import { several } from '../french/phrasing.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { TALLIES } from './base/tallies.ts';
import type { Check } from './check.ts';

/** Fewer names than voices is no contradiction: a group may stand for its members, a holder votes for others. */
export const voteNames: Check = {
  code: 'vote.names-count',
  severity: 'warning',
  summary: 'L’acte nomme plus de personnes qu’il ne compte de voix.',
  basis: 'Arithmétique : une voix au moins par personne nommée',
  restsOn: ['/vote'],
  run: each((act) =>
    TALLIES.flatMap(([name, words]) => {
      const { count, names } = act.record.vote[name];
      if (count === null || names.length === 0) return [];
      if (names.length <= count) return [];
      const pointer = `/vote/${name}/count`;
      return {
        pointer,
        message:
          `« ${words} » : ${several(count, 'voix', 'voix')}${pageOf(act, pointer)}, mais ` +
          `${several(names.length, 'personne nommée', 'personnes nommées')}${pageOf(act, `/vote/${name}/names`)}.`,
        actual: names.length,
        expected: count,
        remedy: 'Comparez le nombre et les noms imprimés ; corrigez celui qui est mal lu.',
      };
    }),
  ),
};
