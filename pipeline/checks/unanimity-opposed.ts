import { several } from '../french/phrasing.ts';
import { sizeOf } from './base/counts.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** Unanimity is that of the votes cast: abstentions do not break it, opponents do. */
export const unanimityOpposed: Check = {
  code: 'vote.unanimity-opposed',
  severity: 'warning',
  summary: 'L’acte dit l’unanimité et compte des voix contre.',
  basis: 'CGCT, art. L2121-20 : suffrages exprimés',
  restsOn: ['/vote'],
  run: each((act) => {
    const { majority, against, inFavour } = act.record.vote;
    const opposed = sizeOf(against);
    // « rejeté à l'unanimité » : all against, nobody in favour.
    if (majority !== 'unanimous' || opposed === 0 || sizeOf(inFavour) === 0) return null;
    return {
      pointer: '/vote/majority',
      message:
        `L’acte dit « à l’unanimité »${pageOf(act, '/vote/majority')} et compte ` +
        `${several(opposed, 'voix', 'voix')} contre${pageOf(act, '/vote/against/count')}.`,
      actual: opposed,
      expected: 0,
      remedy: 'Vérifiez la formule d’adoption et le décompte.',
    };
  }),
};
