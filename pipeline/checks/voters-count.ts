import { several } from '../french/phrasing.ts';
import { electorsRange, inWords, sizeOf } from './base/counts.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/**
 * Acts count those who take no part, or those who abstain, among the voters or not: « à l’unanimité des votants
 * (31 voix), 8 abstentions ». All are right.
 */
export const votersCount: Check = {
  code: 'sitting.voters-count',
  severity: 'warning',
  summary: 'Le nombre de votants n’est pas celui des présents et des représentés.',
  basis: 'Arithmétique : présents + pouvoirs − ne prenant pas part au vote = votants',
  restsOn: ['/attendance', '/sitting/presentCount', '/sitting/voters', '/vote'],
  run: each((act) => {
    const { sitting, attendance, vote } = act.record;
    const electors = electorsRange(act);
    if (sitting.voters === null || !electors) return null;
    const apart = sizeOf(vote.notVoting);
    const least = electors.least - apart - sizeOf(vote.abstentions);
    if (least <= sitting.voters && sitting.voters <= electors.most) return null;
    const present = sitting.presentCount ?? attendance.present.length;
    const without = apart > 0 ? ` − ${apart} ne prenant pas part au vote` : '';
    return {
      pointer: '/sitting/voters',
      message:
        `L’acte dit ${several(sitting.voters, 'votant')}${pageOf(act, '/sitting/voters')}, pour ` +
        `${several(present, 'présent')}${pageOf(act, '/attendance/present')} et ` +
        `${several(attendance.proxies.length, 'pouvoir')}${pageOf(act, '/attendance/proxies')}${without}.`,
      actual: sitting.voters,
      expected: inWords({ least, most: electors.most }),
      remedy: 'Recomptez les présents et les pouvoirs ; corrigez la lecture si un nom manque.',
    };
  }),
};
