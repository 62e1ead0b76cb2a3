import { listed } from '../french/phrasing.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

const VOICES = ['inFavour', 'against', 'abstentions'] as const;

/** The one finding that blocks an act: publishing it would break the secret again. */
export const secretNames: Check = {
  code: 'vote.secret-names',
  severity: 'error',
  summary: 'Un vote au scrutin secret nomme des votants.',
  basis: 'CGCT, art. L2121-21',
  run: each((act) => {
    const { vote } = act.record;
    if (vote.ballot !== 'secret') return null;
    return VOICES.flatMap((name) => {
      const { names } = vote[name];
      if (names.length === 0) return [];
      const pointer = `/vote/${name}/names/0`;
      return {
        pointer,
        message:
          `L’acte dit le scrutin secret${pageOf(act, '/vote/ballot')} et nomme des votants : ` +
          `${listed(names.map((person) => person.name))}${pageOf(act, pointer)}.`,
        actual: names.length,
        expected: 0,
        remedy: 'Vérifiez le mode de scrutin ; si le vote était secret, retirez les noms par une correction.',
      };
    });
  }),
};
