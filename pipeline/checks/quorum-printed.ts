import { each } from './base/each.ts';
import { inOffice, pageOf } from './base/evidence.ts';
import { quorumOf } from './base/law.ts';
import type { Check } from './check.ts';

export const quorumPrinted: Check = {
  code: 'sitting.quorum-printed',
  severity: 'info',
  summary: 'Le quorum imprimé n’est pas celui que donnent les membres en exercice.',
  basis: 'CGCT, art. L2121-17',
  restsOn: ['/sitting/membersInOffice', '/sitting/quorum'],
  run: each((act) => {
    const { date, membersInOffice, quorum } = act.record.sitting;
    if (!date || membersInOffice === null || quorum === null) return null;
    const { needed } = quorumOf(membersInOffice, date);
    return quorum === needed
      ? null
      : {
          pointer: '/sitting/quorum',
          message: `L’acte imprime un quorum de ${quorum}${pageOf(act, '/sitting/quorum')} ; pour ${inOffice(act)}, il est de ${needed}.`,
          actual: quorum,
          expected: needed,
          remedy: 'Vérifiez le quorum et le nombre de membres en exercice.',
        };
  }),
};
