import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** A tie is adopted by the chair's casting vote. */
export const outcomeContradicted: Check = {
  code: 'vote.outcome-contradicted',
  severity: 'warning',
  summary: 'Le résultat annoncé n’est pas celui du décompte.',
  basis: 'CGCT, art. L2121-20 : majorité absolue des suffrages exprimés, voix prépondérante du président',
  restsOn: ['/vote'],
  run: each((act) => {
    const { outcome, inFavour, against } = act.record.vote;
    if (inFavour.count === null || against.count === null) return null;
    const isAdopted = outcome === 'adopted' && inFavour.count < against.count;
    const isRejected = outcome === 'rejected' && inFavour.count > against.count;
    if (!isAdopted && !isRejected) return null;
    return {
      pointer: '/vote/outcome',
      message:
        `L’acte dit la délibération ${isAdopted ? 'adoptée' : 'rejetée'}${pageOf(act, '/vote/outcome')} ` +
        `avec ${inFavour.count} pour et ${against.count} contre${pageOf(act, '/vote/against/count')}.`,
      actual: outcome,
      expected: isAdopted ? 'rejected' : 'adopted',
      remedy: 'Vérifiez la formule et le décompte ; corrigez celui qui est mal lu.',
    };
  }),
};
