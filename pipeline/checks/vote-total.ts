import { movements, sizeOf } from './base/counts.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/**
 * « Votants » may include those who take no part, or leave out abstentions (« suffrages exprimés »): the sum
 * is wrong when it is none of these. A secret ballot also has blank papers: it is not added up.
 */
export const voteTotal: Check = {
  code: 'vote.total',
  severity: 'warning',
  summary: 'Pour, contre et abstentions ne font pas le nombre de votants.',
  basis: 'Arithmétique : pour + contre + abstentions = votants',
  restsOn: ['/sitting/voters', '/vote'],
  run: each((act) => {
    const { sitting, vote } = act.record;
    const { inFavour, against, abstentions } = vote;
    if (sitting.voters === null || vote.ballot === 'secret') return null;
    if (inFavour.count === null || against.count === null || abstentions.count === null) return null;
    const expressed = inFavour.count + against.count;
    const sum = expressed + abstentions.count;
    const moved = movements(act);
    const isWithin = sitting.voters - sizeOf(vote.notVoting) - moved <= sum && sum <= sitting.voters + moved;
    if (isWithin || expressed === sitting.voters) return null;
    return {
      pointer: '/vote/inFavour/count',
      message:
        `${inFavour.count} pour + ${against.count} contre + ${abstentions.count} abstention = ${sum}` +
        `${pageOf(act, '/vote/inFavour/count')}, mais l’acte dit ${sitting.voters} votants${pageOf(act, '/sitting/voters')}.`,
      actual: sum,
      expected: sitting.voters,
      remedy: 'Vérifiez le décompte imprimé ; si une personne n’a pas voté, notez-le par une correction.',
    };
  }),
};
