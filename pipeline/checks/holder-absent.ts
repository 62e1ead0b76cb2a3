import type { Act } from '../register.ts';
import { hasWholeLists } from './base/counts.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { hasMoved, isSame, rollOfAct } from './base/people.ts';
import type { Check } from './check.ts';

const WORDS = {
  absent: 'est dit absent',
  excused: 'est dit excusé',
  represented: 'donne lui-même pouvoir',
  nowhere: 'ne figure dans aucune liste',
} as const;

export const holderAbsent: Check = {
  code: 'attendance.holder-absent',
  severity: 'warning',
  summary: 'Un pouvoir est donné à une personne qui n’est pas présente.',
  basis: 'CGCT, art. L2121-20 : le mandataire vote en séance',
  restsOn: ['/attendance'],
  run: each((act) =>
    act.record.attendance.proxies.flatMap(({ grantor, holder }, i) => {
      if (!holder || hasMoved(act, holder) || hasMoved(act, grantor)) return [];
      const state = stateOf(act, holder);
      if (!state) return [];
      const pointer = `/attendance/proxies/${i}`;
      const entry = rollOfAct(act).find(holder);
      return {
        pointer,
        message:
          `${grantor.name} donne pouvoir à ${holder.name}${pageOf(act, pointer)}, qui ${WORDS[state]}` +
          `${entry ? pageOf(act, entry.pointer) : ''}.`,
        actual: state,
        expected: 'present',
        remedy: 'Vérifiez le nom du mandataire et la liste des présents.',
      };
    }),
  ),
};

type Holder = NonNullable<Act['record']['attendance']['proxies'][number]['holder']>;

/** Where the holder stands, when it is not in the room; a doubt about the name says nothing. */
function stateOf(act: Act, holder: Holder): keyof typeof WORDS | null {
  const { chair } = act.record.sitting;
  if (chair && isSame(act, chair, holder)) return null;
  const entry = rollOfAct(act).find(holder);
  if (entry)
    return entry.status === 'absent' || entry.status === 'excused' || entry.status === 'represented'
      ? entry.status
      : null;
  return rollOfAct(act).keyOf(holder) && hasWholeLists(act) ? 'nowhere' : null;
}
