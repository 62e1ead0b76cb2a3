import { several } from '../french/phrasing.ts';
import { namedInLists } from './base/counts.ts';
import { each } from './base/each.ts';
import { inOffice, pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const attendanceMore: Check = {
  code: 'attendance.more-than-office',
  severity: 'warning',
  summary: 'Les listes nomment plus de personnes que le conseil n’a de membres en exercice.',
  basis: 'Arithmétique : présents + représentés + absents = membres en exercice',
  restsOn: ['/attendance', '/sitting/membersInOffice'],
  run: each((act) => {
    const { membersInOffice } = act.record.sitting;
    const named = namedInLists(act);
    if (membersInOffice === null || named <= membersInOffice) return null;
    const { present, proxies, absent, excused } = act.record.attendance;
    return {
      pointer: '/sitting/membersInOffice',
      message:
        `Les listes nomment ${named} personnes (${several(present.length, 'présente')}, ` +
        `${several(proxies.length, 'représentée')}, ${several(absent.length + excused.length, 'absente')})${pageOf(act, '/attendance/present')} ` +
        `pour ${inOffice(act)}.`,
      actual: named,
      expected: membersInOffice,
      remedy: 'Vérifiez qu’aucun nom n’est compté deux fois sous deux graphies.',
    };
  }),
};
