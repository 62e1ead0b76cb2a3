import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { hasMoved, isSame } from './base/people.ts';
import type { Check } from './check.ts';

/** A late arrival or an early departure makes both true; the act must then note it. */
export const grantorPresent: Check = {
  code: 'attendance.grantor-present',
  severity: 'warning',
  summary: 'Une personne donne pouvoir alors qu’elle est dite présente.',
  basis: 'CGCT, art. L2121-20 : le pouvoir est donné par un membre empêché',
  restsOn: ['/attendance'],
  run: each((act) => {
    const { present, proxies } = act.record.attendance;
    return proxies.flatMap(({ grantor, scope }, i) => {
      const at = present.findIndex((person) => isSame(act, person, grantor));
      if (at < 0 || scope !== undefined || hasMoved(act, grantor)) return [];
      const pointer = `/attendance/proxies/${i}`;
      return {
        pointer,
        message:
          `${grantor.name} donne pouvoir${pageOf(act, pointer)}, mais figure ` +
          `parmi les présents${pageOf(act, `/attendance/present/${at}`)}.`,
        actual: grantor.name,
        remedy: 'Si la personne est arrivée ou partie en cours de séance, notez-le par une correction.',
      };
    });
  }),
};
