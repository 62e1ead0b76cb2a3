import { each } from './base/each.ts';
import { inOffice, pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

const COUNTS = [
  ['/sitting/presentCount', 'présents'],
  ['/sitting/voters', 'votants'],
] as const;

export const membersExceeded: Check = {
  code: 'sitting.members-exceeded',
  severity: 'warning',
  summary: 'L’acte compte plus de présents ou de votants que de membres en exercice.',
  basis: 'Arithmétique',
  restsOn: ['/sitting/membersInOffice', '/sitting/presentCount', '/sitting/voters'],
  run: each((act) => {
    const { membersInOffice, presentCount, voters } = act.record.sitting;
    if (membersInOffice === null) return null;
    return COUNTS.flatMap(([pointer, what], index) => {
      const count = [presentCount, voters][index] ?? 0;
      if (count <= membersInOffice) return [];
      return {
        pointer,
        message: `L’acte compte ${count} ${what}${pageOf(act, pointer)} pour ${inOffice(act)}.`,
        actual: count,
        expected: membersInOffice,
        remedy: 'Vérifiez les deux nombres ; corrigez celui qui est faux.',
      };
    });
  }),
};
