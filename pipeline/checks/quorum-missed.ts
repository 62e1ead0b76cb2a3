import { frenchDate } from '../french/dates/calendar.ts';
import { several } from '../french/phrasing.ts';
import { namedInLists, presentRange } from './base/counts.ts';
import { each } from './base/each.ts';
import { inOffice, pageOf } from './base/evidence.ts';
import { isSecondNotice, quorumOf } from './base/law.ts';
import type { Check } from './check.ts';

/**
 * Those in the room count, not those represented; a late arrival is counted in, to the council's benefit.
 * Without a printed count the lists must name everybody, those away too.
 */
export const quorumMissed: Check = {
  code: 'sitting.quorum-missed',
  severity: 'warning',
  summary: 'Les membres présents ne sont pas assez nombreux pour délibérer.',
  basis: 'CGCT, art. L2121-17 (art. L3121-14 et L4132-13 pour les départements et les régions)',
  restsOn: ['/attendance', '/sitting/membersInOffice', '/sitting/presentCount'],
  run: each((act) => {
    const { date, membersInOffice, presentCount } = act.record.sitting;
    const present = presentRange(act);
    if (!date || membersInOffice === null || !present) return null;
    if (typeof presentCount !== 'number' && namedInLists(act) < membersInOffice) return null;
    const { needed, countsProxies } = quorumOf(membersInOffice, date);
    const reached = present.most + (countsProxies ? act.record.attendance.proxies.length : 0);
    if (reached >= needed || isSecondNotice(act)) return null;
    const pointer = typeof presentCount === 'number' ? '/sitting/presentCount' : '/attendance/present';
    return {
      pointer,
      message:
        `${several(reached, 'membre présent', 'membres présents')}${pageOf(act, pointer)} pour ${inOffice(act)} : ` +
        `le quorum était de ${needed} le ${frenchDate(date)}.`,
      actual: reached,
      expected: needed,
      remedy:
        'Vérifiez la liste des présents. Si le conseil s’est réuni sur seconde convocation, acceptez le constat en le disant.',
    };
  }),
};
