import { several } from '../french/phrasing.ts';
import { electorsRange, inWords, sizeOf } from './base/counts.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** For acts that print no number of voters: those present and represented stand for it. */
export const voteElectors: Check = {
  code: 'vote.electors',
  severity: 'warning',
  summary: 'Les voix ne font pas le nombre des présents et des représentés.',
  basis: 'Arithmétique : pour + contre + abstentions = présents + pouvoirs − ne prenant pas part au vote',
  restsOn: ['/attendance', '/sitting/presentCount', '/vote'],
  run: each((act) => {
    const { sitting, attendance, vote } = act.record;
    const electors = electorsRange(act);
    if (!electors || sitting.voters !== null || vote.ballot === 'secret') return null;
    const tallies = [vote.inFavour, vote.against, vote.abstentions];
    const sum = tallies.reduce((total, tally) => total + sizeOf(tally), 0);
    const isWhole = tallies.every(({ count }) => count !== null);
    const range = { least: electors.least - sizeOf(vote.notVoting), most: electors.most };
    if (sum <= range.most && (!isWhole || sum >= range.least)) return null;
    return {
      pointer: '/vote/inFavour/count',
      message:
        `L’acte compte ${several(sum, 'voix', 'voix')}${pageOf(act, '/vote/inFavour/count')}, pour ` +
        `${several(attendance.present.length, 'présent')}${pageOf(act, '/attendance/present')} et ` +
        `${several(attendance.proxies.length, 'pouvoir')}${pageOf(act, '/attendance/proxies')}.`,
      actual: sum,
      expected: inWords(range),
      remedy:
        'Vérifiez le décompte et les listes ; si une personne n’a pas voté, notez-le par une correction.',
    };
  }),
};
