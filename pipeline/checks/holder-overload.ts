import type { Person } from '../../schemas/deliberation.ts';
import { frenchDate } from '../french/dates/calendar.ts';
import { listed } from '../french/phrasing.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { proxiesAllowed } from './base/law.ts';
import { hasMoved, rollOfAct } from './base/people.ts';
import type { Check } from './check.ts';

/** Proxies for some items only, and those of members who came or left, may follow one another. */
export const holderOverload: Check = {
  code: 'attendance.holder-overload',
  severity: 'warning',
  summary: 'Une personne porte plus de pouvoirs que la loi ne le permet.',
  basis: 'CGCT, art. L2121-20 (art. L3121-16 et L4132-15 pour les départements et les régions)',
  restsOn: ['/attendance/proxies'],
  run: each((act) => {
    const { date } = act.record.sitting;
    if (!date) return null;
    const allowed = proxiesAllowed(date);
    const held = new Map<string, { holder: Person; grantors: string[]; last: string }>();
    act.record.attendance.proxies.forEach(({ grantor, holder, scope }, i) => {
      const key = holder && rollOfAct(act).keyOf(holder);
      if (!key || scope !== undefined || hasMoved(act, grantor) || hasMoved(act, holder)) return;
      const { grantors } = held.get(key) ?? { grantors: [] };
      held.set(key, {
        holder,
        grantors: [...grantors, grantor.name],
        last: `/attendance/proxies/${i}`,
      });
    });
    return [...held.values()].flatMap(({ holder, grantors, last }) =>
      grantors.length <= allowed
        ? []
        : {
            pointer: last,
            message:
              `${holder.name} porte ${grantors.length} pouvoirs (${listed(grantors)})${pageOf(act, last)} ; ` +
              `${allowed === 1 ? 'un seul était permis' : 'deux étaient permis'} le ${frenchDate(date)}.`,
            actual: grantors.length,
            expected: allowed,
            remedy: 'Vérifiez le nom des mandataires.',
          },
    );
  }),
};
