import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { hasMoved, rollOfAct } from './base/people.ts';
import type { Check } from './check.ts';

export const officerAbsent: Check = {
  code: 'sitting.officer-absent',
  severity: 'warning',
  summary: 'Le président ou un secrétaire de séance est dit absent ou représenté.',
  basis: 'CGCT, art. L2121-14 et L2121-15',
  restsOn: ['/attendance', '/sitting'],
  run: each((act) => {
    const { chair, secretaries } = act.record.sitting;
    const officers = [
      ...(chair ? [{ person: chair, role: 'préside la séance', pointer: '/sitting/chair' }] : []),
      ...secretaries.map((person, i) => ({
        person,
        role: 'en est secrétaire',
        pointer: `/sitting/secretaries/${i}`,
      })),
    ];
    return officers.flatMap(({ person, role, pointer }) => {
      const entry = rollOfAct(act).find(person);
      if (!entry || hasMoved(act, person)) return [];
      if (!['absent', 'excused', 'represented'].includes(entry.status)) return [];
      const away = entry.status === 'represented' ? 'représentée' : 'absente';
      return {
        pointer,
        message: `${person.name} ${role}${pageOf(act, pointer)}, mais l’acte dit cette personne ${away}${pageOf(act, entry.pointer)}.`,
        actual: entry.status,
        expected: 'present',
        remedy: 'Vérifiez la liste des présents et le nom.',
      };
    });
  }),
};
