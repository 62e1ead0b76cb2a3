import { several } from '../french/phrasing.ts';
import { namedInLists } from './base/counts.ts';
import { each } from './base/each.ts';
import { inOffice, pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** Said only when the act lists those away: many acts list those present and stop there. */
export const attendanceFewer: Check = {
  code: 'attendance.fewer-than-office',
  severity: 'info',
  summary: 'Les listes de présents, de pouvoirs et d’absents laissent des membres de côté.',
  basis: 'Arithmétique : présents + représentés + absents = membres en exercice',
  restsOn: ['/attendance', '/sitting/membersInOffice'],
  run: each((act) => {
    const { membersInOffice } = act.record.sitting;
    const { present, absent, excused } = act.record.attendance;
    const named = namedInLists(act);
    if (membersInOffice === null || present.length === 0 || absent.length + excused.length === 0) return null;
    if (named >= membersInOffice) return null;
    const missing = several(membersInOffice - named, 'membre n’y est pas', 'membres n’y sont pas');
    return {
      pointer: '/sitting/membersInOffice',
      message:
        `L’acte dit ${inOffice(act)}, mais ses listes ` +
        `en nomment ${named}${pageOf(act, '/attendance/present')} : ${missing}.`,
      actual: named,
      expected: membersInOffice,
      remedy: 'Vérifiez les listes imprimées ; corrigez la lecture si un nom manque.',
    };
  }),
};
