import type { Act } from '../register.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const receiptDepartment: Check = {
  code: 'receipt.department',
  severity: 'warning',
  summary: 'L’accusé de réception porte un autre département que celui de la collectivité.',
  basis: 'authority.json',
  run: each((act) => {
    const own = departmentOf(act);
    const department = act.record.receipt?.department;
    if (!own || !department || department === own) return null;
    return {
      pointer: '/receipt/department',
      message:
        `L’accusé de réception porte le département ${department}${pageOf(act, '/receipt/department')} ; ` +
        `celui de ${act.authority.authority.name} est ${own}.`,
      actual: department,
      expected: own,
      remedy: 'Vérifiez le tampon et le champ « department » d’authority.json.',
    };
  }),
};

/** As @ctes writes it, on three characters: « 34 » → « 034 », « 2A » → « 02A », « 974 ». */
function departmentOf({ authority: { authority } }: Act): string | undefined {
  const { department, insee } = authority;
  const code = department ?? (insee?.startsWith('97') ? insee.slice(0, 3) : insee?.slice(0, 2));
  return code?.padStart(3, '0');
}
