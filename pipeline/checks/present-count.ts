import { several } from '../french/phrasing.ts';
import { listedRange, movements } from './base/counts.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** The chair may be counted without being listed, and those who came or left are counted at some moment. */
export const presentCount: Check = {
  code: 'attendance.present-count',
  severity: 'warning',
  summary: 'Le nombre de présents imprimé n’est pas celui de la liste.',
  basis: 'Arithmétique',
  restsOn: ['/attendance/present', '/sitting/presentCount'],
  run: each((act) => {
    const { sitting, attendance } = act.record;
    const printed = sitting.presentCount;
    const range = listedRange(act);
    if (typeof printed !== 'number' || !range) return null;
    if (range.least <= printed && printed <= range.most) return null;
    const listed = attendance.present.length;
    const moved = movements(act) > 0 ? ', arrivées et départs compris' : '';
    return {
      pointer: '/sitting/presentCount',
      message:
        `L’acte compte ${several(printed, 'présent')}${pageOf(act, '/sitting/presentCount')}, ` +
        `mais la liste en nomme ${listed}${pageOf(act, '/attendance/present')}${moved}.`,
      actual: printed,
      expected: listed,
      remedy: 'Comparez le nombre imprimé et la liste ; corrigez la lecture si un nom manque.',
    };
  }),
};
